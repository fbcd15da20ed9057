import { MAKES } from '../data/makes';
import { pastTense } from '../data/verb-forms';
import type { Draft } from './mentions-draft';
import { caseOf, childrenBy, isPlural, type NamedTree } from './mentions-tree';
import { typeOfLemma, wordSense } from './types';
import { typeByLastWord } from './types-names';

/** "NorthCross", "PayPal": firms are written so; "McCabe", "DiMaggio" and "LaPorte" are people. */
const CAPITAL_INSIDE =
  /^(?!Ma?c|De[l]?\p{Lu}|D[iau]\p{Lu}|L[aeo]\p{Lu}|V[ao]n\p{Lu}|Fitz|O\p{Lu}|St\p{Lu})\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u;

export function isWrittenLikeFirm({ tokens }: NamedTree, { range: [first, last], key }: Draft): boolean {
  return !key.includes(' ') && last - first <= 1 && CAPITAL_INSIDE.test(tokens[last].text);
}

/** "Corvel, who lead the group", "Corvel have won": the verb of a team or firm is in the plural, that of a person never is. */
export function isManyByVerb(tree: NamedTree, draft: Draft): boolean {
  const { hangsBy, range, key } = draft;
  if (key.includes(' and ') || childrenBy(tree, hangsBy, 'conj').length > 0 || isPlural(tree, draft.head)) return false;
  const { relation, head } = tree.tokens[hangsBy];
  if (relation === 'nsubj' && head > hangsBy && isPluralVerb(tree, head)) return true;
  return childrenBy(tree, hangsBy, 'acl:relcl').some((verb) => {
    const who = childrenBy(tree, verb, 'nsubj').find((at) => at > range[1] && at <= range[1] + 2);
    return who !== undefined && /^who$/i.test(tree.tokens[who].text) && isPluralVerb(tree, verb);
  });
}

/** "the Corvels", "Corvels want": several are named, and nobody whose last name ends as plurals do ("Hutchins said"). */
export function isSeveral(tree: NamedTree, { head, hangsBy }: Draft): boolean {
  if (childrenBy(tree, head, 'det').length > 0) return true;
  const { relation, head: verb } = tree.tokens[hangsBy];
  return relation === 'nsubj' && verb > hangsBy && isPluralVerb(tree, verb);
}

/** In the present, and not to be taken for a past ("put", "beat"). */
function isPluralVerb(tree: NamedTree, verb: number): boolean {
  const aux = childrenBy(tree, verb, 'aux', 'aux:pass', 'cop');
  if (aux.length > 0) return /^(?:have|are|do)$/i.test(tree.tokens[aux[0]].text) && tree.tokens[aux[0]].xpos === 'VBP';
  const { xpos, lemma } = tree.tokens[verb];
  return xpos === 'VBP' && pastTense(lemma.toLowerCase()) !== lemma.toLowerCase();
}

/** "the Oslo-based Corvel Bulk": of people the news says what they do ("the Oslo-based lawyer Ana Reyes"). */
export function isBasedSomewhere({ tokens }: NamedTree, { range: [first], head }: Draft): boolean {
  const before = tokens[first - 1]?.text === 'based' ? first - 1 : first;
  const inside = tokens.slice(first, head).findIndex(({ text }) => BASED.test(text));
  return BASED.test(tokens[before].text) || inside > 0;
}
const BASED = /^(?:\p{Lu}\S*-)?based$/u;

/** "The Corvel, which was sailing", "the Corvel's crew": ships are written with an article and do what ships do. */
export function isSailed(tree: NamedTree, { range: [first, last], hangsBy }: Draft): boolean {
  const { tokens } = tree;
  if (!/^the$/i.test(tokens[first].text) || tree.nameAt[first + 1] === null) return false;
  const { relation, head } = tokens[hangsBy];
  if (relation === 'nmod:poss' && tokens[last + 1]?.xpos === 'POS')
    return OF_SHIPS.has(tokens[head].lemma.toLowerCase());
  const preposition = caseOf(tree, hangsBy) ?? '';
  if (/^(?:aboard|on board)$/.test(preposition)) return true;
  // "the crew of the Corvel"
  if (relation === 'nmod' && preposition === 'of') return OF_SHIPS.has(tokens[head].lemma.toLowerCase());
  const verbs = childrenBy(tree, hangsBy, 'acl:relcl', 'acl');
  if (relation === 'nsubj' || relation === 'nsubj:pass') verbs.push(head);
  return verbs.some((verb) => OF_SAILING.has(tokens[verb].lemma.toLowerCase()) || carriesPeople(tree, verb));
}

