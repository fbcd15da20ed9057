import { PAST_ONLY, VERB_ONLY } from '../data/verb-only';
import type { Analysis, Name, Sentence, Token } from '../model';
import { type Lemmas, loadLemmas } from './lemmas';
import { loadNamer, type Namer } from './names';
import { normalForm } from './normal-form';
import { loadParser, type Parser } from './parser';
import { type Segment, segment } from './segment';
import { loadTagger, type Tag, type Tagger } from './tagger';

/** Reads English text into sentences, tokens, trees and names. */
export interface Language {
  /** Offsets are UTF-16 code units of `text`; odd text gives notices and never throws. Time grows with the length only. */
  analyze(text: string): Analysis;
}

export interface LanguageOptions {
  /** Folder of model folders; default: the models that come with the program. */
  readonly models?: string;
}

interface Models {
  readonly tagger: Tagger;
  readonly parser: Parser;
  readonly namer: Namer;
  readonly lemmas: Lemmas;
}

/**
 * Loads the models once; takes a fraction of a second.
 * @throws ModelError when a model is missing, damaged or of another version, with what to do about it
 */
export function loadLanguage(options: LanguageOptions = {}): Language {
  const models: Models = {
    tagger: loadTagger(options.models),
    parser: loadParser(options.models),
    namer: loadNamer(options.models),
    lemmas: loadLemmas(options.models),
  };
  return { analyze: (text) => analyze(models, text) };
}

/** Paragraphs, sentences and tokens; tags; trees; lemmas; then the names of the whole article at once. */
function analyze(models: Models, text: string): Analysis {
  const { segments, notices } = segment(text);
  const read = segments.map((one) => readTokens(models, text, one));
  const names = models.namer.names(read);
  const sentences = segments.map((one, index) => sentenceOf(one, index, read[index]!, names[index]!));
  return { sentences, notices };
}

const VERB: Tag = { upos: 'VERB', xpos: 'VBZ' };
const PAST: Tag = { upos: 'VERB', xpos: 'VBD' };

/** The tag, or that of a verb where the word is a verb form that is nothing else and was taken for something else. */
function corrected(tag: Tag, word: string): Tag {
  const { upos } = tag;
  if (upos === 'VERB' || upos === 'AUX') return tag;
  if ((upos === 'NOUN' || upos === 'PROPN') && VERB_ONLY.has(word.toLowerCase())) return VERB;
  return PAST_ONLY.has(word) ? PAST : tag;
}

function readTokens(models: Models, text: string, { tokens }: Segment): Token[] {
  const texts = tokens.map(({ start, end }) => text.slice(start, end));
  const words = texts.map(normalForm);
  const tags = models.tagger.tag(words).map((tag, at) => corrected(tag, words[at]!));
  const { heads, relations, certainty } = models.parser.parse(words, tags);
  return tokens.map(({ start, end }, at) => {
    const { upos, xpos } = tags[at]!;
    const lemma = models.lemmas.lemmatize(words[at]!, upos, xpos);
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
}

function sentenceOf(one: Segment, index: number, tokens: readonly Token[], names: readonly Name[]): Sentence {
  const { start, end, paragraph, kind } = one;
  return { start, end, index, paragraph, kind, tokens, names };
}
