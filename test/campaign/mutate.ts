/* Broken copies of sound files, always the same ones for the same number. */

/** Numbers from 0 up to, but not including, `below`; a Lehmer generator, so that a failure can be met again. */
export function dice(seed: number): (below: number) => number {
  let state = (seed % 2_147_483_646) + 1;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % Math.max(1, below);
  };
}

/** What parsers stumble over. */
const NASTY = [
  '\u0000',
  '<',
  '>',
  '"',
  "'",
  '&',
  '&#xD83C;',
  '<!--',
  ']]>',
  '<![CDATA[',
  '{',
  '[',
  '\\u0000',
  '-1',
  '4294967296',
  '1e999',
  '%s',
  '\ufeff',
  '\u202e',
  '\ud800',
  '</',
  '<script>',
  '/>',
  '\r\n',
  ' '.repeat(300),
  '>>>',
  'endobj',
  'stream',
  '<<',
  'obj',
].map((text) => Buffer.from(text));

/** A copy with a few of: bits flipped, pieces cut out, doubled, swapped or overwritten, nasty pieces put in, the end cut off. */
export function mutated(seed: Uint8Array, number: number): Buffer {
  const roll = dice(number);
  let bytes = Buffer.from(seed);
  for (let change = roll(4); change >= 0; change--) {
    const at = roll(bytes.length);
    const length = roll(64);
    switch (roll(6)) {
      case 0:
        if (bytes.length > 0) bytes[at] = bytes[at]! ^ (1 << roll(8));
        break;
      case 1:
        bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)]);
        break;
      case 2:
        bytes = Buffer.concat([bytes.subarray(0, at + length), bytes.subarray(at)]);
        break;
      case 3:
        bytes = Buffer.concat([bytes.subarray(0, at), NASTY[roll(NASTY.length)]!, bytes.subarray(at)]);
        break;
      case 4:
        bytes = bytes.subarray(0, at);
        break;
      default:
        bytes.fill(roll(256), Math.min(at, bytes.length), Math.min(at + length, bytes.length));
    }
  }
  return bytes;
}
