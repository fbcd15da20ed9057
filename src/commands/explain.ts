import type { Command } from 'commander';
import type { Decision } from '../extract';
import type { Claim } from '../model';
import type { Opened } from '../pipeline';
import { Problem } from '../text/problem';
import { examples, projectOf } from './command';
import {
  explainArticle,
  explainClaim,
  explainEntity,
  explainProposition,
  explainRelation,
  type Page,
} from './explanations';
import { stages } from './stages';
import { put } from './terminal';

export function defineExplain(program: Command): void {
  const command = program
    .command('explain')
    .description('Show the chain from an edge, claim, entity or article to the words that carry it.')
    .argument('<id>', 'id of an edge (r/...), claim, entity, proposition (p/...) or article, or the name of an entity')
    .action(async (id: string, _: unknown, self: Command) => {
      await put(explain(stages.pipeline().openProject(projectOf(self)), id).map((line) => `${line}\n`));
    });
  examples(command, [
    ['newsgraph explain r/0f3a9c...', 'an edge: its claims, each with sentence, teller and article'],
    ["newsgraph explain '8dd89d9d8446596d#c7'", 'one claim'],
    ["newsgraph explain 'Joe Biden'", 'an entity, by id or by any of its names'],
  ]);
}

/** The lines that explain whatever has this id or name; a Problem where nothing has. */
export function explain(opened: Opened, id: string): Page {
  const { articles, readings, resolution } = opened;
  const relation = resolution.relations.find((one) => one.id === id);
  if (relation !== undefined) return explainRelation(opened, relation);
  const proposition = resolution.propositions.find((one) => one.id === id);
  if (proposition !== undefined) return explainProposition(opened, proposition);
  const reading = readings.find(({ article }) => article === id.split('#')[0]);
  const claim = reading?.claims.find((one) => one.id === id);
  if (claim !== undefined) return explainClaim(opened, claim, decidedFor(articles, claim));
  const article = articles.find((one) => one.id === id || one.file === id || one.url === id);
  if (article !== undefined) return explainArticle(opened, article);
  const entities = namedEntities(opened, id);
  if (entities.length === 0) throw new Problem('unknown-id', `nothing in the graph has the id or name "${id}"`);
  return entities.flatMap((entity, index) => [...(index === 0 ? [] : ['']), ...explainEntity(opened, entity)]);
}

/** The store holds no rules: the article is read again for them. A claim that is no longer read that way has none. */
function decidedFor(articles: Opened['articles'], claim: Claim): readonly Decision[] {
  const article = articles.find(({ id }) => id === claim.id.split('#')[0]);
  return (article && stages.pipeline().decisionsIn(article).get(claim.id)) ?? [];
}

function namedEntities({ resolution }: Opened, name: string) {
  const byId = resolution.entities.filter((entity) => entity.id === name);
  if (byId.length > 0) return byId;
  const wanted = name.toLowerCase();
  const called = (entity: (typeof resolution.entities)[number]) =>
    [entity.name, ...entity.aliases].some((alias) => alias.toLowerCase() === wanted);
  return resolution.entities.filter(called);
}
