/* A made-up graph of the shape that news has: few are named often, most once; claims spread over a year. The same every time. */
import type { EntityType } from '../src/model';
import type { ArticleRow, ClaimRow, EntityRow, PageData, RelationRow } from '../src/viewer/page-data';

const TYPES: readonly EntityType[] = ['person', 'place', 'organization', 'group', 'policy', 'event'];
const CLAIMS_AN_ARTICLE = 20;
const SENTENCE = 'Someone said something about somebody else on some day of the year.';

/** Mulberry32: numbers from 0 to 1 that follow from the seed. */
function random(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** So many entities, three times as many relations, a claim behind each. */
export function viewerData(nodes: number): PageData {
  const draw = random(42);
  const relations: RelationRow[] = [];
  const claims: ClaimRow[] = [];
  const often = () => Math.floor(nodes * draw() ** 2.2);
  const pairs = new Set<string>();
  while (relations.length < nodes * 3) {
    const [source, target] = [often(), Math.floor(nodes * draw())];
    const pair = source < target ? `${source} ${target}` : `${target} ${source}`;
    if (source === target || pairs.has(pair)) continue;
    pairs.add(pair);
    const at = relations.length;
    relations.push(relationRow(at, source, target));
    claims.push(claimRow(at, source, target));
  }
  const articles = Array.from({ length: Math.ceil(claims.length / CLAIMS_AN_ARTICLE) }, (_, at) => articleRow(at));
  const entities = Array.from({ length: nodes }, (_, at) => entityRow(at, draw));
  return { root: `bench ${nodes}`, entities, relations, claims, articles, origins: [], disputes: [] };
}

const polarityOf = (at: number) => (at % 7 === 0 ? 'denied' : 'affirmed') as ClaimRow['polarity'];
const modalityOf = (at: number) => (at % 5 === 0 ? 'possible' : 'actual') as ClaimRow['modality'];

function relationRow(at: number, source: number, target: number): RelationRow {
  return {
    id: `r/${at}`,
    source,
    target,
    type: `TYPE_${at % 60}`,
    label: `type ${at % 60}`,
    polarity: polarityOf(at),
    modality: modalityOf(at),
    conditional: false,
    category: null,
    score: null,
    disputed: false,
    proposition: `p/${at}` as RelationRow['proposition'],
    voices: [1, 1],
    claims: [at],
  };
}

function claimRow(at: number, source: number, target: number): ClaimRow {
  return {
    id: `a#c${at}`,
    label: `Entity ${source} said something about entity ${target}`,
    relation: `TYPE_${at % 60}`,
    polarity: polarityOf(at),
    modality: modalityOf(at),
    status: 'asserted',
    category: null,
    confidence: 0.5 + (at % 50) / 100,
    article: Math.floor(at / CLAIMS_AN_ARTICLE),
    start: 0,
    end: SENTENCE.length,
    marks: [],
    parts: [
      { entity: source, as: 'subject' },
      { entity: target, as: 'object' },
    ],
    said: [],
    attribution: [{ kind: 'newsroom', name: `Outlet ${at % 30}`, entity: null, act: 'says', polarity: 'affirmed' }],
    conditions: [],
    from: null,
    to: null,
  };
}

function articleRow(at: number): ArticleRow {
  const day = new Date(Date.UTC(2024, 0, 1) + (at % 360) * 86_400_000).toISOString().slice(0, 10);
  return {
    id: `a${at}`,
    title: `Article ${at}`,
    outlet: `Outlet ${at % 30}`,
    byline: null,
    published: day,
    url: null,
    file: null,
    text: SENTENCE,
    sentences: [[0, SENTENCE.length]],
  };
}

function entityRow(at: number, draw: () => number): EntityRow {
  const [angle, radius] = [draw() * 2 * Math.PI, Math.sqrt(draw()) * 1000];
  return {
    id: `e/${at}`,
    name: `Entity ${at}`,
    type: TYPES[at % TYPES.length]!,
    aliases: [],
    unnamed: false,
    mentions: 1,
    articles: 1,
    x: Math.cos(angle) * radius,
    y: Math.sin(angle) * radius,
    community: at % 12,
    spots: [],
  };
}
