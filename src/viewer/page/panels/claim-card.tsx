import { useState } from 'preact/hooks';
import type { TellerStep } from '../../../model';
import type { ClaimRow } from '../../page-data';
import { actWords, handWords, saidWords, whenSaid } from '../../state/chain';
import type { PageIndex } from '../../state/page-index';
import { plain, webAddress } from '../../state/plain';
import { quotationOf, type Shown } from '../../state/quote-parts';
import type { Selection } from '../../state/view-state';
import { disputesOf, voicesOf, voiceWords } from '../../state/voices-of';
import { articleTitle, citation, confidenceWords, counted, dateWords, spanWords } from '../../state/words';
import { CopyCitation } from './copy-citation';
import { CorrectClaim } from './correct';
import { ClaimGlance } from './glance';
import { StanceMark } from './marks';

interface Props {
  readonly claim: number;
  readonly index: PageIndex;
  /** With what stands before and after the sentence. */
  readonly open?: boolean;
  select(selection: Selection | null): void;
}

/** One claim: what is said, how surely, on whose word, in which words, and where. */
export function ClaimCard({ claim: at, index, open = false, select }: Props) {
  const claim = index.data.claims[at]!;
  const { label, id } = claim;
  return (
    <article class={open ? 'claim open' : 'claim'} data-claim={id}>
      <h3>
        <StanceMark stance={index.stances[at]!} />
        <button type="button" class="label" onClick={() => select({ kind: 'claim', id })}>
          <bdi>{plain(label)}</bdi>
        </button>
      </h3>
      <Qualities claim={claim} />
      {open ? (
        <>
          <Hands claim={claim} index={index} select={select} />
          <ClaimGlance index={index} claim={at} />
        </>
      ) : (
        <Chain claim={claim} index={index} select={select} />
      )}
      <Quote claim={claim} index={index} open={open} />
      <Source claim={claim} index={index} />
      {open && (
        <>
          <Dates claim={claim} index={index} />
          <Voices claim={at} index={index} />
          <Against claim={at} index={index} select={select} />
          <CorrectClaim claim={at} index={index} />
        </>
      )}
    </article>
  );
}

/** Polarity, modality, conditions and time, where they are not the plain ones. */
function Qualities({ claim }: { readonly claim: ClaimRow }) {
  const { polarity, modality, status, conditions, from, to, category, confidence } = claim;
  const time = spanWords(from, to);
  return (
    <p class="qualities">
      <span class={`tag ${polarity}`}>{polarity === 'open' ? 'left open' : polarity}</span>
      {modality !== 'actual' && <span class="tag modal">{modality}</span>}
      {status !== 'asserted' && (
        <span class="tag">{status === 'headline' ? 'in a headline' : 'taken for granted'}</span>
      )}
      {conditions.map(({ kind, text }) => (
        <span class="tag condition" key={text}>
          {text.toLowerCase().startsWith(kind) ? '' : `${kind} `}
          <bdi>{plain(text)}</bdi>
        </span>
      ))}
      {time !== null && <span class="tag time">{time}</span>}
      {category !== null && <span class="tag category">{category.toLowerCase()}</span>}
      <span class="tag sure" title={confidenceWords(confidence)}>
        {Math.round(confidence * 100)} % sure
      </span>
    </p>
  );
}

/** Who says so: every hand the claim went through, the newsroom first. */
function Chain({ claim, index, select }: Pick<Props, 'index' | 'select'> & { readonly claim: ClaimRow }) {
  return (
    <p class="chain">
      <span class="lead">said by</span>
      {claim.attribution.map(({ name, act, polarity }, step) => (
        <span class="step" key={`${step} ${name}`}>
          {step > 0 && (
            <span class="arrow">
              <span aria-hidden="true">›</span>
              <span class="unseen">citing</span>
            </span>
          )}
          <Who step={claim.attribution[step]!} index={index} select={select} />
          {step > 0 && (act !== 'says' || polarity !== 'affirmed') && (
            <span class="act">{actWords({ act, polarity })}</span>
          )}
        </span>
      ))}
    </p>
  );
}

/** The same, a hand a line, each with what it did: the last is whose word it is. */
function Hands({ claim, index, select }: Pick<Props, 'index' | 'select'> & { readonly claim: ClaimRow }) {
  return (
    <ol class="hands" aria-label="Who says so, the newsroom first">
      {claim.attribution.map((step, at) => (
        <li key={`${at} ${step.name}`}>
          <Who step={step} index={index} select={select} />{' '}
          <span class="act">
            {handWords(claim.attribution, at)}
            <When claim={claim} step={at} index={index} />
          </span>
        </li>
      ))}
    </ol>
  );
}

/** When this hand said it, as the article has it; nothing where it does not tell. */
function When({ claim, step, index }: Pick<Props, 'index'> & { readonly claim: ClaimRow; readonly step: number }) {
  const words = saidWords(claim, index.data.articles[claim.article]!, step);
  return words === null ? null : <bdi class="when">, {plain(words)}</bdi>;
}

function Who({ step, index, select }: Pick<Props, 'index' | 'select'> & { readonly step: TellerStep }) {
  const { name, entity, kind } = step;
  if (entity === null || !index.entityAt.has(entity))
    return <bdi class={kind === 'newsroom' ? 'who newsroom' : 'who'}>{plain(name)}</bdi>;
  return (
    <button type="button" class="who" onClick={() => select({ kind: 'entity', id: entity })}>
      <bdi>{plain(name)}</bdi>
    </button>
  );
}

