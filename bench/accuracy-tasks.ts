import { resolve } from '../src/resolve';
import type { InputRecord } from './accuracy-inputs';
import type { Read } from './accuracy-reader';
import { attributions } from './renderings/attribution';
import { tuples } from './renderings/carb';
import { edgeRelations } from './renderings/edges';
import { chains, entityMentions } from './renderings/entities';
import { facts } from './renderings/facts';
import { factualityLabels } from './renderings/factuality';
import { spanRelations } from './renderings/relations';
import { saidRelations } from './renderings/said';
import type { ReadText } from './renderings/words';

/** What a read line gives: the record and its reading, or null for a line that could not be read. */
export interface ReadRecord extends ReadText {
  readonly record: InputRecord;
  readonly article: ReturnType<Read>['article'];
}

export interface Task {
  /** Name of the input file, or a pattern of names. */
  readonly input: RegExp;
  /** The files it gives, by name, with their lines. */
  readonly outputs: (input: string, records: readonly ReadRecord[]) => ReadonlyMap<string, readonly string[]>;
}

export const TASKS: readonly Task[] = [
  { input: /^benchie\.jsonl$/, outputs: (_, records) => new Map([['facts.tsv', records.flatMap(factLines)]]) },
  {
    input: /^carb\.jsonl$/,
    outputs: (_, records) =>
      new Map([
        ['carb.tsv', records.flatMap(tupleLines)],
        ['said.jsonl', records.map((one) => line({ sent: one.text, relations: saidRelations(one) }))],
      ]),
  },
  {
    input: /^attribution\.jsonl$/,
    outputs: perRecord('attribution.jsonl', (one) => ({ doc: one.record.id, attributions: attributions(one) })),
  },
  {
    input: /^plover\.jsonl$/,
    outputs: perRecord('edges.jsonl', (one) => ({ id: one.record.id, relations: edgeRelations(one) })),
  },
  {
    input: /^re3d\.jsonl$/,
    outputs: perRecord('relations.jsonl', (one) => ({ doc: one.record.id, relations: spanRelations(one) })),
  },
  {
    input: /^fact_.*\.jsonl$/,
    outputs: (name, records) =>
      new Map([[name, records.map((one) => line({ labels: factualityLabels(one, one.record.targets ?? []) }))]]),
  },
  {
    input: /^ontogum\.jsonl$/,
    outputs: perRecord('ontogum.jsonl', (one) => ({ doc: one.record.id, mentions: chains(one) })),
  },
  { input: /^meantime\.jsonl$/, outputs: (_, records) => new Map([['meantime.jsonl', acrossArticles(records)]]) },
];

function perRecord(output: string, render: (one: ReadRecord) => object): Task['outputs'] {
  return (_, records) => new Map([[output, records.map((one) => line(render(one)))]]);
}

function line(value: object): string {
  return JSON.stringify(value);
}

/** A sentence without facts keeps a line with its id alone. */
function factLines(one: ReadRecord): string[] {
  const found = facts(one);
  if (found.length === 0) return [String(one.record.id)];
  return found.map(({ subject, relation, object }) => [one.record.id, subject, relation, object].join('\t'));
}

function tupleLines(one: ReadRecord): string[] {
  const sentence = one.text.replace(/[\t\r\n]+/g, ' ');
  return tuples(one).map((tuple) => [sentence, tuple.confidence, tuple.predicate, ...tuple.arguments].join('\t'));
}

function acrossArticles(records: readonly ReadRecord[]): string[] {
  const resolution = resolve(
    records.map(({ article, reading }) => ({ article, reading })),
    {},
  );
  const entityOf = new Map(
    resolution.entities.flatMap((entity) => entity.mentions.map((id) => [id, entity.id] as const)),
  );
  return records.map((one) => line({ doc: one.record.id, mentions: entityMentions(one, entityOf) }));
}
