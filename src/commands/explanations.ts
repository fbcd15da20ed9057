import type { Decision } from '../extract';
import type {
  Article,
  Claim,
  ClaimId,
  ClaimNode,
  Entity,
  Proposition,
  Relation,
  RelationEdge,
  Span,
  VoiceRange,
} from '../model';
import type { Opened } from '../pipeline';
import { articlePart } from '../text/article-part';
import { by } from '../text/compare';
import { forTerminal } from '../text/escape';
import { placeOf } from '../text/place';
import { sourceOf, stanceWords, wrapped } from './describe';
import { claimWords, joinsOfClaim, reasonOf, traitLines } from './join-words';
import { lookupsOf } from './lookups';
import { colorsFor, counted } from './terminal';

/** Lines of text for the terminal. */
export type Page = string[];

/** Most claims, edges or mentions listed before the rest is only counted. */
const LISTED = 25;

function paint() {
  return colorsFor(process.stdout);
}

function row(label: string, text: string): string {
  return `     ${paint().dim(label.padEnd(10))} ${text}`;
}

/** An edge: what it says, how often and when, and each claim behind it. */
export function explainRelation(opened: Opened, relation: Relation): Page {
  const { bold } = paint();
  const graph = opened.graph();
  const edge = graph.getEdgeAttributes(relation.id) as RelationEdge;
  const name = (key: string) => forTerminal(graph.getNodeAttributes(key).label);
  const dates =
    edge.first === null ? '' : `, ${[...new Set([edge.first.slice(0, 10), edge.last?.slice(0, 10)])].join(' to ')}`;
  const lines = [
    bold(`${name(relation.source)}  ${relation.type}  ${name(relation.target)}`),
    `  edge ${relation.id}: ${stanceWords(relation.polarity, relation.modality)}${relation.conditional ? ', on a condition' : ''}`,
    `  ${counted(edge.weight, 'claim')} in ${counted(edge.articles, 'article')} (${edge.outlets.map(forTerminal).join(', ') || 'no outlet named'})${dates}`,
  ];
  if (relation.category !== null)
    lines.push(`  PLOVER category ${relation.category}${edge.score === null ? '' : `, score ${edge.score}`}`);
  if (edge.disputed) lines.push(`  disputed: see newsgraph explain ${relation.proposition}`);
  return [...lines, ...claimList(opened, relation.claims)];
}

/** What is said, whoever affirms or denies it. */
export function explainProposition(opened: Opened, proposition: Proposition): Page {
  const { bold } = paint();
  const { subjectName, targetName, relationClass, modality, voices } = proposition;
  const name = (words: string | null) => forTerminal(words ?? '(nobody named)');
  const end = targetName === null ? '' : `  ${name(targetName)}`;
  const lines = [bold(`${name(subjectName)}  ${relationClass} (${modality})${end}`), `  proposition ${proposition.id}`];
  if (voices !== null)
    for (const side of ['affirmed', 'denied'] as const)
      if (voices[side][1] > 0) lines.push(`  ${side} by ${voiceWords(voices[side])}`);
  for (const side of ['affirmed', 'denied', 'open'] as const) {
    const claims = proposition[side];
    if (claims.length > 0)
      lines.push('', `${side} by ${counted(claims.length, 'claim')}`, ...claimList(opened, claims));
  }
  return lines;
}

/** "1 voice", "1 to 3 independent voices". */
export function voiceWords([least, most]: VoiceRange): string {
  if (least === most) return most === 1 ? '1 voice' : `${most} independent voices`;
  return `${least} to ${most} independent voices`;
}

function claimList(opened: Opened, ids: readonly ClaimId[]): Page {
  const wanted = new Set(ids);
  const claims = opened.readings.flatMap((reading) => reading.claims.filter(({ id }) => wanted.has(id)));
  const listed = claims.slice(0, LISTED).flatMap((claim, index) => ['', ...claimBlock(opened, claim, `${index + 1}.`)]);
  return claims.length > LISTED ? [...listed, '', `  and ${counted(claims.length - LISTED, 'more claim')}`] : listed;
}

/**
 * One claim: its sentence, its parts, who says so, the edges it stands behind, and for each part the rule or model that
 * decided it.
 */
