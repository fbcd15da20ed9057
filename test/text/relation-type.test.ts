import { describe, expect, it } from 'vitest';
import { FALLBACK_TYPE, RELATION_TYPE, relationType } from '../../src/text/relation-type';

describe('the type of an edge', () => {
  it.each([
    [['would', 'cut', 'off'], 'WOULD_CUT_OFF'],
    [['Met'], 'MET'],
    [['fast-track'], 'FAST_TRACK'],
    [['re–-‐‑ opened'], 'RE_OPENED'],
    [['set \t up'], 'SET_UP'],
    [['fêted'], 'FETED'],
    [["didn't"], 'DIDNT'],
    [['didn’t'], 'DIDNT'],
    [['u.s.', 'backed'], 'US_BACKED'],
    [['Grüße'], 'GRUSSE'],
    [['æœøł'], 'AEOEOL'],
    [['ÆŒØŁ'], 'AEOEOL'],
    [['a'.repeat(64)], 'A'.repeat(64)],
  ])('%j is %s', (words, type) => expect(relationType(words)).toBe(type));

  it.each([
    [['встретил'], 'no Latin letters'],
    [['paid', '30'], 'a digit'],
    [['a'.repeat(65)], 'over 64'],
    [[], 'no word'],
    [['-met'], 'no letter in front'],
    [['said', '"no"'], 'a mark'],
  ])('%j gives the fallback: %s', (words) => expect(relationType(words)).toBe('RELATED_TO'));

  it('is a type itself where it falls back', () => expect(FALLBACK_TYPE).toMatch(RELATION_TYPE));

  it.each(['met', '_MET', 'MET1', 'MET ON', ' MET', 'MET\n', ''])('%j is none', (text) =>
    expect(RELATION_TYPE.test(text)).toBe(false),
  );
});
