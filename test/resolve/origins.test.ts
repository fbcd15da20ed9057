import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copiesAmong, type Passage } from '../../src/resolve/copies';
import { trace } from '../../src/resolve/origin-graph';
import { rangeOf } from '../../src/resolve/origins';

const graphOf = (leaves: string, ...edges: string[]) => {
  const rows = new Map<string, Set<string>>();
  for (const node of [...leaves, ...edges.join('')]) rows.set(node, rows.get(node) ?? new Set());
  for (const [from, to] of edges) rows.get(from!)!.add(to!);
  return { leaves: new Set(leaves), edges: rows };
};

describe('trace', () => {
  it('follows a chain to its end', () => {
    const { origins, circles } = trace(graphOf('c', 'ab', 'bc'));
    expect([...origins].sort()).toEqual([
      ['a', ['c']],
      ['b', ['c']],
      ['c', ['c']],
    ]);
    expect(circles).toEqual([]);
  });

  it('takes a node that goes nowhere as its own origin', () => {
    expect(trace(graphOf('', 'ab')).origins.get('a')).toEqual(['b']);
  });

  it('finds a ring that leads to nobody, and names it', () => {
    const { origins, circles } = trace(graphOf('', 'ab', 'bc', 'ca', 'da'));
    expect(circles).toEqual([['a', 'b', 'c']]);
    expect(origins.get('d')).toEqual(['circle:a\nb\nc']);
  });

  it('finds the source inside a ring', () => {
    const { origins, circles } = trace(graphOf('b', 'ab', 'ba', 'ca'));
    expect(circles).toEqual([['a', 'b']]);
    expect(origins.get('c')).toEqual(['b']);
  });

  it('gives a node several origins where it has several', () => {
    expect(trace(graphOf('bc', 'ab', 'ac')).origins.get('a')).toEqual(['b', 'c']);
  });

  it('leads every node to leaves, ends or rings, and does not hang on the order of edges', () => {
    const edge = fc.tuple(fc.constantFrom(...'abcdefgh'), fc.constantFrom(...'abcdefgh')).map((pair) => pair.join(''));
    fc.assert(
      fc.property(fc.uniqueArray(edge, { maxLength: 20 }), fc.subarray([...'abcdefgh']), (edges, leaves) => {
        const graph = graphOf(leaves.join(''), ...edges);
        const { origins } = trace(graph);
        expect(trace(graphOf([...leaves].reverse().join(''), ...[...edges].reverse()))).toEqual(trace(graph));
        for (const node of graph.edges.keys()) {
          expect(origins.get(node)!.length).toBeGreaterThan(0);
          for (const end of origins.get(node)!) {
            const goes = graph.edges.get(end);
            const stops = goes !== undefined && [...goes].every((next) => next === end);
            expect(leaves.includes(end) || end.startsWith('circle:') || stops).toBe(true);
          }
        }
      }),
    );
  });
});

const TEXT =
  'The harbor was closed on Monday after a fire broke out in the northern dock and burned until the evening.';
const passage = (article: string, published: string | null, text = TEXT, rank: Passage['rank'] = 2): Passage => {
  return { article, published, rank, span: { start: 0, end: text.length }, text };
};

describe('copiesAmong', () => {
  it.each([
    ['the same words', TEXT, true],
    ['a few edits', TEXT.replace('harbor', 'port').replace('evening', 'night'), true],
    [
      'the same news in other words',
      'A blaze in the northern dock shut the harbor for all of Monday, until firefighters put it out at night.',
      false,
    ],
    ['words too few to tell', 'The harbor was closed on Monday.', false],
  ])('%s: %#', (_, text, copied) => {
    const found = copiesAmong([passage('a', '2025-01-02', text), passage('b', '2025-01-01')]);
    expect(found.map(({ article, leader }) => [article, leader])).toEqual(copied ? [['a', 'b']] : []);
  });

  it('lets the agency lead, then the earlier, then the one with a credit, then the smaller id', () => {
    const leader = (...passages: Passage[]) => copiesAmong(passages).map((copy) => copy.leader);
    expect(leader(passage('a', '2025-01-01'), passage('b', '2025-01-02', TEXT, 0))).toEqual(['b']);
    expect(leader(passage('a', '2025-01-02'), passage('b', '2025-01-01'))).toEqual(['b']);
    expect(leader(passage('a', '2025-01-01'), passage('b', '2025-01-01', TEXT, 1))).toEqual(['b']);
    expect(leader(passage('b', null), passage('a', null))).toEqual(['a']);
  });

  it('finds in a few passages what it finds in them among many', () => {
    const words = fc.array(fc.constantFrom('harbor', 'dock', 'fire', 'closed', 'burned', 'north'), { maxLength: 3 });
    const texts = fc.array(fc.tuple(words, fc.nat(18)), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(texts, (edits) => {
        const few = edits.map(([some, at], number) => {
          const own = TEXT.split(' ');
          own.splice(at, some.length, ...some);
          return passage(`a${number}`, null, own.join(' '));
        });
        const others = Array.from({ length: 9 }, (_, number) => passage(`z${number}`, null, 'too short to be copied'));
        expect(copiesAmong(few)).toEqual(copiesAmong([...few, ...others]));
      }),
      { numRuns: 200 },
    );
  });
});

describe('rangeOf', () => {
  const speaker = (body: string, shown = true) => ({ kind: 'speaker', body, shown }) as const;
  const other = (kind: 'report' | 'newsroom' | 'agency' | 'circle' | 'confirms' | 'sees' | 'document') => ({
    kind,
    body: kind,
    shown: false,
  });
  it.each([
    ['nobody', [], [0, 0]],
    ['one report', [other('report')], [1, 1]],
    ['two reports that may have one source', [other('report'), other('report')], [1, 2]],
    ['two speakers', [speaker('a'), speaker('b')], [2, 2]],
    ['two speakers of one body', [speaker('a'), speaker('a')], [1, 2]],
    ['a speaker, and a report whose source may be the speaker', [speaker('a'), other('report')], [1, 2]],
    ['a report, and a newsroom that confirmed it', [other('report'), other('confirms')], [2, 2]],
    ['a speaker, and a newsroom that saw it', [speaker('a'), other('sees')], [2, 2]],
    ['two newsrooms that may have one document', [other('document'), other('document')], [1, 2]],
    ['a circle', [other('circle')], [0, 1]],
    ['a farmer without a name', [speaker('f', false)], [1, 1]],
  ] as const)('%s', (_, standings, range) => {
    expect(rangeOf(standings, 0)).toEqual(range);
  });

  it('is widened by newsrooms that may have it from elsewhere', () => {
    expect(rangeOf([other('agency')], 1)).toEqual([1, 2]);
  });
});
