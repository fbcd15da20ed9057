import type {
  Argument,
  Article,
  AttributionStep,
  Claim,
  ClaimId,
  Entity,
  MentionId,
  Proposition,
  Reading,
  Resolution,
} from '../model';

/** The entity behind a place of a claim, as `newsgraph export claims` writes it. */
export interface EntityBlock {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly aliases: readonly string[];
}

/**
 * One claim a line, over the whole graph: the claim as `newsgraph read` gives it, with article, entities and proposition. Those that
 * people rejected are left out.
 */
export function* claimLines(
  articles: readonly Article[],
  readings: readonly Reading[],
  resolution: Resolution,
): Generator<string> {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const entityOf = entitiesByMention(resolution);
  const propositionOf = propositionsByClaim(resolution);
  const rejected = new Set(resolution.verdicts.flatMap((one) => (one.verdict === 'rejected' ? [one.claim] : [])));
  for (const { article: id, claims } of readings) {
    const article = byId.get(id);
    if (article === undefined) continue;
    for (const claim of claims)
      if (!rejected.has(claim.id)) yield `${JSON.stringify(fullClaim(claim, article, entityOf, propositionOf))}\n`;
  }
}

type EntityOf = (mention: MentionId | null) => EntityBlock | null;

function entitiesByMention({ entities }: Resolution): EntityOf {
  const blocks = new Map<MentionId, EntityBlock>();
  for (const entity of entities) for (const mention of entity.mentions) blocks.set(mention, block(entity));
  return (mention) => (mention === null ? null : (blocks.get(mention) ?? null));
}

function block({ id, name, type, aliases }: Entity): EntityBlock {
  return { id, name, type, aliases };
}

type PropositionOf = (claim: Claim) => Pick<Proposition, 'id' | 'voices'> | null;

/** A claim with several arguments stands behind several propositions; its own is the one of its main edge, else the first by id. */
function propositionsByClaim({ propositions, relations }: Resolution): PropositionOf {
  const voices = new Map(propositions.map(({ id, voices: counted }) => [id, counted]));
  const found = new Map<ClaimId, { id: Proposition['id']; type: string }[]>();
  for (const { proposition, type, claims } of relations)
    for (const claim of claims) {
      const list = found.get(claim);
      if (list === undefined) found.set(claim, [{ id: proposition, type }]);
      else list.push({ id: proposition, type });
    }
  return ({ id: claim, relation }) => {
    const list = (found.get(claim) ?? []).sort((left, right) => (left.id < right.id ? -1 : 1));
    const main = list.find(({ type }) => type === relation) ?? list[0];
    return main === undefined ? null : { id: main.id, voices: voices.get(main.id) ?? null };
  };
}

function fullClaim(claim: Claim, article: Article, entityOf: EntityOf, propositionOf: PropositionOf) {
  const filled = (argument: Argument) => ({ ...argument, entity: entityOf(argument.mention) });
  const told = (step: AttributionStep) => ({ ...step, by: { ...step.by, entity: entityOf(step.by.mention) } });
  const { id, title, outlet, published, url, file } = article;
  return {
    ...claim,
    subject: claim.subject === null ? null : filled(claim.subject),
    object: claim.object === null ? null : filled(claim.object),
    arguments: claim.arguments.map(filled),
    attribution: claim.attribution.map(told),
    article: { id, title, outlet, published, url, file },
    proposition: propositionOf(claim),
  };
}