export function explainClaim(opened: Opened, claim: Claim, decided: readonly Decision[]): Page {
  const edges = opened.resolution.relations.filter(({ claims }) => claims.includes(claim.id));
  const verdict = opened.resolution.verdicts.find((one) => one.claim === claim.id);
  // A rejected claim is in its reading, and not in the graph.
  const rejected = verdict?.verdict === 'rejected';
  const label = rejected ? claim.label : (opened.graph().getNodeAttributes(claim.id) as ClaimNode).label;
  const lines = [paint().bold(forTerminal(label)), ...claimBlock(opened, claim, '  ')];
  if (verdict !== undefined)
    lines.push(row('judged', `${verdict.verdict} (${verdict.correction}, newsgraph judge list)`));
  if (edges.length === 0) lines.push(row('edges', 'none: it joins no two entities'));
  for (const edge of edges)
    lines.push(row('edge', `${edge.id}  ${forTerminal(edge.source)} ${edge.type} ${forTerminal(edge.target)}`));
  lines.push(...joinRows(opened, claim));
  decided.forEach(({ part, by: rule, certainty }, n) => {
    const sure = certainty === null ? '' : ` (${certainty.toFixed(2)})`;
    lines.push(row(n === 0 ? 'decided by' : '', `${part}: ${forTerminal(rule)}${sure}`));
  });
  return lines;
}

/** With which claims of other articles, in other words, it is told of one deed, and why. */
function joinRows(opened: Opened, { id }: Claim): Page {
  const own = joinsOfClaim(id, opened.resolution);
  if (own.length === 0) return [];
  const lookups = lookupsOf(opened);
  return own.flatMap((join) => {
    const other = join.claims.find((one) => one !== id)!;
    const lines = [`${reasonOf(join)}: ${claimWords(other, lookups)}`, ...traitLines(join)];
    return lines.map((line, n) => row(n === 0 ? 'joined to' : '', line));
  });
}

function claimBlock(opened: Opened, claim: Claim, mark: string): Page {
  const articleId = articlePart(claim.id);
  const article = opened.articles.find(({ id }) => id === articleId)!;
  const reading = opened.readings.find(({ article: id }) => id === articleId)!;
  const graph = opened.graph();
  const node = graph.hasNode(claim.id) ? (graph.getNodeAttributes(claim.id) as ClaimNode) : null;
  const sentence = reading.sentences[claim.sentence]!;
  const offset = claim.predicate.spans[0]?.start ?? sentence.start;
  const place = placeOf(article.text, offset);
  const title = article.title === null ? '' : `  "${forTerminal(article.title)}"`;
  const file = forTerminal(article.file ?? article.url ?? article.id);
  return [
    `  ${mark.padEnd(2)} ${paint().bold(sourceOf(article))}${title}`,
    ...wrapped(marked(article, sentence, claim), '       '),
    row('where', `${file}: line ${place.line}, column ${place.column} of the text (offset ${offset})`),
    ...(node === null ? [] : [row('said by', tellers(claim, node))]),
    ...parts(claim),
    row('claim', `${claim.id}  confidence ${claim.confidence.toFixed(2)}`),
  ];
}

/** The sentence with subject, predicate and object in brackets, and in colors on a terminal. */
function marked(article: Article, sentence: Span, claim: Claim): string {
  const { bold, cyan, yellow, magenta } = paint();
  const spans: { start: number; end: number; color: (text: string) => string }[] = [];
  const add = (span: Span | null, color: (text: string) => string) => {
    const inside = span !== null && span.start >= sentence.start && span.end <= sentence.end && span.end > span.start;
    if (inside && !spans.some(({ start, end }) => span.start < end && start < span.end)) spans.push({ ...span, color });
  };
  for (const span of claim.predicate.spans) add(span, (text) => bold(yellow(text)));
  add(claim.subject?.core ?? null, cyan);
  add(claim.object?.core ?? null, magenta);
  for (const argument of claim.arguments) if (argument.relation !== null) add(argument.core, magenta);
  let text = '';
  let at = sentence.start;
  for (const { start, end, color } of spans.sort((left, right) => left.start - right.start)) {
    text += `${forTerminal(article.text.slice(at, start))}${color(`[${forTerminal(article.text.slice(start, end))}]`)}`;
    at = end;
  }
  return text + forTerminal(article.text.slice(at, sentence.end));
}

function tellers(claim: Claim, node: ClaimNode): string {
  return node.attribution
    .map(({ name, act, polarity }, index) => {
      const cue = claim.attribution[index]?.cue?.text;
      const stance = polarity === 'affirmed' ? '' : `, ${polarity}`;
      return `${forTerminal(name)}${cue === undefined ? '' : ` (${act}: "${forTerminal(cue)}"${stance})`}`;
    })
    .join(' > ');
}

