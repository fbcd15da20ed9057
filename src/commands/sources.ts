import type { Command } from 'commander';
import type { Join, Matter, Origin, OriginStep, Side } from '../model';
import type { Opened } from '../pipeline';
import { byCodeUnit } from '../text/compare';
import { forTerminal } from '../text/escape';
import { groupedBy } from '../text/grouped';
import { Problem } from '../text/problem';
import { examples, projectOf } from './command';
import { voiceWords } from './explanations';
import { claimWords, joinsByMatter, reasonOf, traitLines } from './join-words';
import { articleSource, type Lookups, lookupsOf, saysWhat, tellersOf } from './lookups';
import { stages } from './stages';
import { counted, put } from './terminal';

export function defineSources(program: Command): void {
  const command = program
    .command('sources')
    .description(
      'For each thing that several articles tell: the outlets, who they have it from, and how many voices that is.',
    )
    .argument('[what]', 'a proposition (p/...), a matter (w/...), an entity by id or name, or words of what is said')
    .option('--json', 'one matter a line, as JSON')
    .action(async (what: string | undefined, { json }: { json?: boolean }, self: Command) => {
      const opened = stages.pipeline().openProject(projectOf(self));
      await put(sources(opened, what, json === true).map((line) => `${line}\n`));
    });
  examples(command, [
    ['newsgraph sources', 'everything more than one article tells, the most told first'],
    ["newsgraph sources 'Joe Biden'", 'what is told of an entity'],
    ["newsgraph sources 'limited operation'", 'what is told in these words'],
    ['newsgraph sources --json | jq .voices', 'for other programs'],
  ]);
}

/** The lines of `newsgraph sources`; a Problem where nothing told by several articles fits `what`. */
export function sources(opened: Opened, what: string | undefined, json: boolean): string[] {
  const lookups = lookupsOf(opened);
  const { matters, origins } = opened.resolution;
  const found = (what === undefined ? matters : matters.filter(fitting(opened, what, lookups))).filter(
    ({ articles }) => what !== undefined || articles.length > 1,
  );
  if (found.length === 0 && what !== undefined)
    throw new Problem('unknown-id', `nothing that several articles tell has the id, party or words "${what}"`, {
      next: 'Run `newsgraph sources` for all of it, or `newsgraph explain` for what one article tells.',
    });
  const ordered = [...found].sort(
    (left, right) => right.articles.length - left.articles.length || byCodeUnit(left.id, right.id),
  );
  const originsBy = groupedBy(origins, ({ matter }) => matter);
  const joinsBy = joinsByMatter(opened.resolution);
  const own = ({ id }: Matter): Behind => ({ origins: originsBy.get(id) ?? [], joins: joinsBy.get(id) ?? [] });
  if (json) return ordered.map((matter) => JSON.stringify(jsonOf(matter, own(matter), lookups)));
  if (ordered.length === 0) return ['Nothing is told by more than one article.'];
  return ordered.flatMap((matter, at) => [...(at === 0 ? [] : ['']), ...matterLines(matter, own(matter), lookups)]);
}

function fitting(opened: Opened, what: string, lookups: Lookups): (matter: Matter) => boolean {
  const wanted = what.toLowerCase();
  const named = new Set(
    opened.resolution.entities
      .filter(({ id, name, aliases }) => id === what || [name, ...aliases].some((one) => one.toLowerCase() === wanted))
      .map(({ id }) => id),
  );
  return ({ id, propositions }) =>
    id === what ||
    propositions.some((one) => {
      const proposition = lookups.propositions.get(one)!;
      const { subject, target } = proposition;
      if (one === what || (subject !== null && named.has(subject)) || (target !== null && named.has(target)))
        return true;
      return named.size === 0 && saysWhat(proposition).toLowerCase().includes(wanted);
    });
}

/** Who a matter goes back to, and why its claims are of it. */
interface Behind {
  readonly origins: readonly Origin[];
  readonly joins: readonly Join[];
}

