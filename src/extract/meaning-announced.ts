import type { AttributionStep } from '../model';
import type { Clause } from './clauses';
import type { ConditionDraft } from './conditions';
import { neverAt } from './meaning-denial';
import type { Meaning } from './meaning-kinds';
import { quoteAt } from './quotes';
import { rootMention, type Source } from './sources';
import { timeOf } from './times';
import { dependents } from './tree';

/**
 * "said the plant would close in June": behind a telling in the past "would" is the "will" of what was said, and no condition. Only
 * where the words speak for it: a day that lay ahead, or a deed of the teller's own. "The tax would hurt savers, he said" may mean
 * what comes if there is one.
 */
export function announced(
  source: Source,
  meanings: readonly Meaning[],
  chains: readonly (readonly AttributionStep[])[],
  conditions: readonly (readonly ConditionDraft[])[],
): Meaning[] {
  const done = [...meanings];
  for (const clause of source.index.clauses) {
    const { modality, modalityCue, prefix, polarity } = meanings[clause.id];
    if (modality !== 'conditional' || prefix.join(' ') !== 'would' || polarity === 'open') continue;
    if (conditions[clause.id].length > 0 || isHypothetical(source, clause) || isPreferred(source, clause)) continue;
    const teller = chains[clause.id].at(-1);
    if (!teller || !isToldInPast(source, clause, teller)) continue;
    if (modalityCue === null || quoteAt(source.quotes, modalityCue.start) >= 0) continue;
    if (!isOwnDeed(source, clause, teller) && !isOfNamed(source, clause) && !isDated(source, clause)) continue;
    // "would close the plant, cutting 300 jobs": what stands beside is as planned.
    for (const other of source.index.within(clause.sentence)) {
      const meaning = done[other.id];
      if (meaning.modality === 'conditional' && meaning.modalityCue?.start === modalityCue.start)
        done[other.id] = {
          ...meaning,
          modality: 'planned',
          rule: other === clause ? 'would of what was told' : meaning.rule,
        };
    }
  }
  return done;
}

function isHypothetical({ index }: Source, { sentence }: Clause): boolean {
  return index.trees[sentence].tokens.some(({ text }) => /^(if|unless|otherwise|were)$/i.test(text));
}

/** "would rather wait than pay": what one would choose, and nothing one is going to do. */
function isPreferred({ index }: Source, { sentence, group }: Clause): boolean {
  const { tokens } = index.trees[sentence];
  return group.some((at) => tokens[at].text === 'would' && /^(rather|sooner)$/.test(tokens[at + 1]?.text ?? ''));
}

/** "said", "had told": not "says", and nothing that is only believed. */
function isToldInPast(source: Source, { sentence }: Clause, { act, cue, quoted }: AttributionStep): boolean {
  if (!/^(says|promises|warns|denies)$/.test(act) || cue === null || quoted === 'direct') return false;
  const verb = source.index.trees[sentence].tokens.find(({ start }) => start === cue.start);
  return verb !== undefined && /^VB[DN]$/.test(verb.xpos);
}

/** "said it would appeal": who says so is who will, or speaks for him. What one would like or be is no deed. */
function isOwnDeed(source: Source, clause: Clause, { by }: AttributionStep): boolean {
  if (clause.kind !== 'verb' || !clause.subject || by.mention === null || ATTITUDES.has(clause.lemma)) return false;
  const subject = source.mentions.at(clause.sentence, clause.subject.token);
  const teller = source.mentions.get(by.mention);
  if (!subject || !teller) return false;
  const who = rootMention(source, subject);
  // "his lawyer said he would appeal"
  const owner = teller.owner === null ? null : source.mentions.get(teller.owner);
  return [teller, owner].some((mention) => mention && rootMention(source, mention).id === who.id);
}

/**
 * "said Smith would stay on full pay": of somebody with a name a deed is told that is to come. What "would never hurt anyone" says is
 * what somebody is like.
 */
function isOfNamed(source: Source, clause: Clause): boolean {
  const token = (clause.surface ?? clause.subject)?.token ?? -1;
  if (clause.kind !== 'verb' || token < 0 || ATTITUDES.has(clause.lemma) || JUDGED.has(clause.lemma)) return false;
  if (neverAt(source.index.trees[clause.sentence], clause) >= 0 || isNever(source, clause)) return false;
  const subject = source.mentions.at(clause.sentence, token);
  const root = subject ? rootMention(source, subject) : null;
  return root?.type === 'person' && root.form === 'name' && !root.unnamed;
}

const isNever = ({ index }: Source, { sentence, head }: Clause): boolean =>
  dependents(index.trees[sentence], head, 'advmod').some((at) =>
    /^never$/i.test(index.trees[sentence].tokens[at].text),
  );

/** What somebody would be or do well: a judgement of him, not what he will do. */
const JUDGED = new Set('make do benefit suffer struggle win lose beat succeed fail'.split(' '));

const ATTITUDES = new Set(
  'like love hate prefer want welcome wish hope need expect favor favour appreciate rather be have understand know think'.split(
    ' ',
  ),
);

/** "would reopen on Monday": a day after the one of publication. */
function isDated(source: Source, clause: Clause): boolean {
  const { published } = source.article;
  const day = published === null ? null : (timeOf(source, clause, 'planned')?.to ?? null);
  return day !== null && published !== null && day >= published.slice(0, 10);
}
