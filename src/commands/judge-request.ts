import { z } from 'zod';
import type { Request } from '../corrections';
import { Problem } from '../text/problem';

export { sayingOf } from './judge';

const words = z.string().min(1).max(4000);

/** What the page sends is what `newsgraph judge` takes. */
const request = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['same', 'different']), left: words, right: words }),
  z.strictObject({ kind: z.literal('rename'), thing: words, name: words }),
  z.strictObject({ kind: z.literal('retype'), thing: words, type: words }),
  z.strictObject({ kind: z.enum(['reject', 'confirm']), claim: words }),
  z.strictObject({ kind: z.literal('undo'), id: words }),
]);

/** Throws a Problem where a body asks for nothing that can be judged. */
export function requestOf(body: unknown): Request {
  const parsed = request.safeParse(body);
  if (!parsed.success) throw new Problem('usage', `this is no judgement: ${parsed.error.issues[0]?.message ?? ''}`);
  return parsed.data;
}