/** "which left with 311 on board", "was licensed to carry 240 people". */
function carriesPeople(tree: NamedTree, verb: number): boolean {
  const { tokens } = tree;
  return tokens.some(
    ({ text, head }, at) =>
      (text === 'aboard' || (text === 'board' && tokens[at - 1]?.text === 'on')) &&
      (head === verb || tokens[head]?.head === verb || tokens[tokens[head]?.head]?.head === verb),
  );
}
const OF_SHIPS = new Set('captain crew skipper hull deck cargo passenger engine mast helmsman'.split(' '));
const OF_SAILING = new Set('sail capsize founder dock moor berth anchor tow refloat ground'.split(' '));

/** "appeared in Corvel": what is printed in something that is no place is printed in a paper. */
export function isPrintedIn(tree: NamedTree, { hangsBy }: Draft): boolean {
  const { relation, head } = tree.tokens[hangsBy];
  return (
    relation === 'obl' &&
    head >= 0 &&
    /^(?:appear|publish|print)$/.test(tree.tokens[head].lemma) &&
    caseOf(tree, hangsBy) === 'in'
  );
}

const isBeforeNoun = ({ tokens }: NamedTree, last: number): boolean =>
  /^(?:NOUN|PROPN|ADJ)$/.test(tokens[last + 1]?.upos ?? '');

/** "told the Corvel that she had left": whom somebody tells with an article is no person, and no place tells anything on. */
export function isToldWithArticle(tree: NamedTree, { hangsBy, key, range: [first, last] }: Draft): boolean {
  const { relation, head } = tree.tokens[hangsBy];
  // "the Lisbon daily"
  if (isBeforeNoun(tree, last)) return false;
  if (!/^i?obj$/.test(relation) || key.includes(' ') || !/^the$/i.test(tree.tokens[first].text)) return false;
  return /^(?:tell|inform|remind)$/.test(tree.tokens[head].lemma) && childrenBy(tree, head, 'ccomp').length > 0;
}

/** "The Corvel Light understands that", "a letter seen by the Corvel Light", "told the Corvel Light that": what no place does, and papers do. */
export function isReporter(tree: NamedTree, { hangsBy, type, key, range: [first, last] }: Draft): boolean {
  const { relation, head } = tree.tokens[hangsBy];
  if (type === 'group' || head < 0 || !/^the$/i.test(tree.tokens[first].text)) return false;
  // "the Black Sea", "the Tánaiste", "the Lisbon daily"
  if (/^(?:place|person)$/.test(typeOfLemma(key.slice(key.lastIndexOf(' ') + 1)) ?? '') || isBeforeNoun(tree, last))
    return false;
  const verb = tree.tokens[head].lemma.toLowerCase();
  const isThat = childrenBy(tree, head, 'ccomp').length > 0;
  if (relation === 'nsubj') return isThat && /^(?:understand|learn)$/.test(verb);
  if (/^i?obj$/.test(relation)) return isThat && verb === 'tell';
  return (
    /^obl/.test(relation) &&
    caseOf(tree, hangsBy) === 'by' &&
    /^(?:contact|approach|see|view|obtain|review)$/.test(verb)
  );
}

/** "the 24-year-old from Corvel": whoever is from somewhere, and is told of by no post or word of his, is from a place. */
export function isHome(tree: NamedTree, { hangsBy, key, range: [first] }: Draft): boolean {
  const { relation, head } = tree.tokens[hangsBy];
  if (
    relation !== 'nmod' ||
    head < 0 ||
    key.includes(' ') ||
    /^the$/i.test(tree.tokens[first].text) ||
    caseOf(tree, hangsBy) !== 'from'
  )
    return false;
  const { text } = tree.tokens[head];
  return /-old$|^old$/i.test(text) || (wordSense(tree, head) === 'human' && tree.tokens[head].upos === 'NOUN');
}

/** "Abu Corvel Ostri", "Corvel al-Ostri": father of somebody, or from somewhere. */
export function hasArabicName(_: NamedTree, { key }: Draft): boolean {
  return /^(?:abu|abou|umm|oum) \S+ \S+|^(?!(?:el|al|radio|bank|banque) )\S+ (?:\S+ )?(?:al|el|ould|ibn|bin|ben)[- ]\p{L}+$/u.test(
    key,
  );
}

/** "Ana Reyes, 54, ..." */
export function hasAge({ tokens }: NamedTree, { range }: Draft): boolean {
  const [comma, age, end] = tokens.slice(range[1] + 1, range[1] + 4);
  return comma?.text === ',' && /^\d\d$/.test(age?.text ?? '') && /^[,.]$/.test(end?.text ?? '');
}

/** "crashed out of the cup": teams do so. */
export function isOutOf({ tokens }: NamedTree, { hangsBy }: Draft): boolean {
  return tokens[tokens[hangsBy].head + 1]?.text === 'out';
}

