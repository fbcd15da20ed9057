import { describe, expect, it } from 'vitest';
import { categoryOf, OBJECT_CLASSES, PLOVER_ROWS, PLOVER_SCORES, type PloverRow } from '../../src/data/plover';

/** Past forms the rough check below cannot see from the lemma. */
const IRREGULAR = new Map([
  ['bring', 'brought'],
  ['fight', 'fought'],
  ['go', 'went'],
  ['hold', 'held'],
  ['seek', 'sought'],
  ['have', 'had'],
  ['take', 'took'],
  ['sit', 'sat'],
  ['sell', 'sold'],
  ['give', 'gave'],
  ['rise', 'rose'],
  ['sink', 'sank'],
]);

function bracketed(example: string): string {
  return [...example.matchAll(/\[([^\]]+)\]/g)].map((match) => match[1]).join(' ');
}

/** The brackets hold the lemma's verb in some form, its particles, and a noun of the class. */
function shows(row: PloverRow): boolean {
  const words = bracketed(row.example).toLowerCase().split(/[ ]+/);
  const [verb, ...particles] = row.lemma.split(' ');
  const form = words[0];
  const verbal = form.slice(0, 2) === verb.slice(0, 2) || IRREGULAR.get(verb) === form;
  return verbal && particles.every((word) => words.includes(word));
}

describe('PLOVER table', () => {
  it.each(PLOVER_ROWS.map((row) => [row.example, row] as const))('%s', (example, row) => {
    expect(shows(row)).toBe(true);
    const words = bracketed(example).split(' ');
    const object = row.object === undefined ? null : words.slice(row.lemma.split(' ').length).join(' ');
    expect(categoryOf({ lemma: row.lemma, object, modality: 'actual', polarity: 'affirmed' })).toBe(row.category);
  });

  it('has one row for each lemma and object class', () => {
    const keys = PLOVER_ROWS.map((row) => `${row.lemma}|${row.object ?? ''}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('covers every category, and uses every object class', () => {
    const categories = new Set(PLOVER_ROWS.map((row) => row.category).filter((category) => category !== null));
    expect([...categories].sort()).toEqual(Object.keys(PLOVER_SCORES).sort());
    const classes = new Set(PLOVER_ROWS.map((row) => row.object).filter((name) => name !== undefined));
    expect([...classes].sort()).toEqual(Object.keys(OBJECT_CLASSES).sort());
  });

  it('never takes an auxiliary for a trigger', () => {
    for (const lemma of [
      'be',
      'have',
      'do',
      'will',
      'would',
      'may',
      'might',
      'can',
      'could',
      'shall',
      'should',
      'must',
    ])
      expect(categoryOf({ lemma, modality: 'conditional', polarity: 'affirmed' })).toBeNull();
  });
});

describe('modality and polarity', () => {
  const cases: readonly [string, Parameters<typeof categoryOf>[0], string | null][] = [
    [
      '[would support] the plan: intended, not yet done',
      { lemma: 'support', modality: 'conditional', polarity: 'affirmed' },
      'AGREE',
    ],
    ['[would not support] the plan', { lemma: 'support', modality: 'conditional', polarity: 'denied' }, 'REJECT'],
    ['[supports] the plan', { lemma: 'support', modality: 'actual', polarity: 'affirmed' }, 'SUPPORT'],
    ['[did not support] the plan: a denied deed', { lemma: 'support', modality: 'actual', polarity: 'denied' }, null],
    ['[will visit] Peru', { lemma: 'visit', modality: 'planned', polarity: 'affirmed' }, 'AGREE'],
    [
      '[will withdraw] from the valley',
      { lemma: 'withdraw', preposition: 'from', modality: 'planned', polarity: 'affirmed' },
      'CONCEDE',
    ],
    ['[will attack] the port', { lemma: 'attack', modality: 'planned', polarity: 'affirmed' }, 'THREATEN'],
    ['[will not attack] the port', { lemma: 'attack', modality: 'planned', polarity: 'denied' }, null],
    ['[may support] the plan: only possible', { lemma: 'support', modality: 'possible', polarity: 'affirmed' }, null],
    ['[considered sanctioning] the bank', { lemma: 'sanction', modality: 'considered', polarity: 'affirmed' }, null],
    [
      '[must leave]: the duty of one is no deed',
      { lemma: 'withdraw', modality: 'required', polarity: 'affirmed' },
      null,
    ],
    ['[tried to hack] the archive', { lemma: 'hack', modality: 'attempted', polarity: 'affirmed' }, 'COERCE'],
    ['did not say whether it [attacked]', { lemma: 'attack', modality: 'actual', polarity: 'open' }, null],
    [
      '[vowed to attack]',
      { lemma: 'vow', complement: 'attack', modality: 'planned', polarity: 'affirmed' },
      'THREATEN',
    ],
    [
      '[vowed to attack] as one lemma',
      { lemma: 'vow to attack', modality: 'planned', polarity: 'affirmed' },
      'THREATEN',
    ],
    ['[vowed to sing]: of no category', { lemma: 'vow to sing', modality: 'planned', polarity: 'affirmed' }, null],
    [
      '[agreed to release] prisoners',
      { lemma: 'agree to release', object: 'prisoners', modality: 'planned', polarity: 'affirmed' },
      'AGREE',
    ],
    ['[refused to sign]', { lemma: 'refuse to sign', modality: 'actual', polarity: 'affirmed' }, 'REJECT'],
    ['[threatened to sing]', { lemma: 'threaten to sing', modality: 'planned', polarity: 'affirmed' }, 'THREATEN'],
    [
      '[urged] the firm [to pay]',
      { lemma: 'urge', complement: 'pay', modality: 'actual', polarity: 'affirmed' },
      'REQUEST',
    ],
    ['[began to withdraw]', { lemma: 'begin to withdraw', modality: 'actual', polarity: 'affirmed' }, 'RETREAT'],
    ['[plans to attack]', { lemma: 'plan to attack', modality: 'planned', polarity: 'affirmed' }, 'THREATEN'],
    [
      '[rejected] in British spelling of [criticised]',
      { lemma: 'criticise', modality: 'actual', polarity: 'affirmed' },
      'ACCUSE',
    ],
    [
      '[released] a report: no one is freed',
      { lemma: 'release', object: 'a report', modality: 'actual', polarity: 'affirmed' },
      null,
    ],
    [
      '[released] Ana Reyes',
      { lemma: 'release', object: 'Ana Reyes', objectType: 'person', modality: 'actual', polarity: 'affirmed' },
      'RETREAT',
    ],
    [
      '[launched] a rescue operation',
      { lemma: 'launch', object: 'a rescue operation', modality: 'actual', polarity: 'affirmed' },
      null,
    ],
    [
      '[launched] an operation',
      { lemma: 'launch', object: 'an operation', modality: 'actual', polarity: 'affirmed' },
      'ASSAULT',
    ],
    [
      '[cut] military aid to the north',
      { lemma: 'cut', object: 'military aid to the troops', modality: 'actual', polarity: 'affirmed' },
      'SANCTION',
    ],
    [
      '[fought for] her pension',
      { lemma: 'fight', preposition: 'for', modality: 'actual', polarity: 'affirmed' },
      null,
    ],
    ['[warned against] the drug', { lemma: 'warn against', modality: 'actual', polarity: 'affirmed' }, null],
  ];
  it.each(cases)('%s', (_sentence, deed, category) => {
    expect(categoryOf(deed)).toBe(category);
  });
});