function parts(claim: Claim): Page {
  const quote = (text: string) => `"${forTerminal(text)}"`;
  const lines = [
    row(
      'stance',
      stanceWords(claim.polarity, claim.modality.kind) + (claim.status === 'asserted' ? '' : `, ${claim.status}`),
    ),
  ];
  for (const argument of claim.arguments)
    lines.push(
      row(argument.role, `${argument.preposition === null ? '' : `${argument.preposition}: `}${quote(argument.text)}`),
    );
  for (const condition of claim.conditions) lines.push(row(condition.kind, quote(condition.text)));
  if (claim.time?.from != null || claim.time?.to != null)
    lines.push(row('when', [...new Set([claim.time.from, claim.time.to])].filter((day) => day !== null).join(' to ')));
  return lines;
}

/** An entity: its names, why its mentions are one, and its edges. */
export function explainEntity(opened: Opened, entity: Entity): Page {
  const { bold } = paint();
  const lines = [
    bold(forTerminal(entity.name)),
    `  ${entity.type} ${entity.id}${entity.country === null ? '' : `, country ${entity.country}`}${entity.unnamed ? ', unnamed' : ''}`,
    `  ${counted(entity.mentions.length, 'mention')}${entity.aliases.length === 0 ? '' : `, also as ${entity.aliases.map(forTerminal).join(', ')}`}`,
    ...mergeReasons(opened, entity),
  ];
  lines.push(...mentionList(opened, entity));
  const { relations } = opened.resolution;
  const graph = opened.graph();
  const name = (key: string) => forTerminal(graph.getNodeAttributes(key).label);
  const list = (heading: string, edges: readonly Relation[], words: (edge: Relation) => string) => {
    if (edges.length === 0) return;
    const sorted = [...edges].sort(
      (left, right) => right.claims.length - left.claims.length || (left.id < right.id ? -1 : 1),
    );
    lines.push('', heading);
    for (const edge of sorted.slice(0, LISTED))
      lines.push(`  ${words(edge)}  ${paint().dim(`${edge.id}, ${counted(edge.claims.length, 'claim')}`)}`);
    if (edges.length > LISTED) lines.push(`  and ${counted(edges.length - LISTED, 'more edge')}`);
  };
  list(
    'out',
    relations.filter(({ source }) => source === entity.id),
    (edge) => `${edge.type} ${name(edge.target)}`,
  );
  list(
    'in',
    relations.filter(({ target }) => target === entity.id),
    (edge) => `${name(edge.source)} ${edge.type}`,
  );
  return lines;
}

/** How many pairs of its mentions each rule judged to be the same, with one reason each. */
function mergeReasons({ resolution }: Opened, entity: Entity): Page {
  const mentions = new Set<string>(entity.mentions);
  const rules = new Map<string, { count: number; why: string }>();
  for (const { left, right, verdict, by: rule, why } of resolution.judgements) {
    if (verdict !== 'same' || !mentions.has(left) || !mentions.has(right)) continue;
    const known = rules.get(rule);
    if (known === undefined) rules.set(rule, { count: 1, why });
    else known.count++;
  }
  return [...rules]
    .sort(by(([rule]) => rule))
    .map(
      ([rule, { count, why }]) => `  joined by ${rule} (${counted(count, 'time')}), for example: ${forTerminal(why)}`,
    );
}

/** Where it is named, with the ids that `newsgraph judge` takes: of each article the first few. */
function mentionList({ readings }: Opened, entity: Entity): Page {
  const own = new Set<string>(entity.mentions);
  const mentions = readings.flatMap((reading) => reading.mentions.filter(({ id }) => own.has(id)));
  const listed = mentions.slice(0, LISTED).map(({ id, text }) => `  ${id.padEnd(22)} "${forTerminal(text)}"`);
  const rest = mentions.length > LISTED ? [`  and ${counted(mentions.length - LISTED, 'more mention')}`] : [];
  return ['', 'named in', ...listed, ...rest];
}

/** An article and the claims it makes. */
export function explainArticle(opened: Opened, article: Article): Page {
  const reading = opened.readings.find((one) => one.article === article.id)!;
  const graph = opened.graph();
  const lines = [
    paint().bold(forTerminal(article.title ?? article.file ?? article.id)),
    `  article ${article.id}, ${sourceOf(article)}${article.file === null ? '' : `, ${forTerminal(article.file)}`}`,
    ...reading.notices.map(({ message }) => `  note: ${forTerminal(message)}`),
    `  ${counted(reading.sentences.length, 'sentence')}, ${counted(reading.claims.length, 'claim')}`,
    '',
  ];
  for (const claim of reading.claims) {
    if (!graph.hasNode(claim.id)) {
      lines.push(`  ${paint().dim(claim.id)}  ${forTerminal(claim.label)}  (rejected)`);
      continue;
    }
    const node = graph.getNodeAttributes(claim.id) as ClaimNode;
    lines.push(`  ${paint().dim(claim.id)}  ${forTerminal(node.label)}  (${forTerminal(node.saidBy)})`);
  }
  return lines;
}
