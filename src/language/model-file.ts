/**
 * Model files. A model is a folder with two files:
 *
 * - `model.bin`: "NGM1", the length of the header as uint32 (little endian), the header as JSON, then the arrays, each
 *   starting at a multiple of 8 bytes. The header holds the model's plain data and the name, type and length of each array.
 *   Reading makes views on the file's bytes and copies nothing.
 * - `card.json`: what it is, what it was made of, how good it is, and the checksum of `model.bin`.
 *
 * A program can only use a model whose features it computes in the very same way. That is what `features` counts: raise
 * the constant beside the feature templates whenever they change, and every older model is refused.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the models of this package lie. */
export const MODELS_FOLDER = join(__dirname, 'models');

export interface Score {
  /** What was measured and on what: `UPOS, EWT-dev`. */
  readonly measure: string;
  /** Percent. */
  readonly value: number;
}

export interface ModelCard {
  /** `syntax`, `names`, `lemmas`: also the name of the folder. */
  readonly name: string;
  /** SemVer of the model itself. */
  readonly version: string;
  /** Version of the feature templates it was trained with. */
  readonly features: number;
  /** SHA-256 of `model.bin`, in hexadecimal. */
  readonly sha256: string;
  readonly trainedOn: readonly string[];
  readonly licence: string;
  readonly scores: readonly Score[];
  /** The command that prints the scores. */
  readonly command: string;
}

const ARRAY_TYPES = {
  Int8Array,
  Uint8Array,
  Int16Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  Float32Array,
  Float64Array,
};
export type ArrayType = keyof typeof ARRAY_TYPES;
export type ModelArray =
  | Int8Array
  | Uint8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | Float32Array
  | Float64Array;

/** What a model is made of. `data` is plain JSON and small; whatever is large goes into `arrays`. */
export interface ModelContent<Data> {
  readonly data: Data;
  readonly arrays: { readonly [name: string]: ModelArray };
}

interface Header<Data> {
  readonly data: Data;
  readonly arrays: readonly { readonly name: string; readonly type: ArrayType; readonly length: number }[];
}

export type ModelErrorCode = 'model-missing' | 'model-damaged' | 'model-mismatch';

/** Why a model cannot be used, in which file, and what to do about it. */
export class ModelError extends Error {
  constructor(
    readonly code: ModelErrorCode,
    readonly file: string,
    readonly reason: string,
    readonly nextStep: string,
  ) {
    super(`${file}: ${reason}. ${nextStep}`);
    this.name = 'ModelError';
  }
}

const MAGIC = 'NGM1';
const ALIGNMENT = 8;
const REINSTALL = 'Install newsgraph again, or make the models with `npm run train`.';
const RETRAIN = 'Make the models again with `npm run train`, or use the models that came with this version.';

/** Writes `model.bin` and `card.json` into `folder`; equal content gives equal bytes. */
export function writeModel<Data>(
  folder: string,
  card: Omit<ModelCard, 'sha256'>,
  content: ModelContent<Data>,
): ModelCard {
  const bytes = encodeModel(content);
  const full: ModelCard = { ...card, sha256: sha256(bytes) };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'model.bin'), bytes);
  writeFileSync(join(folder, 'card.json'), `${JSON.stringify(full, null, 2)}\n`);
  return full;
}

function encodeModel<Data>(content: ModelContent<Data>): Buffer {
  const names = Object.keys(content.arrays);
  const header: Header<Data> = {
    data: content.data,
    arrays: names.map((name) => ({ name, type: typeOf(content.arrays[name]), length: content.arrays[name].length })),
  };
  const json = Buffer.from(JSON.stringify(header), 'utf8');
  const parts: Buffer[] = [Buffer.from(MAGIC, 'latin1'), Buffer.alloc(4), json];
  parts[1].writeUInt32LE(json.length);
  let size = 8 + json.length;
  for (const name of names) {
    const array = content.arrays[name];
    const gap = padding(size);
    parts.push(Buffer.alloc(gap), Buffer.from(array.buffer, array.byteOffset, array.byteLength));
    size += gap + array.byteLength;
  }
  return Buffer.concat(parts);
}

const padding = (size: number): number => (ALIGNMENT - (size % ALIGNMENT)) % ALIGNMENT;

const typeOf = (array: ModelArray): ArrayType => array.constructor.name as ArrayType;

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export interface LoadedModel<Data> extends ModelContent<Data> {
  readonly card: ModelCard;
}

/**
 * Reads the model in `<models>/<name>`.
 * @throws ModelError when it is missing, when its bytes are not those its card vouches for, or when it was trained with
 * other features than `features`.
 */
export function readModel<Data>(name: string, features: number, models: string = MODELS_FOLDER): LoadedModel<Data> {
  const folder = join(models, name);
  const cardFile = join(folder, 'card.json');
  const binFile = join(folder, 'model.bin');
  const card = readCard(cardFile);
  if (card.features !== features) {
    const reason = `the model was trained with features version ${card.features}, and this program computes version ${features}`;
    throw new ModelError('model-mismatch', cardFile, reason, RETRAIN);
  }
  const bytes = readBytes(binFile);
  if (sha256(bytes) !== card.sha256) {
    throw new ModelError('model-damaged', binFile, 'its checksum is not the one in card.json', REINSTALL);
  }
  return { card, ...decodeModel<Data>(binFile, bytes) };
}

/** That the model of this name in `folder` was learned with another model than the one beside it. */
export function otherCompanion(name: string, folder: string = MODELS_FOLDER): ModelError {
  const reason = 'the model was trained with another model beside it than the one that is there';
  return new ModelError('model-mismatch', join(folder, name, 'model.bin'), reason, RETRAIN);
}

/** The card alone, without reading the model. */
export function readCard(file: string): ModelCard {
  const text = readBytes(file).toString('utf8');
  try {
    return JSON.parse(text) as ModelCard;
  } catch {
    throw new ModelError('model-damaged', file, 'it is not JSON', REINSTALL);
  }
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new ModelError('model-missing', file, `it cannot be read (${(error as Error).message})`, REINSTALL);
  }
}

export function decodeModel<Data>(file: string, bytes: Buffer): ModelContent<Data> {
  if (bytes.length < 8 || bytes.toString('latin1', 0, 4) !== MAGIC) {
    throw new ModelError('model-damaged', file, `it does not start with ${MAGIC}`, REINSTALL);
  }
  const end = 8 + bytes.readUInt32LE(4);
  const header = JSON.parse(bytes.toString('utf8', 8, end)) as Header<Data>;
  const arrays: { [name: string]: ModelArray } = Object.create(null);
  let size = end;
  for (const { name, type, length } of header.arrays) {
    size += padding(size);
    const make = ARRAY_TYPES[type];
    const byteLength = length * make.BYTES_PER_ELEMENT;
    if (size + byteLength > bytes.length) throw new ModelError('model-damaged', file, 'it ends too early', REINSTALL);
    arrays[name] = view(make, bytes, size, length);
    size += byteLength;
  }
  return { data: header.data, arrays };
}

/** A view where the bytes lie well, a copy where the pool that Node reads small files into is not aligned. */
function view(make: (typeof ARRAY_TYPES)[ArrayType], bytes: Buffer, offset: number, length: number): ModelArray {
  const start = bytes.byteOffset + offset;
  if (start % make.BYTES_PER_ELEMENT === 0) return new make(bytes.buffer as ArrayBuffer, start, length);
  return new make(bytes.buffer.slice(start, start + length * make.BYTES_PER_ELEMENT) as ArrayBuffer, 0, length);
}
