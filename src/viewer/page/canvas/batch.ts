import type { ProgramInfo } from 'sigma/rendering';
import type { RenderParams } from 'sigma/types';

/*
 * Marks are drawn from a texture in one go: each vertex finds its mark, and its own part of it, by its number. sigma's way, an instance for
 * each mark, is a draw of its own for each where a processor does the drawing: thirty thousand lines cost as much as a million. What is hidden
 * is not sent, and of a mark only the triangles that are seen: a processor takes as long for a vertex that shows nothing as for any other.
 */

/** What a mark is described by: three texels of four numbers. */
export const NUMBERS = 12;
const TEXELS = NUMBERS / 4;
/** Texels in a row: whole marks, and few enough for any graphics card. */
const WIDTH = 680 * TEXELS;
const ROW = WIDTH * 4;

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

/** Vertices `from` to `from + 3` as two triangles. */
export function quad(from: number): number[] {
  return [from, from + 1, from + 2, from + 2, from + 1, from + 3];
}

/** The vertices of a mark that are drawn, as triangles; none for what is hidden. `numbers` describe it from `at` on. */
export type Triangles = (numbers: Float32Array, at: number) => readonly number[];

export const NO_TRIANGLES: readonly number[] = [];

export interface Batch {
  /** The numbers, or what is seen of the marks, have changed since they were sent. */
  touch(): void;
  /** Sends what has changed, and draws. */
  draw(program: ProgramInfo, numbers: Float32Array): void;
}

/** For marks of so many vertices. */
export function makeBatch(verticesOfMark: number, trianglesOf: Triangles): Batch {
  let stale = true;
  let texture: WebGLTexture | null = null;
  let buffer: WebGLBuffer | null = null;
  let [bits, vertices, length] = [new Uint32Array(), new Uint32Array(), 0];
  /** Puts what is seen one after the other, in the order it has; gives the rows of texels that it takes. */
  const gather = (numbers: Float32Array): number => {
    const room = Math.ceil(numbers.length / ROW) * ROW;
    if (bits.length !== room) bits = new Uint32Array(room);
    // As bits: a color that is packed into a float need not survive being read as one.
    const given = new Uint32Array(numbers.buffer, numbers.byteOffset, numbers.length);
    let marks = 0;
    length = 0;
    for (let at = 0; at < given.length; at += NUMBERS) {
      const triangles = trianglesOf(numbers, at);
      if (triangles.length === 0) continue;
      for (let number = 0; number < NUMBERS; number++) bits[marks * NUMBERS + number] = given[at + number]!;
      if (length + triangles.length > vertices.length) vertices = grown(vertices, length + triangles.length);
      for (let corner = 0; corner < triangles.length; corner++)
        vertices[length++] = marks * verticesOfMark + triangles[corner]!;
      marks++;
    }
    return Math.ceil((marks * NUMBERS) / ROW);
  };
  const send = (gl: WebGL2RenderingContext, numbers: Float32Array) => {
    const rows = gather(numbers);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA32UI, WIDTH, rows, 0, gl.RGBA_INTEGER, gl.UNSIGNED_INT, bits);
    gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, vertices, gl.DYNAMIC_DRAW, 0, length);
  };
  return {
    touch() {
      stale = true;
    },
    draw({ gl: context, frameBuffer }, numbers) {
      const gl = context as WebGL2RenderingContext;
      texture ??= makeTexture(gl);
      buffer ??= gl.createBuffer();
      gl.activeTexture(gl.TEXTURE0);
      gl.bindTexture(gl.TEXTURE_2D, texture);
      gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, buffer);
      if (stale) send(gl, numbers);
      stale = false;
      gl.bindFramebuffer(gl.FRAMEBUFFER, frameBuffer);
      if (length > 0) gl.drawElements(gl.TRIANGLES, length, gl.UNSIGNED_INT, 0);
    },
  };
}

function grown(vertices: Uint32Array<ArrayBuffer>, least: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(least, 2 * vertices.length, 1024));
  larger.set(vertices);
  return larger;
}

function makeTexture(gl: WebGL2RenderingContext): WebGLTexture {
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  for (const filter of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER])
    gl.texParameteri(gl.TEXTURE_2D, filter, gl.NEAREST);
  return texture;
}
