import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type ModelError, readModel, writeModel } from '../../src/language/model-file';

const models = mkdtempSync(join(tmpdir(), 'newsgraph-models-'));
afterAll(() => rmSync(models, { recursive: true }));

const card = {
  name: 'toy',
  version: '1.0.0',
  features: 3,
  trainedOn: ['nothing'],
  licence: 'CC0',
  scores: [],
  command: 'none',
};
const arrays = { bytes: Uint8Array.of(1, 2, 3), wide: Float64Array.of(0.5, -2), words: Int32Array.of(-7, 1 << 30) };

function write(name: string): string {
  writeModel(join(models, name), { ...card, name }, { data: { labels: ['é', 'b'] }, arrays });
  return join(models, name, 'model.bin');
}

function refusal(read: () => unknown): ModelError {
  try {
    read();
  } catch (error) {
    return error as ModelError;
  }
  throw new Error('it was read');
}

describe('model files', () => {
  it('come back as they were written', () => {
    write('whole');
    const model = readModel<{ labels: string[] }>('whole', 3, models);
    expect(model.data).toEqual({ labels: ['é', 'b'] });
    expect(model.arrays).toEqual(arrays);
    expect(model.card.name).toBe('whole');
  });

  it('have the same bytes when they are written twice', () => {
    const file = write('twice');
    const before = readFileSync(file);
    write('twice');
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('are refused when one byte differs', () => {
    const file = write('damaged');
    const bytes = readFileSync(file);
    bytes[bytes.length - 1] ^= 1;
    writeFileSync(file, bytes);
    const error = refusal(() => readModel('damaged', 3, models));
    expect(error.code).toBe('model-damaged');
    expect(error.file).toBe(file);
    expect(error.message).toContain('npm run train');
  });

  it('are refused when they were trained with other features', () => {
    write('older');
    const error = refusal(() => readModel('older', 4, models));
    expect(error.code).toBe('model-mismatch');
    expect(error.reason).toContain('version 3');
  });

  it('are named when they are missing', () => {
    const error = refusal(() => readModel('absent', 3, models));
    expect(error.code).toBe('model-missing');
    expect(error.file).toBe(join(models, 'absent', 'card.json'));
  });
});
