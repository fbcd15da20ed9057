import type { Command } from 'commander';
import type { Dispute } from '../model';
import type { Opened } from '../pipeline';
import { byCodeUnit } from '../text/compare';
import { forTerminal } from '../text/escape';
import { examples, projectOf } from './command';
import { sourceOf, wrapped } from './describe';
import { contentOf, dayOf, entitiesNamed, type FoundClaim, lookupsOf, sentenceOf } from './lookups';
import { stages } from './stages';
import { put } from './terminal';

export function defineDisputes(program: Command): void {
  const command = program
    .command('disputes')
    .description('Claims against claims: denials, contradictions and walk-backs, both sides in their words.')
    .argument('[entity]', 'only those that name this entity, by id or name')
    .option('--json', 'one dispute a line, as JSON')
    .action(async (entity: string | undefined, { json }: { json?: boolean }, self: Command) => {
      const opened = stages.pipeline().openProject(projectOf(self));
      await put(disputes(opened, entity, json === true).map((line) => `${line}\n`));
    });
  examples(command, [
    ['newsgraph disputes', 'all of them, the latest first'],
    ["newsgraph disputes 'Brightwater Terminals'", 'those about one entity'],
  ]);
}

export function disputes(opened: Opened, entity: string | undefined, json: boolean): string[] {
  const lookups = lookupsOf(opened);
  const mentions = entity === undefined ? null : new Set(entitiesNamed(opened, entity).flatMap((one) => one.mentions));
  const found = opened.resolution.disputes
    .map((dispute) => ({
      dispute,
      claim: lookups.claims.get(dispute.claim)!,
      against: lookups.claims.get(dispute.against)!,
    }))
    .filter(({ claim, against }) => mentions === null || [claim, against].some((one) => names(one, mentions)))
    .sort(
      (left, right) =>
        byCodeUnit(dayOf(right.claim.article), dayOf(left.claim.article)) ||
        byCodeUnit(left.dispute.id, right.dispute.id),
    );
  if (json)
    return found.map(({ dispute, claim, against }) =>
      JSON.stringify({ ...dispute, claim: sideOf(claim), against: sideOf(against) }),
    );
  if (found.length === 0) return ['Nothing is disputed.'];
  return found.flatMap(({ dispute, claim, against }, at) => [
    ...(at === 0 ? [] : ['']),
    ...lines(dispute, claim, against),
  ]);
}

function names({ claim }: FoundClaim, mentions: ReadonlySet<string>): boolean {
  const tellers = claim.attribution.map(({ by }) => by.mention);
  const parts = [claim.subject, claim.object, ...claim.arguments].map((argument) => argument?.mention ?? null);
  return [...tellers, ...parts].some((mention) => mention !== null && mentions.has(mention));
}

function lines({ kind, why, matter }: Dispute, claim: FoundClaim, against: FoundClaim): string[] {
  return [
    `${kind}: ${forTerminal(why)}   ${matter}`,
    ...side(tellerOf(claim), claim),
    ...side(`against ${tellerOf(against)}`, against),
  ];
}

/** "  Ivo Lund: the driver slept", where it stands, and its sentence. */
function side(lead: string, found: FoundClaim): string[] {
  return [
    ...wrapped(forTerminal(`${lead}: ${contentOf(found)}`), '  '),
    `    ${sourceOf(found.article)}  ${found.claim.id}`,
    ...wrapped(forTerminal(sentenceOf(found)), '    '),
  ];
}

/** Who says it last: the one named as its source, else the outlet. */
function tellerOf({ claim, article }: FoundClaim): string {
  const teller = claim.attribution.findLast(({ by }) => by.kind !== 'newsroom' && by.text !== '');
  return teller?.by.text ?? article.outlet ?? 'the article';
}

function sideOf(found: FoundClaim): object {
  const { claim, article } = found;
  return {
    id: claim.id,
    article: article.id,
    outlet: article.outlet,
    published: article.published,
    by: tellerOf(found),
    says: contentOf(found),
    sentence: sentenceOf(found),
  };
}
