import fc from 'fast-check';
import { expect, it } from 'vitest';
import { flat } from '../../src/text/flat';

it('says the same, whatever letters it has', () => {
  const letters = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('é', '“', '\ud800', '\udc00a'));
  fc.assert(
    fc.property(letters, letters, (one, other) => {
      expect(flat(`${one} ${other}`)).toBe(`${one} ${other}`);
    }),
  );
});