function matterLines(matter: Matter, { origins, joins }: Behind, lookups: Lookups): string[] {
  const propositions = matter.propositions.map((id) => lookups.propositions.get(id)!);
  const [first] = propositions;
  const lines = [`${saysWhat(first!)}   ${matter.id}`];
  for (const one of propositions) {
    const sides = (['affirmed', 'denied', 'open'] as const).filter((side) => one[side].length > 0);
    const claims = sides.map((side) => `${side} by ${counted(one[side].length, 'claim')}`).join(', ');
    lines.push(`  ${saysWhat(one)} (${one.modality}): ${claims}   ${one.id}`);
  }
  const tellers = tellersOf(matter, lookups);
  lines.push(`  told by ${counted(tellers.length, 'outlet')}: ${tellers.map(forTerminal).join(', ')}`);
  for (const side of ['affirmed', 'denied'] as const) lines.push(...sideLines(side, matter, origins, lookups));
  for (const ring of matter.circles) lines.push(`  circle: ${ring.map(forTerminal).join(' and ')} cite one another`);
  for (const join of joins) lines.push(...joinLines(join, lookups));
  return lines;
}

function joinLines(join: Join, lookups: Lookups): string[] {
  const [one, other] = join.claims.map((id) => claimWords(id, lookups));
  return [
    `  joined: ${reasonOf(join)}   ${join.id}`,
    `    ${one}`,
    `    ${other}`,
    ...traitLines(join).map((line) => `    ${line}`),
  ];
}

function sideLines(side: Side, { voices }: Matter, origins: readonly Origin[], lookups: Lookups): string[] {
  const own = origins.filter((origin) => origin.side === side);
  if (own.length === 0) return [];
  const lines = [`  ${side}: ${counted(own.length, 'origin')}, ${voiceWords(voices[side])}`];
  for (const { name, kind, steps, shown } of own) {
    lines.push(`    ${forTerminal(name)} (${KINDS[kind]}${shown ? '' : ', not shown to be independent'})`);
    for (const step of steps) lines.push(`      ${articleSource(lookups, step.article)}: ${stepWords(step, lookups)}`);
  }
  return lines;
}

const KINDS: Readonly<Record<Origin['kind'], string>> = {
  speaker: 'speaks for itself',
  report: 'a report',
  newsroom: 'a newsroom',
  agency: 'an agency',
  circle: 'a circle',
};

function stepWords({ kind, to, evidence, similarity, other }: OriginStep, lookups: Lookups): string {
  const quote = evidence === null ? '' : ` "${forTerminal(shortened(evidence.quote))}"`;
  switch (kind) {
    case 'speaks':
      return `quotes ${forTerminal(to)}${quote}`;
    case 'cites':
      return `cites ${forTerminal(to)}${quote}`;
    case 'sources':
      return `has sources it does not name${quote}`;
    case 'tells':
      return 'does not say from whom it has it';
    case 'confirms':
      return `says that it saw or confirmed it${quote}`;
    case 'credit':
      return `prints ${forTerminal(to)}${quote}`;
    case 'with':
      return `is written with ${forTerminal(to)}${quote}`;
    case 'copy':
      return `has the words of ${other === null ? forTerminal(to) : articleSource(lookups, other)} (similarity ${similarity})`;
    case 'elsewhere':
      return `names ${forTerminal(to)} in another sentence${quote}`;
    default:
      return kind satisfies never;
  }
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > 90 ? `${line.slice(0, 89)}…` : line;
}

function jsonOf(matter: Matter, { origins, joins }: Behind, lookups: Lookups): object {
  return {
    ...matter,
    propositions: matter.propositions.map((id) => {
      const { subjectName, relationClass, targetName, modality, affirmed, denied, open, voices } =
        lookups.propositions.get(id)!;
      return { id, subject: subjectName, relationClass, target: targetName, modality, affirmed, denied, open, voices };
    }),
    origins: origins.map(({ matter: _, ...origin }) => origin),
    joins,
  };
}
