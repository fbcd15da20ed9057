import type { ProgramInfo } from 'sigma/rendering';
import type { RenderParams } from 'sigma/types';

/*
 * Marks are drawn from a texture in one go: each vertex finds its mark, and its own part of it, by its number. sigma's way, an instance for
 * each mark, is a draw of its own for each where a processor does the drawing: thirty thousand lines cost as much as a million.
 */

/** What a mark is described by: three texels of four numbers. */
export const NUMBERS = 12;
const TEXELS = NUMBERS / 4;
/** Texels in a row: whole marks, and few enough for any graphics card. */
const WIDTH = 680 * TEXELS;

/** For a vertex shader: `part` is the number of the vertex within its mark, `item(k)` the mark's numbers 4k to 4k + 3 as bits. */
function itemsSource(verticesOfMark: number): string {
  return /* glsl */ `
precision highp float;
precision highp usampler2D;
uniform usampler2D u_items;
const int VERTICES = ${verticesOfMark};

uvec4 item(int texel) {
  int at = (gl_VertexID / VERTICES) * ${TEXELS};
  return texelFetch(u_items, ivec2(at % ${WIDTH} + texel, at / ${WIDTH}), 0);
}

int part() {
  return gl_VertexID % VERTICES;
}

// A quad is two triangles of its corners 0, 1, 2 and 2, 1, 3.
int cornerOf(int vertex) {
  return vertex < 3 ? vertex : (vertex == 3 ? 2 : (vertex == 4 ? 1 : 3));
}

vec4 color(uint bits) {
  uvec4 bytes = uvec4(bits, bits >> 8, bits >> 16, bits >> 24) & 255u;
  // The last bit of what is packed into a float is lost.
  return vec4(bytes) / vec4(255.0, 255.0, 255.0, 254.0);
}
`;
}

/** sigma puts its own definitions before a shader, but the version must stand before everything. */
export function versioned(source: string): string {
  return `#version 300 es\n${source}`;
}

const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_correctionRatio'] as const;

export type BatchUniform = (typeof UNIFORMS)[number];

interface Attribute {
  readonly name: string;
  readonly size: number;
  readonly type: number;
  readonly normalized?: boolean;
}

interface Shaders {
  readonly vertices: number;
  readonly vertex: string;
  readonly fragment: string;
  /** Of a mark; together as large as `NUMBERS` floats. */
  readonly attributes: readonly Attribute[];
}

/** What sigma wants to know of a program that draws a batch. */
export function batchDefinition({ vertices, vertex, fragment, attributes }: Shaders) {
  return {
    VERTICES: vertices,
    VERTEX_SHADER_SOURCE: itemsSource(vertices) + vertex,
    FRAGMENT_SHADER_SOURCE: fragment,
    METHOD: WebGL2RenderingContext.TRIANGLES,
    UNIFORMS,
    ATTRIBUTES: [...attributes],
    CONSTANT_ATTRIBUTES: [],
    CONSTANT_DATA: Array.from({ length: vertices }, () => []),
  };
}

/** Tells the shaders where the camera is. */
export function setView({ correctionRatio, sizeRatio, matrix }: RenderParams, { gl, uniformLocations }: ProgramInfo) {
  gl.uniform1f(uniformLocations['u_correctionRatio']!, correctionRatio);
  gl.uniform1f(uniformLocations['u_sizeRatio']!, sizeRatio);
  gl.uniformMatrix3fv(uniformLocations['u_matrix']!, false, matrix);
}

/** Numbers for so many marks, in whole rows of the texture. */
export function roomFor(marks: number): Float32Array {
  return new Float32Array(Math.ceil((marks * TEXELS) / WIDTH) * WIDTH * 4);
}

export interface Batch {
  /** The numbers have changed since they were sent. */
  touch(): void;
  /** Sends the numbers if they have changed, and has the next drawing read them. */
  bind(gl: WebGL2RenderingContext, numbers: Float32Array): void;
  draw(program: ProgramInfo, vertices: number): void;
}

export function makeBatch(): Batch {
  let stale = true;
  let texture: WebGLTexture | null = null;
  return {
    touch() {
      stale = true;
    },
    bind(gl, numbers) {
      texture ??= makeTexture(gl);
      gl.activeTexture(gl.TEXTURE0);
      gl.bindTexture(gl.TEXTURE_2D, texture);
      if (!stale) return;
      stale = false;
      // As bits: a color that is packed into a float need not survive being read as one.
      const bits = new Uint32Array(numbers.buffer);
      const rows = bits.length / (WIDTH * 4);
      gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA32UI, WIDTH, rows, 0, gl.RGBA_INTEGER, gl.UNSIGNED_INT, bits);
    },
    draw({ gl, frameBuffer }, vertices) {
      gl.bindFramebuffer(gl.FRAMEBUFFER, frameBuffer);
      gl.drawArrays(gl.TRIANGLES, 0, vertices);
    },
  };
}

function makeTexture(gl: WebGL2RenderingContext): WebGLTexture {
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  for (const filter of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER])
    gl.texParameteri(gl.TEXTURE_2D, filter, gl.NEAREST);
  return texture;
}
