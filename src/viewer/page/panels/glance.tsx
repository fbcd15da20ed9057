import { tellersOf } from '../../state/chain';
import type { PageIndex } from '../../state/page-index';
import { STANCE_WORDS, STANCES } from '../../state/stance';
import { disputesOf, voicesOf, voiceWords } from '../../state/voices-of';
import { counted, thousands } from '../../state/words';
import { StanceMark } from './marks';

const NAMED = 4;

/** Several claims at a glance: how many are stated, denied, tentative and disputed, and on whose word. */
export function Glance({ index, claims }: { readonly index: PageIndex; readonly claims: readonly number[] }) {
  if (claims.length === 0) return null;
  const tellers = tellersOf(index, claims);
  const counts = STANCES.map(() => 0);
  for (const claim of claims) counts[index.stanceCodes[claim]!]!++;
  return (
    <div class="glance">
      <ul class="by-stance" aria-label="Stances of these claims">
        {STANCES.map((stance, order) => {
          const count = counts[order]!;
          return count === 0 ? null : (
            <li key={stance}>
              <StanceMark stance={stance} /> {thousands(count)} {STANCE_WORDS[stance].name}
            </li>
          );
        })}
      </ul>
      <p class="tellers">
        <span class="lead">on the word of</span>{' '}
        {tellers.slice(0, NAMED).map(({ name, claims: count }, at) => (
          <span key={name}>
            {at > 0 && ', '}
            <bdi>{name}</bdi> <span class="count">{thousands(count)}</span>
          </span>
        ))}
        {tellers.length > NAMED && ` and ${counted(tellers.length - NAMED, 'other')}`}
      </p>
    </div>
  );
}

/** One claim at a glance: how many stand behind it, and whether anyone stands against it. */
export function ClaimGlance({ index, claim }: { readonly index: PageIndex; readonly claim: number }) {
  const { range, articles } = voicesOf(index, claim);
  const against = disputesOf(index, claim).length;
  const disputed = index.stances[claim] === 'disputed';
  return (
    <p class="glance">
      {range === null ? counted(articles, 'article') : voiceWords(range)} ·{' '}
      {disputed ? (
        <strong class="disputed">
          {against === 0 ? 'denied elsewhere' : `${counted(against, 'claim')} against it`}
        </strong>
      ) : (
        'nothing here stands against it'
      )}
    </p>
  );
}
