import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { EntityType } from '../../../model';
import { SHAPES } from '../../state/shapes';
import { type BatchUniform, batchDefinition, makeBatch, NO_TRIANGLES, quad, setView, versioned } from './batch';
import { CalmSigma } from './calm-sigma';

/* Nodes of every shape in one draw call: the fragment shader measures the distance to a regular polygon, star or circle. */

const { FLOAT, UNSIGNED_BYTE } = WebGL2RenderingContext;

const VERTEX = /* glsl */ `
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

out vec4 v_color;
out vec4 v_ring;
out vec2 v_at;
out vec2 v_size;
out vec4 v_shape;

const float RING = 1.6;

void main() {
  uvec4 first = item(0);
  uvec4 third = item(2);
  vec2 middle = uintBitsToFloat(first.xy);
  float radius = uintBitsToFloat(first.z);
  vec4 shape = uintBitsToFloat(item(1));
  int corner = part();
  // One CSS pixel in the plane of positions.
  float pixel = 2.0 * u_correctionRatio;
  float size = radius / u_sizeRatio;
  float ring = RING * min(1.0, 1.8 / u_sizeRatio);
  // A square that holds the mark and its ring, which reaches a little further at the tips of what has corners.
  vec2 offset = (size * shape.z + ring * (shape.x < 0.5 ? 1.0 : 2.4) + 0.6) * vec2(corner % 2 == 0 ? -1.0 : 1.0, corner < 2 ? -1.0 : 1.0);
  gl_Position = vec4((u_matrix * vec3(middle + offset * pixel, 1)).xy, 0, 1);
  v_at = offset;
  v_size = vec2(size, ring);
  v_shape = shape;
  v_ring = color(third.x);
  #ifdef PICKING_MODE
  v_color = color(third.y);
  #else
  v_color = color(first.w);
  #endif
}
`;

const FRAGMENT = /* glsl */ `
precision highp float;

in vec4 v_color;
in vec4 v_ring;
in vec2 v_at;
in vec2 v_size;
in vec4 v_shape;
out vec4 seen;

const float PI = 3.141592653589793;

// v_size: radius, width of the ring. v_shape: corners, turn, reach, waist. Negative inside.
float outside(vec2 at) {
  float reach = v_size.x * v_shape.z;
  if (v_shape.x < 0.5) return length(at) - reach;
  float sector = 2.0 * PI / v_shape.x;
  float angle = abs(mod(atan(at.x, at.y) - v_shape.y + sector / 2.0, sector) - sector / 2.0);
  vec2 folded = length(at) * vec2(sin(angle), cos(angle));
  float inner = reach * (v_shape.w < 1.0 ? v_shape.w : cos(sector / 2.0));
  vec2 tip = vec2(0.0, reach);
  vec2 edge = normalize(inner * vec2(sin(sector / 2.0), cos(sector / 2.0)) - tip);
  return dot(folded - tip, vec2(-edge.y, edge.x));
}

void main(void) {
  float d = outside(v_at);
  #ifdef PICKING_MODE
  seen = d > 2.0 ? vec4(0.0) : v_color;
  #else
  float fill = clamp(0.5 - d, 0.0, 1.0);
  float whole = clamp(0.5 - (d - v_size.y), 0.0, 1.0);
  vec4 mixed = mix(v_ring, v_color, fill);
  seen = vec4(mixed.rgb * mixed.a, mixed.a) * whole;
  #endif
}
`;

/** What a node carries beside sigma's own attributes. */
export interface NodeLook {
  readonly shape: EntityType;
  readonly ring: string;
}

/** Where a mark's numbers have its radius, and the corners of the square that holds it. */
const AT = { radius: 2 };
const CORNERS = 4;
const SQUARE = quad(0);

export class ShapeProgram extends NodeProgram<BatchUniform> {
  // What is hidden is all zeros.
  private readonly batch = makeBatch(CORNERS, (numbers, at) => (numbers[at + AT.radius] === 0 ? NO_TRIANGLES : SQUARE));

  getDefinition() {
    return batchDefinition({
      vertices: CORNERS,
      vertex: VERTEX,
      fragment: FRAGMENT,
      attributes: [
        { name: 'middle', size: 2, type: FLOAT },
        { name: 'radius', size: 1, type: FLOAT },
        { name: 'color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'shape', size: 4, type: FLOAT },
        { name: 'ring', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'spare', size: 2, type: FLOAT },
      ],
    });
  }

  protected override getProgramInfo(
    ...[name, gl, vertex, fragment, buffer]: Parameters<NodeProgram['getProgramInfo']>
  ) {
    return super.getProgramInfo(name, gl, versioned(vertex), versioned(fragment), buffer);
  }

  override reallocate(capacity: number) {
    super.reallocate(capacity);
    this.batch.touch();
  }

  override process(...item: Parameters<NodeProgram['process']>) {
    this.batch.touch();
    super.process(...item);
  }

  protected override bindProgram() {}

  protected override unbindProgram() {}

  override drawWebGL(_method: number, program: ProgramInfo) {
    if (program.isPicking && this.renderer instanceof CalmSigma && !this.renderer.pointed) return;
    this.batch.draw(program, this.array);
  }

  processVisibleItem(id: number, at: number, data: NodeDisplayData) {
    const { array } = this;
    const { shape: type, ring } = data as NodeDisplayData & NodeLook;
    const { corners, turn, reach, waist } = SHAPES[type];
    array[at++] = data.x;
    array[at++] = data.y;
    array[at++] = data.size;
    array[at++] = floatColor(data.color);
    array[at++] = corners;
    array[at++] = turn;
    array[at++] = reach;
    array[at++] = waist;
    array[at++] = floatColor(ring);
    array[at++] = id;
  }

  setUniforms(params: RenderParams, info: ProgramInfo) {
    setView(params, info);
  }
}
