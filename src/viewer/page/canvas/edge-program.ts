import { EdgeProgram, type ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { STANCES, Stance } from '../../state/stance';
import {
  type BatchUniform,
  batchDefinition,
  makeBatch,
  NO_TRIANGLES,
  quad,
  setView,
  type Triangles,
  versioned,
} from './batch';

/*
 * Edges of every pattern, straight or curved, with their arrowheads, in one draw call: a chain of quads is laid along a quadratic Bezier
 * curve, and the fragment shader knows how far along and how far off the middle it is, in CSS pixels.
 */

const { FLOAT, UNSIGNED_BYTE } = WebGL2RenderingContext;
/** Of how many straight pieces a curve is made. */
const PIECES = 12;
/** Where a line's numbers have its width and whether it has an arrow. */
const AT = { width: 6, arrow: 9 };
/** From afar lines are thinner; a head shorter than `head`, in CSS pixels, is not drawn. */
const AFAR = { detail: 1.8, thinnest: 0.75, head: 3.6 };

const float = (number: number) => number.toFixed(4);

const VERTEX = /* glsl */ `
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

out vec4 v_color;
out vec2 v_at;
out vec2 v_look;

void main() {
  vec4 ends = uintBitsToFloat(item(0));
  uvec4 second = item(1);
  uvec4 third = item(2);
  vec4 look = vec4(uintBitsToFloat(second.zw), uintBitsToFloat(third.xy));
  vec2 radii = uintBitsToFloat(second.xy);
  // look: width, curvature, pattern, arrow.
  // Pairs of vertices across the line: along its body, then at the foot of its head and at its tip.
  int rung = part() / 2;
  float side = part() % 2 == 0 ? 1.0 : -1.0;
  bool body = rung <= PIECES;
  bool atTip = rung > PIECES + 1;
  float pixel = 2.0 * u_correctionRatio;
  vec2 chord = (ends.zw - ends.xy) / pixel;
  float span = max(length(chord), 0.001);
  vec2 off = vec2(-chord.y, chord.x);
  vec2 control = chord * 0.5 + off * look.y;
  // From afar lines are hair without heads: ten thousand heads would hide what they point at.
  float detail = min(1.0, ${float(AFAR.detail)} / u_sizeRatio);
  float width = max(${float(AFAR.thinnest)}, look.x * detail);
  float headLength = look.w * (5.0 + 2.2 * width) * detail;
  headLength *= step(${float(AFAR.head)}, headLength);
  float headHalf = (2.6 + 1.15 * width) * detail;
  float reach = length(control) + length(chord - control);
  float start = min((radii.x / u_sizeRatio + 1.0) / reach, 0.45);
  float tip = max(1.0 - (radii.y / u_sizeRatio + 2.0) / reach, start + 0.01);
  float base = max(tip - headLength / reach, start);

  float t = body ? mix(start, base, float(rung) / float(PIECES)) : (atTip ? tip : base);
  // Double lines are wide enough for a gap between them.
  float halfWidth = look.z > 2.5 ? width * 0.5 + 1.6 : width * 0.5;
  // The head is a body that narrows to its tip; half a pixel more on each side is all that smooth edges need.
  float inside = body ? halfWidth : (atTip ? 0.0 : headHalf);
  float reachOff = (body ? halfWidth : headHalf) + 0.5;

  vec2 place = 2.0 * (1.0 - t) * t * control + t * t * chord;
  vec2 tangent = normalize(2.0 * (1.0 - t) * control + 2.0 * t * (chord - control));
  vec2 normal = vec2(-tangent.y, tangent.x);
  vec2 position = ends.xy + (place + normal * side * reachOff) * pixel;
  gl_Position = vec4((u_matrix * vec3(position, 1)).xy, 0, 1);

  v_at = vec2((t - start) * reach, side * reachOff);
  v_look = vec2(inside, body ? look.z : 0.0);
  v_color = color(third.z);
  v_color.a *= mix(0.4, 1.0, detail);
}
`;

const FRAGMENT = /* glsl */ `
precision highp float;

in vec4 v_color;
in vec2 v_at;
in vec2 v_look;
out vec4 seen;

void main(void) {
  // v_at: along the line, and off its middle. v_look: half the width here, and the pattern.
  float off = abs(v_at.y);
  float halfWidth = v_look.x;
  float pattern = v_look.y;
  float alpha = clamp(halfWidth - off + 0.5, 0.0, 1.0);
  if (pattern > 0.5) {
    if (pattern > 2.5) {
      alpha *= clamp(off - (halfWidth - 1.7) + 0.5, 0.0, 1.0);
    } else if (pattern > 1.5) {
      // Dots: discs as wide as the line, a little more than their width apart.
      float radius = halfWidth + 0.35;
      float period = radius * 2.0 + 2.6;
      float along = mod(v_at.x, period) - period * 0.5;
      alpha = clamp(radius - length(vec2(along, v_at.y)) + 0.5, 0.0, 1.0);
    } else {
      float period = 11.0 + halfWidth;
      float along = mod(v_at.x, period);
      float dash = period * 0.6;
      alpha *= clamp(along + 0.5, 0.0, 1.0) * clamp(dash - along + 0.5, 0.0, 1.0);
    }
  }
  seen = vec4(v_color.rgb * v_color.a, v_color.a) * alpha;
}
`;

/** What an edge carries beside sigma's own attributes. */
export interface EdgeLook {
  readonly stance: Stance;
  readonly curvature: number;
  readonly arrow: boolean;
}

const PATTERN: ReadonlyMap<Stance, number> = new Map(
  (['stated', 'denied', 'tentative', 'disputed'] satisfies readonly (typeof STANCES)[number][]).map(
    (stance, at) => [stance, at] as const,
  ),
);

export class CurveProgram extends EdgeProgram<BatchUniform> {
  private readonly batch = makeBatch(
    verticesOf(this.pieces()),
    trianglesOf(this.pieces(), () => this.sizeRatio),
  );
  private sizeRatio = 1;

  pieces() {
    return PIECES;
  }

  getDefinition() {
    return batchDefinition({
      vertices: verticesOf(this.pieces()),
      vertex: `const int PIECES = ${this.pieces()};\n${VERTEX}`,
      fragment: FRAGMENT,
      attributes: [
        { name: 'ends', size: 4, type: FLOAT },
        { name: 'radii', size: 2, type: FLOAT },
        { name: 'look', size: 4, type: FLOAT },
        { name: 'color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'spare', size: 1, type: FLOAT },
      ],
    });
  }

  protected override getProgramInfo(
    ...[name, gl, vertex, fragment, buffer]: Parameters<EdgeProgram['getProgramInfo']>
  ) {
    return super.getProgramInfo(name, gl, versioned(vertex), versioned(fragment), buffer);
  }

  override reallocate(capacity: number) {
    super.reallocate(capacity);
    this.batch.touch();
  }

  override process(...item: Parameters<EdgeProgram['process']>) {
    this.batch.touch();
    super.process(...item);
  }

  protected override bindProgram() {}

  protected override unbindProgram() {}

  override drawWebGL(_method: number, program: ProgramInfo) {
    this.batch.draw(program, this.array);
  }

  processVisibleItem(_id: number, at: number, source: NodeDisplayData, target: NodeDisplayData, data: EdgeDisplayData) {
    const { array } = this;
    const { stance, curvature, arrow } = data as EdgeDisplayData & EdgeLook;
    array[at++] = source.x;
    array[at++] = source.y;
    array[at++] = target.x;
    array[at++] = target.y;
    array[at++] = source.size;
    array[at++] = target.size;
    array[at++] = data.size;
    array[at++] = curvature;
    array[at++] = PATTERN.get(stance) ?? 0;
    array[at++] = arrow ? 1 : 0;
    array[at++] = floatColor(data.color);
  }

  setUniforms(params: RenderParams, info: ProgramInfo) {
    // Which heads are drawn hangs on it.
    if (params.sizeRatio !== this.sizeRatio) this.batch.touch();
    this.sizeRatio = params.sizeRatio;
    setView(params, info);
  }
}

/** Two at each end of a piece, and four of the head. */
function verticesOf(pieces: number): number {
  return 2 * (pieces + 1) + 4;
}

/** The body of a line, and its head where it has one and that is large enough to be drawn, which the shader has the last word on. */
function trianglesOf(pieces: number, sizeRatio: () => number): Triangles {
  const body = Array.from({ length: pieces }, (_, piece) => quad(2 * piece)).flat();
  const whole = [...body, ...quad(2 * (pieces + 1))];
  return (numbers, at) => {
    const width = numbers[at + AT.width]!;
    if (width === 0) return NO_TRIANGLES;
    const detail = Math.min(1, AFAR.detail / sizeRatio());
    const head = (5 + 2.2 * Math.max(AFAR.thinnest, width * detail)) * detail;
    return numbers[at + AT.arrow] === 1 && head > AFAR.head - 0.01 ? whole : body;
  };
}

/** The same for what is straight, of which there can be very many: one piece is enough. */
export class LineProgram extends CurveProgram {
  override pieces() {
    return 1;
  }
}
