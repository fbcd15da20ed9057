/** The network that tags and parses, as training in Python leaves it, made ready for the program: its certainty is calibrated, its accuracy measured. */
import { join } from 'node:path';
import { type ModelCard, readModel, writeModel } from '../src/language/model-file';
import { networkSyntaxOf, SYNTAX_MODEL, type SyntaxData, unpackNetworkSyntax } from '../src/language/network-syntax';
import { normalForm } from '../src/language/normal-form';
import type { Syntax } from '../src/language/syntax';
import { WORD_VIEWS } from '../src/language/word-views';
import { calibrate } from './calibration';
import type { ConlluDocument, ConlluSentence } from './conllu';

/** Percent of all words, punctuation among them: the right UPOS; the right UPOS and XPOS; the right head; the right head and universal relation. */
export interface SyntaxAccuracy {
  readonly upos: number;
  readonly both: number;
  readonly uas: number;
  readonly las: number;
}

/** `nsubj` of `nsubj:pass`. */
const universal = (relation: string): string => relation.split(':', 1)[0]!;

const wordsOf = ({ tokens }: ConlluSentence): string[] => tokens.map(({ form }) => normalForm(form));

export function syntaxAccuracy(syntax: Syntax, documents: readonly ConlluDocument[]): SyntaxAccuracy {
  const right = { upos: 0, both: 0, uas: 0, las: 0 };
  let total = 0;
  for (const sentence of documents.flatMap(({ sentences }) => sentences)) {
    const { tags, heads, relations } = syntax.read(wordsOf(sentence));
    sentence.tokens.forEach((token, at) => {
      const { upos, xpos } = tags[at]!;
      const arc = heads[at] === token.head;
      total++;
      if (upos === token.upos) right.upos++;
      if (upos === token.upos && xpos === token.xpos) right.both++;
      if (arc) right.uas++;
      if (arc && universal(relations[at]!) === universal(token.relation)) right.las++;
    });
  }
  const percent = (count: number): number => (100 * count) / total;
  return { upos: percent(right.upos), both: percent(right.both), uas: percent(right.uas), las: percent(right.las) };
}

/** Sets of trees that the network has not learned from. */
export interface UnseenTrees {
  readonly name: string;
  readonly documents: readonly ConlluDocument[];
}

const round = (value: number): number => Math.round(100 * value) / 100;

/**
 * @param from folder whose folder `syntax` training in Python has written; its card says what the network was trained on
 * @param out folder of model folders
 */
export function finishSyntax(from: string, out: string, unseen: readonly UnseenTrees[]): ModelCard {
  const { card, data, arrays } = readModel<SyntaxData>(SYNTAX_MODEL, WORD_VIEWS, from);
  const bare = networkSyntaxOf(unpackNetworkSyntax({ ...data, calibration: null }, arrays, ''));
  const trees = unseen.flatMap(({ documents }) => documents.flatMap(({ sentences }) => sentences));
  const calibration = calibrate(
    bare,
    trees.map((sentence) => ({
      words: wordsOf(sentence),
      heads: sentence.tokens.map(({ head }) => head),
      relations: sentence.tokens.map(({ relation }) => relation),
    })),
  );
  const finished = { ...data, calibration: { ...calibration, margins: calibration.margins.map(short) } };
  const syntax = networkSyntaxOf(unpackNetworkSyntax(finished, arrays, ''));
  const scores = unseen.flatMap(({ name, documents }) => {
    const { upos, both, uas, las } = syntaxAccuracy(syntax, documents);
    return [
      { measure: `UPOS, ${name}, gold tokens`, value: round(upos) },
      { measure: `UPOS and XPOS, ${name}, gold tokens`, value: round(both) },
      { measure: `LAS, ${name}, gold tokens`, value: round(las) },
      { measure: `UAS, ${name}, gold tokens`, value: round(uas) },
    ];
  });
  const { sha256: _, ...about } = card;
  return writeModel(join(out, SYNTAX_MODEL), { ...about, name: SYNTAX_MODEL, scores }, { data: finished, arrays });
}

/** Odds that are certainty's bounds, in four digits. */
const short = (odds: number): number => Number(odds.toPrecision(4));
