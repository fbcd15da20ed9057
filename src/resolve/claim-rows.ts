import type { Claim, ClaimForm, MentionId, ModalityKind, Polarity, Reading } from '../model';
import { actingMentions } from './acting';
import { bodiesMeant } from './beside';
import { firstFrames } from './frames';

/*
 * What every resolution asks of every claim, in short. Claims are three quarters of what the store holds; with rows kept in the notes,
 * those of an article are only parsed where something new is said of it.
 */

/** A claim in short. */
export interface ClaimRow {
  readonly form: ClaimForm;
  readonly sentence: number;
  readonly polarity: Polarity;
  readonly modality: ModalityKind;
  readonly lemma: string;
  /** The days it is placed in; null where it is not. */
  readonly from: string | null;
  readonly to: string | null;
  /** Mentions on whose word it is told, outermost first. */
  readonly tellers: readonly MentionId[];
}

/** The claims of a reading in short, and which of its mentions they use, and how. */
export interface ClaimRows {
  /** One a claim, in order. */
  readonly claims: readonly ClaimRow[];
  /** Mentions that a claim has as a participant or teller, or that own another mention. */
  readonly used: ReadonlySet<MentionId>;
  /** Mentions in a place where a state speaks, acts, or is spoken to. */
  readonly acting: ReadonlySet<MentionId>;
  readonly tellers: ReadonlySet<MentionId>;
  /** Nouns for a body, and the name of the body that is meant. */
  readonly bodies: ReadonlyMap<MentionId, MentionId>;
  /** Numbers of the claims that are the first empty frame of their sentence. */
  readonly frames: readonly number[];
}

type PackedRow = readonly [
  ClaimForm,
  number,
  Polarity,
  ModalityKind,
  string,
  string | null,
  string | null,
  readonly number[],
];

/** Rows as JSON can hold them; mentions by their number in the reading. */
export interface PackedRows {
  readonly claims: readonly PackedRow[];
  readonly used: readonly number[];
  readonly acting: readonly number[];
  readonly tellers: readonly number[];
  readonly bodies: readonly (readonly [noun: number, name: number])[];
  readonly frames: readonly number[];
}

const KNOWN = new WeakMap<Reading, ClaimRows | (() => PackedRows | null)>();

/** The rows of a reading, found once. */
export function rowsOf(reading: Reading): ClaimRows {
  const known = KNOWN.get(reading);
  if (typeof known === 'object') return known;
  const before = known?.() ?? null;
  const rows = before === null ? madeOf(reading) : unpacked(before, reading);
  KNOWN.set(reading, rows);
  return rows;
}

/** Says what was found in a reading before; null where that is not known. */
export function knowRows(reading: Reading, rows: () => PackedRows | null): void {
  if (!KNOWN.has(reading)) KNOWN.set(reading, rows);
}

/** Gives `same`, which is this reading in another form, the rows of it. */
export function withRowsOf(reading: Reading, same: Reading): Reading {
  if (same !== reading) {
    const rows = packed(reading);
    knowRows(same, () => rows);
  }
  return same;
}

function madeOf(reading: Reading): ClaimRows {
  const tellers = reading.claims.flatMap(({ attribution }) => attribution.flatMap(({ by }) => by.mention ?? []));
  return {
    claims: reading.claims.map(rowOf),
    used: usedMentions(reading),
    acting: actingMentions(reading),
    tellers: new Set(tellers),
    bodies: bodiesMeant(reading),
    frames: firstFrames(reading.claims),
  };
}

export function rowOf({ form, sentence, polarity, modality, predicate, time, attribution }: Claim): ClaimRow {
  const [from, to] = [time?.from ?? null, time?.to ?? null];
  const tellers = attribution.flatMap(({ by }) => by.mention ?? []);
  return { form, sentence, polarity, modality: modality.kind, lemma: predicate.lemma, from, to, tellers };
}

function usedMentions({ claims, mentions }: Reading): ReadonlySet<MentionId> {
  const used = new Set<MentionId>();
  const use = (mention: MentionId | null | undefined) => {
    if (mention) used.add(mention);
  };
  for (const claim of claims) {
    for (const argument of [claim.subject, claim.object, ...claim.arguments]) use(argument?.mention);
    for (const step of claim.attribution) use(step.by.mention);
  }
  for (const mention of mentions) use(mention.owner);
  return used;
}

export function packed(reading: Reading): PackedRows {
  const { claims, used, acting, tellers, bodies, frames } = rowsOf(reading);
  const numbers = new Map(reading.mentions.map(({ id }, at) => [id, at]));
  const numbersOf = (ids: Iterable<MentionId>) => [...ids].flatMap((id) => numbers.get(id) ?? []);
  return {
    claims: claims.map(
      ({ form, sentence, polarity, modality, lemma, from, to, tellers: own }): PackedRow => [
        form,
        sentence,
        polarity,
        modality,
        lemma,
        from,
        to,
        numbersOf(own),
      ],
    ),
    used: numbersOf(used),
    acting: numbersOf(acting),
    tellers: numbersOf(tellers),
    bodies: [...bodies].map(([noun, name]) => [numbers.get(noun)!, numbers.get(name)!]),
    frames,
  };
}

function unpacked(rows: PackedRows, { mentions }: Reading): ClaimRows {
  const idOf = (at: number) => mentions[at]!.id;
  return {
    claims: rows.claims.map(([form, sentence, polarity, modality, lemma, from, to, own]) => ({
      form,
      sentence,
      polarity,
      modality,
      lemma,
      from,
      to,
      tellers: own.map(idOf),
    })),
    used: new Set(rows.used.map(idOf)),
    acting: new Set(rows.acting.map(idOf)),
    tellers: new Set(rows.tellers.map(idOf)),
    bodies: new Map(rows.bodies.map(([noun, name]) => [idOf(noun), idOf(name)])),
    frames: rows.frames,
  };
}