/** "a Vauxhall Astra", "her Honda Civic", "two Boeing 737s": one thing of a maker's; "the Ford Foundation" is none. */
export function isOfMake(tree: NamedTree, { key, hangsBy, head, range: [first] }: Draft): boolean {
  if (!key.includes(' ') || !MAKES.has(key.split(' ')[0]) || typeByLastWord(key) !== null) return false;
  if (/^compound/.test(tree.tokens[hangsBy].relation)) return false;
  return (
    /^(?:an?|the|this|that)$/i.test(tree.tokens[first].text) ||
    childrenBy(tree, head, 'det', 'nmod:poss', 'nummod').some((child) => child < head)
  );
}

/** "drives a Ford". */
export function isOneOfMake({ tokens }: NamedTree, { key, head, hangsBy, range: [first], title }: Draft): boolean {
  const isHead = !/^(?:compound|flat)/.test(tokens[hangsBy].relation) && first === head - 1;
  return title === null && isHead && MAKES.has(key) && /^an?$/i.test(tokens[first].text);
}

/** "Corvel man Leo Pike": the news tells where somebody is from. */
export function isHomeOf({ tokens }: NamedTree, { hangsBy, range: [, last] }: Draft): boolean {
  const { relation, head } = tokens[hangsBy];
  return (
    relation === 'compound' &&
    head === last + 1 &&
    /^(?:man|woman|teenager|pensioner|resident|boy|girl)$/.test(tokens[head].lemma)
  );
}

/** "Parkinson's disease", "the Corvane virus": what an illness or a law of nature is called after is nobody in the news. */
export function isIllness(tree: NamedTree, { hangsBy, title }: Draft): boolean {
  const { relation, head } = tree.tokens[hangsBy];
  return (
    title === null && /^(?:nmod:poss|compound)$/.test(relation) && ILLNESS.has(tree.tokens[head].lemma.toLowerCase())
  );
}
const ILLNESS = new Set('disease syndrome virus fever flu lymphoma theorem'.split(' '));

/** "St Anne's said", "at Sainsbury's": what goes by an owner's name, and owns nothing where it stands. */
export function isOwnersName(tree: NamedTree, { hangsBy, range: [, last], title }: Draft): boolean {
  const { tokens } = tree;
  const { relation } = tokens[hangsBy];
  // "my Ellie's had enough"
  if (childrenBy(tree, hangsBy, 'nmod:poss').length > 0) return false;
  if (tokens[last].xpos !== 'POS' && tokens[last + 1]?.xpos !== 'POS') return false;
  const isPart = /^nsubj/.test(relation) || (relation === 'obl' && caseOf(tree, hangsBy) === 'at');
  return isPart && (title === null || /^St\.?$/.test(title));
}

/** "the Kestrel River": by the last word of its name before any "of", whatever is told of it. */
export const isNature = (_: NamedTree, { key }: Draft): boolean => NATURE.test(key.split(/ (?:of|for) /)[0]);
const NATURE = / (?:river|creek|mountains|strait|canal|reservoir|glacier|desert|volcano)$/;

/** "lived in Corvel", "was born in Corvel", "six miles from Corvel", "fled to Corvel": what people do in places alone. */
export function isLivedIn(tree: NamedTree, draft: Draft): boolean {
  const { relation, head } = tree.tokens[draft.hangsBy];
  if (isHomeOrDistance(tree, draft)) return true;
  return (
    /^(?:obl|nmod)$/.test(relation) &&
    caseOf(tree, draft.hangsBy) === 'to' &&
    /^(?:flee|fly|travel|drive|march|sail|deport|evacuate)$/.test(tree.tokens[head].lemma)
  );
}

/** "lived in Corvel", "six miles from Corvel": a place, whatever else goes by the same name. */
export function isHomeOrDistance(tree: NamedTree, { hangsBy, range: [first] }: Draft): boolean {
  const { relation, head } = tree.tokens[hangsBy];
  if (!/^(?:obl|nmod)$/.test(relation) || head < 0) return false;
  const preposition = caseOf(tree, hangsBy);
  if (preposition === 'in') return /^(?:live|reside|bear|settle)$/.test(tree.tokens[head].lemma);
  return /^(?:from|of)$/.test(preposition ?? '') && DISTANCE.test(tree.tokens[first - 2]?.text ?? '');
}

const DISTANCE = /^(?:(?:kilomet(?:re|er)|mile)s?|km|(?:north|south)?-?(?:east|west)|north|south)$/i;

/** "the Corvel Banks": shallows of the sea; banks that lend go by "the banks". */
export const isShallows = ({ tokens }: NamedTree, { key, range: [first] }: Draft): boolean =>
  / banks$/.test(key) && /^the$/i.test(tokens[first].text);
