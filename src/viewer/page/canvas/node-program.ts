import { NodeProgram } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { EntityType } from '../../../model';
import { SHAPES } from '../../state/shapes';

/* Nodes of every shape in one draw call: the fragment shader measures the distance to a regular polygon, star or circle. */

const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGL2RenderingContext;

const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_ring;
attribute vec2 a_position;
attribute float a_size;
attribute vec4 a_shape;
attribute float a_angle;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

varying vec4 v_color;
varying vec4 v_ring;
varying vec2 v_at;
varying float v_size;
varying vec4 v_shape;

void main() {
  // One CSS pixel in the plane of positions.
  float pixel = 2.0 * u_correctionRatio;
  float size = a_size / u_sizeRatio;
  // A triangle whose inscribed circle holds the furthest corner and the ring.
  vec2 offset = 2.0 * (size * 1.5 + 4.0) * vec2(cos(a_angle), sin(a_angle));
  gl_Position = vec4((u_matrix * vec3(a_position + offset * pixel, 1)).xy, 0, 1);
  v_at = offset;
  v_size = size;
  v_shape = a_shape;
  v_ring = a_ring;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
  v_ring.a *= 255.0 / 254.0;
}
`;

const FRAGMENT = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec4 v_ring;
varying vec2 v_at;
varying float v_size;
varying vec4 v_shape;

const float PI = 3.141592653589793;
const float RING = 1.6;

// v_shape: corners, turn, reach, waist. Negative inside.
float outside(vec2 at) {
  float reach = v_size * v_shape.z;
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
  gl_FragColor = d > 2.0 ? vec4(0.0) : v_color;
  #else
  float fill = clamp(0.5 - d, 0.0, 1.0);
  float whole = clamp(0.5 - (d - RING), 0.0, 1.0);
  vec4 mixed = mix(v_ring, v_color, fill);
  gl_FragColor = vec4(mixed.rgb * mixed.a, mixed.a) * whole;
  #endif
}
`;

const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_correctionRatio'] as const;

/** What a node carries beside sigma's own attributes. */
export interface NodeLook {
  readonly shape: EntityType;
  readonly ring: string;
}

export class ShapeProgram extends NodeProgram<(typeof UNIFORMS)[number]> {
  getDefinition() {
    return {
      VERTICES: 3,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_ring', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_shape', size: 4, type: FLOAT },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_angle', size: 1, type: FLOAT }],
      CONSTANT_DATA: [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]],
    };
  }

  processVisibleItem(id: number, at: number, data: NodeDisplayData) {
    const { array } = this;
    const { shape: type, ring } = data as NodeDisplayData & NodeLook;
    const { corners, turn, reach, waist } = SHAPES[type];
    array[at++] = data.x;
    array[at++] = data.y;
    array[at++] = data.size;
    array[at++] = floatColor(data.color);
    array[at++] = floatColor(ring);
    array[at++] = corners;
    array[at++] = turn;
    array[at++] = reach;
    array[at++] = waist;
    array[at++] = id;
  }

  setUniforms(
    { correctionRatio, sizeRatio, matrix }: RenderParams,
    {
      gl,
      uniformLocations,
    }: { gl: WebGLRenderingContext | WebGL2RenderingContext; uniformLocations: Record<string, WebGLUniformLocation> },
  ) {
    gl.uniform1f(uniformLocations.u_correctionRatio!, correctionRatio);
    gl.uniform1f(uniformLocations.u_sizeRatio!, sizeRatio);
    gl.uniformMatrix3fv(uniformLocations.u_matrix!, false, matrix);
  }
}
