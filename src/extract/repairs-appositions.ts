import { genderOfGivenName } from '../data/given-names';
import { APPOSED_TELLINGS } from '../data/told-before';
import { isHonorific } from './mentions-titles';
import {
  changed,
  childrenOf,
  eachOf,
  endOf,
  firstOf,
  isBehindComma,
  isBelow,
  lemmaOf,
  noChanges,
  prepositionOf,
  type Tokens,
} from './tree-repair';
import { isActorNoun, typeOfLemma } from './types';

/** Which of the nouns before it an apposition says something of. */

/** "the head of the railway union NKV": a name right behind a noun, without a comma, is the noun's. */
export function namesRightBehind(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, ['appos', 'nmod'], (token, name) => {
    if (token.upos !== 'PROPN' || token.head < 0 || token.head > name) return;
    const first = firstOf(tokens, name);
    const noun = first - 1;
    if (
      tokens[first].upos === 'PUNCT' ||
      prepositionOf(tokens, name) >= 0 ||
      noun <= token.head ||
      tokens[noun].upos !== 'NOUN' ||
      tokens[noun].relation !== 'nmod'
    )
      return;
    if (tokens[token.head].upos === 'NOUN' && isBelow(tokens, noun, token.head))
      changes.set(name, { head: noun, relation: 'appos' });
  });
  return changed(tokens, changes);
}

/** "residents of Lowmere, a fishing village, said": one village is what Lowmere is, and not its residents. */
export function appositionsOfOne(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'appos', (token, one) => {
    const many = token.head;
    if (token.xpos !== 'NN' || many < 0 || many > one) return;
    if (tokens[many].upos !== 'NOUN' || tokens[many].xpos !== 'NNS' || !isBehindComma(tokens, one)) return;
    if (!childrenOf(tokens, one).some((child) => /^an?$/i.test(tokens[child].text))) return;
    if (!/^(place|organization)$/.test(typeOfLemma(lemmaOf(token)) ?? '')) return;
    const name = nameEndingAt(tokens, phraseBefore(tokens, one), many);
    if (name >= 0) changes.set(one, { head: name });
  });
  return changed(tokens, changes);
}

/** Last word before the comma that an apposition stands behind. */
function phraseBefore(tokens: Tokens, apposition: number): number {
  const first = firstOf(tokens, apposition);
  return tokens[first].text === ',' ? first - 1 : first - 2;
}

/** The name in a phrase of `noun` that ends at a word; -1 where none does. */
function nameEndingAt(tokens: Tokens, end: number, noun: number): number {
  for (let at = end; at > noun; at = tokens[at].head)
    if (tokens[at].upos === 'PROPN' && tokens[at].relation === 'nmod') return endOf(tokens, at) === end ? at : -1;
  return -1;
}

/** "a letter by the mayor's adviser on ports, Mr. Dunn, said": who bears a name is the adviser, and not the letter. */
export function peopleBehindPapers(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'appos', (token, name) => {
    const paper = token.head;
    if (token.upos !== 'PROPN' || paper < 0 || paper > name) return;
    if (tokens[paper].upos !== 'NOUN' || !isBehindComma(tokens, name) || !isPersonsName(tokens, name)) return;
    if (/^(person|group)$/.test(typeOfLemma(lemmaOf(tokens[paper])) ?? '')) return;
    const post = tokens.findLastIndex(
      (each, at) =>
        at > paper &&
        at < firstOf(tokens, name) &&
        each.relation === 'nmod' &&
        /^(NN|NNP)$/.test(each.xpos) &&
        typeOfLemma(lemmaOf(each)) === 'person' &&
        isBelow(tokens, at, paper),
    );
    if (post >= 0 && !childrenOf(tokens, post).some((child) => tokens[child].relation === 'appos'))
      changes.set(name, { head: post });
  });
  return changed(tokens, changes);
}

function isPersonsName(tokens: Tokens, name: number): boolean {
  if (genderOfGivenName(lemmaOf(tokens[name])) !== null) return true;
  return childrenOf(tokens, name).some((child) => child < name && isHonorific(tokens[child].text));
}

/**
 * "the contractor that supplied the crane, Brandt Lifting, said": a name between the clause of a noun and the noun's own verb is what the
 * noun is called, where the noun is for somebody and the last one of the clause for nobody.
 */
export function namesBehindRelatives(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'appos', (token, name) => {
    const thing = token.head;
    if (token.upos !== 'PROPN' || thing < 0 || thing > name) return;
    if (tokens[thing].upos !== 'NOUN' || isSomebody(tokens, thing) || !isBehindComma(tokens, name)) return;
    if (tokens[endOf(tokens, name) + 1]?.text !== ',') return;
    const clause = relativeAround(tokens, thing);
    const noun = clause < 0 ? -1 : tokens[clause].head;
    if (noun < 0 || noun > clause || tokens[noun].upos !== 'NOUN' || !isSomebody(tokens, noun)) return;
    if (!/^nsubj/.test(tokens[noun].relation) || tokens[noun].head < name) return;
    if (!childrenOf(tokens, noun).some((child) => tokens[child].relation === 'appos'))
      changes.set(name, { head: noun });
  });
  return changed(tokens, changes);
}

const isSomebody = (tokens: Tokens, noun: number): boolean =>
  /^(person|organization|group)$/.test(typeOfLemma(lemmaOf(tokens[noun])) ?? '');

/** The verb of the relative clause that a word stands in; -1 where it stands in none. */
function relativeAround(tokens: Tokens, word: number): number {
  for (let at = word; at >= 0; at = tokens[at].head) if (tokens[at].relation === 'acl:relcl') return at;
  return -1;
}

