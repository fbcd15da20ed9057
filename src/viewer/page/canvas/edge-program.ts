import { EdgeProgram } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { STANCES, Stance } from '../../state/stance';

/*
 * Edges of every pattern, straight or curved, with their arrowheads, in one draw call: a strip of pieces is laid along a quadratic Bezier
 * curve, and the fragment shader knows how far along and how far off the middle it is, in CSS pixels.
 */

const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGL2RenderingContext;
const PIECES = 12;

const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_source;
attribute vec2 a_target;
attribute vec2 a_radii;
attribute vec4 a_look;
attribute vec3 a_step;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

varying vec4 v_color;
varying vec2 v_at;
varying vec3 v_head;
varying vec2 v_look;

void main() {
  // a_look: width, curvature, pattern, arrow. a_step: along the body (0 to 1), side, part (0 body, 1 base of the head, 2 its tip).
  float pixel = 2.0 * u_correctionRatio;
  vec2 chord = (a_target - a_source) / pixel;
  float span = max(length(chord), 0.001);
  vec2 off = vec2(-chord.y, chord.x);
  vec2 control = chord * 0.5 + off * a_look.y;
  float width = a_look.x;
  float headLength = a_look.w * (5.0 + 2.2 * width);
  float headHalf = 2.6 + 1.15 * width;
  float reach = length(control) + length(chord - control);
  float start = min((a_radii.x / u_sizeRatio + 1.0) / reach, 0.45);
  float tip = max(1.0 - (a_radii.y / u_sizeRatio + 2.0) / reach, start + 0.01);
  float base = max(tip - headLength / reach, start);

  bool body = a_step.z < 0.5;
  bool atTip = a_step.z > 1.5;
  float t = body ? mix(start, base, a_step.x) : (atTip ? tip : base);
  // Double lines are wide enough for a gap between them.
  float halfWidth = a_look.z > 2.5 ? width * 0.5 + 1.6 : width * 0.5;
  float reachOff = body ? halfWidth + 1.0 : headHalf + 1.0;

  vec2 place = 2.0 * (1.0 - t) * t * control + t * t * chord;
  vec2 tangent = normalize(2.0 * (1.0 - t) * control + 2.0 * t * (chord - control));
  vec2 normal = vec2(-tangent.y, tangent.x);
  vec2 position = a_source + (place + normal * a_step.y * reachOff) * pixel;
  gl_Position = vec4((u_matrix * vec3(position, 1)).xy, 0, 1);

  v_at = vec2((t - start) * reach, a_step.y * reachOff);
  v_head = vec3(body ? 0.0 : 1.0, atTip ? 1.0 : 0.0, headHalf);
  v_look = vec2(halfWidth, a_look.z);
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
}
`;

const FRAGMENT = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec2 v_at;
varying vec3 v_head;
varying vec2 v_look;

void main(void) {
  float off = abs(v_at.y);
  float alpha;
  if (v_head.x > 0.5) {
    alpha = clamp(v_head.z * (1.0 - v_head.y) - off + 0.5, 0.0, 1.0);
  } else {
    float halfWidth = v_look.x;
    float pattern = v_look.y;
    alpha = clamp(halfWidth - off + 0.5, 0.0, 1.0);
    if (pattern > 2.5) {
      alpha *= clamp(off - (halfWidth - 1.7) + 0.5, 0.0, 1.0);
    } else if (pattern > 1.5) {
      // Dots: discs as wide as the line, a little more than their width apart.
      float radius = halfWidth + 0.35;
      float period = radius * 2.0 + 2.6;
      float along = mod(v_at.x, period) - period * 0.5;
      alpha = clamp(radius - length(vec2(along, v_at.y)) + 0.5, 0.0, 1.0);
    } else if (pattern > 0.5) {
      float period = 11.0 + halfWidth;
      float along = mod(v_at.x, period);
      float dash = period * 0.6;
      alpha *= clamp(along + 0.5, 0.0, 1.0) * clamp(dash - along + 0.5, 0.0, 1.0);
    }
  }
  #ifdef PICKING_MODE
  gl_FragColor = alpha > 0.3 ? v_color : vec4(0.0);
  #else
  gl_FragColor = vec4(v_color.rgb * v_color.a, v_color.a) * alpha;
  #endif
}
`;

const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_correctionRatio'] as const;

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

/** Both sides of each joint along the body, then of the base and the tip of the head. */
function strip(): number[][] {
  const steps: number[][] = [];
  for (let piece = 0; piece <= PIECES; piece++) steps.push([piece / PIECES, 1, 0], [piece / PIECES, -1, 0]);
  for (const part of [1, 2]) steps.push([1, 1, part], [1, -1, part]);
  return steps;
}

export class LineProgram extends EdgeProgram<(typeof UNIFORMS)[number]> {
  getDefinition() {
    const CONSTANT_DATA = strip();
    return {
      VERTICES: CONSTANT_DATA.length,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_source', size: 2, type: FLOAT },
        { name: 'a_target', size: 2, type: FLOAT },
        { name: 'a_radii', size: 2, type: FLOAT },
        { name: 'a_look', size: 4, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_step', size: 3, type: FLOAT }],
      CONSTANT_DATA,
    };
  }

  processVisibleItem(id: number, at: number, source: NodeDisplayData, target: NodeDisplayData, data: EdgeDisplayData) {
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
