import { CITING_VERBS, SPEECH_VERBS } from '../data/speech';
import type { Token } from '../model';
import { changed, childrenOf, eachOf, firstOf, hasTense, noChanges, type Tokens } from './tree-repair';

/** Words that join a gerund to the verb of the whole sentence. */
const JOINING = /^(?:before|after|while|without|by|since)$/i;
const RELATIVE = /^W(?:DT|P|P\$|RB)$/;

/**
 * "the plant, where many work, before giving their consent": the comma has closed what is told in passing, and who gives
 * is the subject of the sentence.
 */
export function gerundsBehindAsides(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'advcl', (token, gerund) => {
    const aside = token.head;
    if (token.xpos !== 'VBG' || aside < 0 || aside > gerund) return;
    const mark = firstOf(tokens, gerund) + (tokens[firstOf(tokens, gerund)].upos === 'PUNCT' ? 1 : 0);
    if (!JOINING.test(tokens[mark].text) || tokens[mark - 1]?.text !== ',') return;
    if (tokens[aside].relation !== 'acl:relcl' && tokens[aside].relation !== 'parataxis') return;
    const opened = childrenOf(tokens, aside).find((child) => RELATIVE.test(tokens[child].xpos) && child < aside);
    if (opened === undefined || tokens[opened - 1]?.text !== ',') return;
    const above = verbAbove(tokens, aside);
    if (above >= 0 && above < aside) changes.set(gerund, { head: above });
  });
  return changed(tokens, changes);
}

/** "reported that two directors had left, citing a person": who is cited by name of a source is cited by who reports. */
export function citingOfTellers(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'advcl', (token, citing) => {
    const told = token.head;
    if (token.xpos !== 'VBG' || told < 0 || told > citing) return;
    if (!CITING_VERBS.has(token.lemma.toLowerCase()) || tokens[citing - 1].text !== ',') return;
    // "This is wrong," said the chair, citing a study: behind quotation and teller it is the teller who cites.
    const aside = tokens.findIndex(
      ({ head, relation, lemma }, at) =>
        at > told && at < citing && head === told && relation === 'parataxis' && SPEECH_VERBS.has(lemma),
    );
    if (aside >= 0) {
      changes.set(citing, { head: aside });
      return;
    }
    const { head: telling, relation } = tokens[told];
    if (relation !== 'ccomp' || telling < 0 || telling > told || !REPORTING.has(tokens[telling].lemma)) return;
    changes.set(citing, { head: telling });
  });
  return changed(tokens, changes);
}
/** What newspapers do; who only "says" may tell of somebody else that cites something. */
const REPORTING = new Set([...SPEECH_VERBS.keys()].filter((verb) => /^(?:report|reveal|disclose|publish)$/.test(verb)));

/** The nearest finite verb that a clause hangs below, or -1. */
function verbAbove(tokens: Tokens, clause: number): number {
  let at = tokens[clause].head;
  while (at >= 0 && !(tokens[at].upos === 'VERB' && hasTense(tokens, at))) at = tokens[at].head;
  return at;
}