const MARK_TITLES: Readonly<Record<Shown, string>> = {
  said: 'what is said',
  who: 'of whom or what',
  teller: 'who says so',
  condition: 'on which condition',
  time: 'when',
  negation: 'whether',
};

/** The sentence, word for word, with what carries the claim marked in it. */
function Quote({ claim, index, open: opened }: Pick<Props, 'index' | 'open'> & { readonly claim: ClaimRow }) {
  const [wider, setWider] = useState(false);
  const article = index.data.articles[claim.article]!;
  const { before, sentence, after } = quotationOf(claim, article);
  const open = opened || wider;
  return (
    <blockquote>
      <bdi>
        {open && <span class="around">{before}</span>}
        <q>
          {sentence.map(({ text, shows }, at) =>
            shows === null ? (
              text
            ) : (
              <mark key={at} class={shows} title={MARK_TITLES[shows]}>
                {text}
              </mark>
            ),
          )}
        </q>
        {open && <span class="around">{after}</span>}
      </bdi>
      {!opened && (before !== '' || after !== '') && (
        <button type="button" class="link" aria-expanded={wider} onClick={() => setWider(!wider)}>
          {wider ? 'less' : 'in context'}
        </button>
      )}
    </blockquote>
  );
}

function Source({ claim, index }: Pick<Props, 'index'> & { readonly claim: ClaimRow }) {
  const article = index.data.articles[claim.article]!;
  const address = webAddress(article.url);
  const title = plain(articleTitle(article));
  return (
    <footer class="source">
      <span class="where">
        {article.outlet !== null && <bdi class="outlet">{plain(article.outlet)}</bdi>}
        {address === null ? (
          <bdi class="title">{title}</bdi>
        ) : (
          <a class="title" href={address} target="_blank" rel="noopener noreferrer">
            <bdi>{title}</bdi>
          </a>
        )}
        <time dateTime={article.published ?? undefined}>{dateWords(article.published) ?? 'undated'}</time>
      </span>
      <CopyCitation words={citation(claim, article)} />
    </footer>
  );
}

/** When it was said, when it was published, when it is said to happen, and where in the text it stands. */
function Dates({ claim, index }: Pick<Props, 'index'> & { readonly claim: ClaimRow }) {
  const article = index.data.articles[claim.article]!;
  const rows: readonly (readonly [string, string])[] = [
    ['Said', plain(whenSaid(claim, article))],
    ['Published', dateWords(article.published) ?? 'no date given'],
    [claim.modality === 'actual' ? 'Happened' : 'Would happen', spanWords(claim.from, claim.to) ?? 'no time given'],
    ['Written by', plain(article.byline ?? 'not said')],
    ['Stands at', `characters ${claim.start} to ${claim.end}`],
  ];
  return (
    <dl class="dates">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}

const ORIGINS: Readonly<Record<PageIndex['data']['origins'][number]['kind'], string>> = {
  speaker: 'speaks for itself',
  report: 'a report with sources it does not name',
  newsroom: 'a newsroom',
  agency: 'an agency',
  circle: 'newsrooms that only cite one another',
};

/** How many independent voices stand behind it, and which outlets go back to one origin. */
function Voices({ claim, index }: Pick<Props, 'index' | 'claim'>) {
  const { range, claims, articles, origins } = voicesOf(index, claim);
  return (
    <section class="voices">
      <h2>Voices</h2>
      <p>
        {range === null ? uncounted(origins.length, articles) : voiceWords(range)}{' '}
        <span class="count">
          ({claims} {claims === 1 ? 'claim' : 'claims'} in {articles} {articles === 1 ? 'article' : 'articles'})
        </span>
      </p>
      {origins.length > 0 && (
        <ul>
          {origins.map(({ origin, outlets }) => (
            <li key={`${origin.matter} ${origin.name} ${origin.kind}`}>
              <bdi class="who">{plain(origin.name)}</bdi>{' '}
              <span class="count">
                {ORIGINS[origin.kind]}
                {origin.shown ? '' : ', not shown to be independent'}
              </span>
              <br />
              {outlets.length > 1 ? `One origin for ${outlets.length} outlets: ` : 'By way of '}
              {outlets.map((outlet, at) => (
                <span key={outlet}>
                  {at > 0 && ', '}
                  <bdi>{plain(outlet)}</bdi>
                </span>
              ))}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Where no edge stands on the claim, so that no voices were counted. */
function uncounted(origins: number, articles: number): string {
  if (origins > 0) return counted(origins, 'origin');
  return articles === 1 ? 'This article alone' : counted(articles, 'article');
}

/** What stands against it, side by side with it. */
function Against({ claim, index, select }: Pick<Props, 'index' | 'claim' | 'select'>) {
  const disputes = disputesOf(index, claim);
  if (disputes.length === 0) return null;
  return (
    <section class="against">
      <h2>Against it</h2>
      {disputes.map((dispute) => (
        <div key={`${dispute.claim} ${dispute.against}`}>
          <p class="facts">
            {dispute.kind}: <bdi>{plain(dispute.why)}</bdi>
          </p>
          <div class="sides">
            <div class="side">
              <h3>{dispute.kind === 'walk-back' ? 'Before' : 'Said'}</h3>
              <ClaimCard claim={dispute.against} index={index} select={select} />
            </div>
            <div class="side">
              <h3>{dispute.kind === 'walk-back' ? 'After' : 'Disputed by'}</h3>
              <ClaimCard claim={dispute.claim} index={index} select={select} />
            </div>
          </div>
        </div>
      ))}
    </section>
  );
}
