import { describe, expect, it } from 'vitest';
import { ParserHost } from '../../src/ingest/host/host';
import { compiledChild } from './child';
import { endlessPdf, plainPdf } from './files';

compiledChild();

const page = (text: string) => ({ format: 'fragment' as const, bytes: Buffer.from(`<p>${text}</p>`) });
const textOf = (parsed: Awaited<ReturnType<ParserHost['parse']>>) =>
  parsed.kind === 'items' && 'fields' in parsed.items[0]!.found ? parsed.items[0]!.found.fields.text : parsed;

describe('the parser process', () => {
  it('is kept for many files and then replaced', async () => {
    const host = new ParserHost({ filesPerChild: 2 });
    const pids: (number | null)[] = [];
    for (const text of ['a', 'b', 'c']) {
      expect(textOf(await host.parse(page(text)))).toBe(text);
      pids.push(host.pid);
    }
    expect(pids[0]).toBe(pids[1]);
    expect(pids[2]).not.toBe(pids[0]);
    host.end();
  });

  it('is killed when its time is up: that is the outcome of the one file, and the next is read', async () => {
    const host = new ParserHost({ clockMs: 12_000 });
    await host.parse(page('warm'));
    const pid = host.pid!;
    process.kill(pid, 'SIGSTOP');
    const [slow, next] = await Promise.all([host.parse(page('slow')), host.parse(page('next'))]);
    expect(slow).toMatchObject({ kind: 'refused', refusal: { kind: 'timed-out' } });
    // The next has a process of its own to start, which takes its time on a busy machine.
    expect(textOf(next) === 'next' || (next.kind === 'refused' && next.refusal.kind === 'timed-out')).toBe(true);
    expect(() => process.kill(pid, 0)).toThrow();
    host.end();
  });

  it('dies without taking anything along', async () => {
    const host = new ParserHost();
    await host.parse(page('warm'));
    const dying = host.parse(page('dying'));
    process.kill(host.pid!, 'SIGSEGV');
    expect(await dying).toMatchObject({
      kind: 'refused',
      refusal: { kind: 'failed', reason: expect.stringContaining('crashed') },
    });
    expect(textOf(await host.parse(page('next')))).toBe('next');
    host.end();
  });

  it('ends a file that takes more work than its size explains long before the clock does, and reads the next', async () => {
    const host = new ParserHost();
    const [endless, next] = await Promise.all([
      host.parse({ format: 'pdf', bytes: endlessPdf() }),
      host.parse({
        format: 'pdf',
        bytes: Buffer.from(plainPdf('The port closed on Monday, officials said.'), 'latin1'),
      }),
    ]);
    expect(endless).toMatchObject({
      kind: 'refused',
      refusal: { kind: 'timed-out', reason: expect.stringContaining('0.5 s of processor time') },
    });
    expect(textOf(next)).toContain('closed on Monday');
    host.end();
  });
});