/** "The Lowmere Chamber, Harbor Watch, and a number of farmers are opposed": the second of three, and no other name of the first. */
export function namesInRows(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'appos', (token, second) => {
    const first = token.head;
    if (token.upos !== 'PROPN' || first < 0 || first > second) return;
    if (tokens[first].upos !== 'PROPN' || !hasArticle(tokens, first) || !isBehindComma(tokens, second)) return;
    // "the Police Federation, PF, and"
    if (/^\p{Lu}+$/u.test(token.text) || hasArticle(tokens, second)) return;
    if (childrenOf(tokens, second).some((child) => /^(nmod|acl|case)/.test(tokens[child].relation))) return;
    const comma = endOf(tokens, second) + 1;
    const third = tokens[comma + 1]?.relation === 'cc' ? tokens[comma + 1].head : -1;
    if (tokens[comma]?.text !== ',' || third < 0 || tokens[third].relation !== 'conj') return;
    if (tokens[third].head === first && prepositionOf(tokens, third) < 0) changes.set(second, { relation: 'conj' });
  });
  return changed(tokens, changes);
}

function hasArticle(tokens: Tokens, name: number): boolean {
  return childrenOf(tokens, name).some((child) => child < name && tokens[child].upos === 'DET');
}

/** "Board member Ida Holm and guest conductor Carlos Ruiz": two people, the second with what he is before his name. */
export function titlesInRows(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'conj', (token, title) => {
    const first = token.head;
    const name = title + 1;
    if (token.xpos !== 'NN' || first < 0 || first > title) return;
    if (tokens[first].upos !== 'PROPN' || tokens[name]?.upos !== 'PROPN' || tokens[name].relation !== 'conj') return;
    if (tokens[name].head !== first || typeOfLemma(lemmaOf(token)) === 'place') return;
    const joint = childrenOf(tokens, title).find((child) => tokens[child].relation === 'cc');
    if (joint === undefined) return;
    changes.set(title, { head: name, relation: 'nmod:desc' });
    changes.set(joint, { head: name });
  });
  return changed(tokens, changes);
}

/** "Tom Vega, British engineer Paul Marsh and a cook": what stands right before the second name is who he is, and not who the first is. */
export function titlesOfSecondNames(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'appos', (token, title) => {
    const name = title + 1;
    if (token.xpos !== 'NN' || token.head < 0 || token.head > title || hasArticle(tokens, title)) return;
    const isSecond =
      tokens[name]?.upos === 'PROPN' && tokens[name].relation === 'conj' && tokens[name].head === token.head;
    if (isSecond && isActorNoun(lemmaOf(token))) changes.set(title, { head: name, relation: 'nmod:desc' });
  });
  return changed(tokens, changes);
}

/** "its embassy in the capital, Lowmere": the city is the capital, and not the embassy. */
export function namesOfCapitals(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'appos', (token, name) => {
    if (token.upos !== 'PROPN' || token.head < 0 || !isBehindComma(tokens, name)) return;
    const capital = phraseBefore(tokens, name);
    if (capital <= token.head || tokens[capital].text !== 'capital' || tokens[capital].relation !== 'nmod') return;
    if (!hasArticle(tokens, capital) || isPersonsName(tokens, name) || !isBelow(tokens, capital, token.head)) return;
    if (typeOfLemma(lemmaOf(tokens[token.head])) !== 'person') changes.set(name, { head: capital });
  });
  return changed(tokens, changes);
}

/** "Nashville, Tennessee-based Corvel Foods said": the town and its state are where the firm is, and what does something is the firm. */
export function firmsBasedInTowns(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  tokens.forEach((token, based) => {
    const firm = token.head;
    if (token.text !== 'based' || tokens[based - 1]?.text !== '-' || firm < based) return;
    const town = tokens[firm].head;
    const comma = tokens.findIndex(({ text }, at) => at > town && at < based && text === ',');
    if (tokens[firm].relation !== 'appos' || town < 0 || comma !== town + 1 || based - comma > 5) return;
    if (tokens[town].upos !== 'PROPN' || tokens[firm].upos !== 'PROPN') return;
    changes.set(firm, { head: tokens[town].head, relation: tokens[town].relation });
    changes.set(town, { head: based, relation: 'obl' });
    for (const child of childrenOf(tokens, town))
      if (child > comma && child !== firm) changes.set(child, { head: firm });
  });
  return changed(tokens, changes);
}

/** "said that Reyes had bribed the party, a charge both deny": all that was said is the charge, and no party is one. */
export function tellingsBehindCommas(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'appos', ({ text, head }, noun) => {
    if (!APPOSED_TELLINGS.has(text.toLowerCase()) || head < 0 || head > noun) return;
    const first = firstOf(tokens, noun);
    if (tokens[first - 1]?.text !== ',' && tokens[first].text !== ',') return;
    const below = childrenOf(tokens, noun);
    if (!below.some((child) => tokens[child].relation === 'det' && /^an?$/i.test(tokens[child].text))) return;
    if (!below.some((child) => tokens[child].relation === 'acl:relcl')) return;
    // "her account, a version he denies"
    if (APPOSED_TELLINGS.has(lemmaOf(tokens[head]))) return;
    let verb = head;
    while (verb >= 0 && tokens[verb].upos !== 'VERB') verb = tokens[verb].head;
    if (verb >= 0 && !isBelow(tokens, verb, noun)) changes.set(noun, { head: verb, relation: 'parataxis' });
  });
  return changed(tokens, changes);
}
