import type { Analysis, Name, Sentence, Span, Token } from '../model';
import { interned } from '../text/interned';
import { moneyAsKnown } from './currencies';
import { type LemmaData, type Lemmas, lemmasOf, readLemmas } from './lemmas';
import { makeNamer, type Namer, namesModelOf, type ReadTokens, readNames } from './names';
import { type NamesNetwork, readNamesNetwork } from './names-memory';
import { networkSyntaxOf, readNetwork, type SyntaxModel } from './network-syntax';
import { normalForm } from './normal-form';
import { type Segment, segment } from './segment';
import type { Syntax, TaggedTree } from './syntax';
import type { WeighedModel } from './weighed-model';

/** Reads English text into sentences, tokens, trees and names. */
export interface Language {
  /** Offsets are UTF-16 code units of `text`; odd text gives notices and never throws. Time grows with the length only. */
  analyze(text: string): Analysis;
}

export interface LanguageOptions {
  /** Folder of model folders; default: the models that come with the program. */
  readonly models?: string;
}

/** The models as they were read: plain data, whose large part lies in shared memory, so that it can be posted to threads. */
export interface LanguageModels {
  readonly syntax: SyntaxModel;
  readonly names: WeighedModel<unknown>;
  /** In the memory of `syntax`. */
  readonly namesNetwork: NamesNetwork;
  readonly lemmas: LemmaData;
}

interface Models {
  readonly syntax: Syntax;
  readonly namer: Namer;
  readonly lemmas: Lemmas;
}

/**
 * Reads the models; takes a fraction of a second.
 * @throws ModelError when a model is missing, damaged or of another version, with what to do about it
 */
export function readModels({ models }: LanguageOptions = {}): LanguageModels {
  const syntax = readNetwork(models);
  return {
    syntax,
    names: readNames(models),
    namesNetwork: readNamesNetwork(syntax, models),
    lemmas: readLemmas(models),
  };
}

/** A language engine over models that this thread or another one read. */
export function languageOf({ syntax, names, namesNetwork, lemmas }: LanguageModels): Language {
  const models: Models = {
    syntax: networkSyntaxOf(syntax),
    namer: makeNamer({ linear: namesModelOf(names), network: namesNetwork, syntax }),
    lemmas: lemmasOf(lemmas),
  };
  return { analyze: (text) => analyze(models, text) };
}

/**
 * Loads the models once; takes a fraction of a second.
 * @throws ModelError
 */
export function loadLanguage(options: LanguageOptions = {}): Language {
  return languageOf(readModels(options));
}

/** Where the sentences of a text stand; a small part of analyzing it. */
export function sentencesIn(text: string): readonly Span[] {
  return segment(text).segments;
}

/** Paragraphs, sentences and tokens; tags; trees; lemmas; then the names of the whole article at once. */
function analyze(models: Models, text: string): Analysis {
  const { segments, notices } = segment(text);
  const worded = segments.map((one) => wordsOf(text, one));
  const trees = models.syntax.readAll(worded.map(({ words }) => words));
  const read = worded.map((one, index) => readTokens(models, one, trees[index]!));
  const names = models.namer.names(read);
  const sentences = segments.map((one, index) => sentenceOf(one, index, read[index]!, names[index]!));
  return { sentences, notices };
}

interface ReadSentence extends ReadTokens {
  /** The tokens in another tree (`TaggedTree.second`). */
  readonly others?: readonly Token[];
}

interface Worded extends Pick<Segment, 'tokens'> {
  readonly texts: readonly string[];
  /** Their normal forms, and as the models are given them. */
  readonly forms: readonly string[];
  readonly words: readonly string[];
}

function wordsOf(text: string, { tokens }: Segment): Worded {
  const texts = tokens.map(({ start, end }) => interned(text.slice(start, end)));
  const forms = texts.map(normalForm);
  return { tokens, texts, forms, words: moneyAsKnown(forms, tokens) };
}

/** Tokens with what the network of tags made of them. */
function readTokens(models: Models, { tokens, texts, forms, words }: Worded, tree: TaggedTree): ReadSentence {
  const { tags, heads, relations, certainty, states, second } = tree;
  const made = tokens.map(({ start, end }, at) => {
    const { upos, xpos } = tags[at]!;
    const lemma = models.lemmas.lemmatize(forms[at]!, upos, xpos);
    const head = heads[at]!;
    return {
      start,
      end,
      text: texts[at]!,
      lemma,
      upos,
      xpos,
      head,
      relation: relations[at]!,
      certainty: certainty[at]!,
    };
  });
  const others = second?.map(({ head, relation }, at) => ({ ...made[at]!, head, relation }));
  return { tokens: made, words, states, others };
}

function sentenceOf(one: Segment, index: number, read: ReadSentence, names: readonly Name[]): Sentence {
  const { start, end, paragraph, kind } = one;
  const { tokens, others } = read;
  const sentence = { start, end, index, paragraph, kind, tokens, names };
  return others === undefined ? sentence : { ...sentence, otherTokens: others };
}
