import type { CatalogQuery } from './catalog';
import { readHeld } from './held';
import { RELATION_TABLES } from './relation-tables';

/** Any relation between entities, in the engine's dialect. */
const RELATIONS = RELATION_TABLES.join('|');
const OF_RELATION = `r.\`type\` AS \`type(r)\`, ${['polarity', 'modality', 'weight'].map(column).join(', ')}`;

function column(property: string): string {
  return `${readHeld('r', property, false)} AS \`r.${property}\``;
}

/** Who did, would do or did not do what to whom. */
export const DEEDS: readonly CatalogQuery[] = [
  {
    name: 'who-warned-whom',
    asks: 'Who warned whom against what?',
    cypher: `MATCH (a:Entity)-[r]->(b:Entity) WHERE r.relationClass STARTS WITH 'WARN'
RETURN a.name, type(r), b.name, r.polarity, r.first ORDER BY a.name, type(r), b.name, r.id`,
  },
  {
    name: 'evidence-for-a-relation',
    asks: 'Which words carry the relations of this type?',
    cypher: `MATCH (a:Entity)-[r]->(b:Entity) WHERE type(r) = $type
UNWIND r.claims AS claim
MATCH (c:Claim)-[:IN_ARTICLE]->(article:Article) WHERE c.id = claim
RETURN a.name, b.name, c.quote, c.saidBy, article.outlet, article.published ORDER BY a.name, b.name, c.id`,
    parameters: { type: 'WOULD_SUPPORT' },
  },
  {
    name: 'between-two-actors',
    asks: 'What joins these two, either way?',
    cypher: `MATCH (a:Entity {name: $one})-[r]-(b:Entity {name: $other})
RETURN type(r), r.polarity, r.modality, r.weight, startNode(r).name AS from_name, r.id ORDER BY type(r), r.id`,
    embedded: `MATCH (a:Entity {name: $one})-[r:${RELATIONS}]->(b:Entity {name: $other})
RETURN ${OF_RELATION}, a.name AS from_name, ${column('id')}
UNION ALL MATCH (b:Entity {name: $other})-[r:${RELATIONS}]->(a:Entity {name: $one})
RETURN ${OF_RELATION}, b.name AS from_name, ${column('id')}`,
    parameters: { one: 'Israel', other: 'Hamas' },
  },
  {
    name: 'paths-between',
    asks: 'By how short a way are these two joined, and through whom?',
    cypher: `MATCH (a:Entity {name: $one}), (b:Entity {name: $other})
MATCH path = allShortestPaths((a)-[*..4]-(b)) WHERE all(n IN nodes(path) WHERE n:Entity)
RETURN DISTINCT length(path) AS steps, [n IN nodes(path) | n.name] AS names
ORDER BY names[1], names[2], names[3]`,
    embedded: `MATCH (a:Entity {name: $one}), (b:Entity {name: $other})
MATCH path = (a)-[:${RELATIONS}* ALL SHORTEST 1..4]-(b)
RETURN DISTINCT length(path) AS steps, list_transform(nodes(path), n -> n.name) AS names
ORDER BY list_any_value(names[2:2]), list_any_value(names[3:3]), list_any_value(names[4:4])`,
    parameters: { one: 'Joe Biden', other: 'Hamas' },
  },
  {
    name: 'around-an-actor',
    asks: 'Whom does this actor reach in one step, and how?',
    cypher: `MATCH (a:Entity {name: $actor})-[r]->(b:Entity)
RETURN type(r), b.name, b.type, r.weight, r.polarity, r.id ORDER BY r.weight DESC, r.id`,
    parameters: { actor: 'United States' },
  },
  {
    name: 'two-steps-from',
    asks: 'Whom does this actor reach in two steps?',
    cypher: `MATCH (a:Entity {name: $actor})-[r]->(b:Entity)-[s]->(c:Entity) WHERE c.name <> a.name
RETURN b.name, c.name, count(*) AS ways ORDER BY ways DESC, b.name, c.name LIMIT 50`,
    parameters: { actor: 'United States' },
  },
  {
    name: 'shared-acquaintances',
    asks: 'With whom do both of these have to do?',
    cypher: `MATCH (a:Entity {name: $one})-[r]-(x:Entity)-[s]-(b:Entity {name: $other})
RETURN x.name, x.type, count(*) AS ways ORDER BY ways DESC, x.name`,
    parameters: { one: 'Israel', other: 'United States' },
  },
  {
    name: 'did-not-do',
    asks: 'Who did not do, or would not do, what to whom?',
    cypher: `MATCH (a:Entity)-[r]->(b:Entity) WHERE r.polarity = 'denied'
RETURN a.name, type(r), b.name, r.weight ORDER BY a.name, type(r), b.name, r.id`,
  },
  {
    name: 'disputes',
    asks: 'Where does one side affirm what another denies?',
    cypher: `MATCH (a:Entity)-[r]->(b:Entity) WHERE r.disputed
RETURN a.name, b.name, r.relationClass, r.polarity, type(r), r.outlets ORDER BY r.proposition, r.polarity, r.id`,
  },
  {
    name: 'changed-stance',
    asks: 'Who affirms and denies the same kind of thing of the same target?',
    cypher: `MATCH (a:Entity)-[r]->(b:Entity), (a)-[s]->(b)
WHERE r.relationClass = s.relationClass AND r.polarity = 'affirmed' AND s.polarity = 'denied'
RETURN a.name, r.relationClass, b.name, r.first, s.first, r.id, s.id ORDER BY a.name, r.id, s.id`,
  },
  {
    name: 'stance-over-time',
    asks: 'How did this actor’s relations come up over time?',
    cypher: `MATCH (a:Entity {name: $actor})-[r]->(b:Entity) WHERE r.first IS NOT NULL
RETURN r.first, r.last, type(r), b.name, r.id ORDER BY r.first, r.id`,
    parameters: { actor: 'Israel' },
  },
  {
    name: 'supporters-and-opponents',
    asks: 'Who supports and who opposes what?',
    cypher: `MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.relationClass IN ['SUPPORT', 'BACK', 'OPPOSE', 'REJECT', 'ENDORSE', 'FAVOR', 'CALL_FOR']
RETURN b.name, r.relationClass, r.modality, r.polarity, a.name, r.id ORDER BY b.name, r.relationClass, a.name, r.id`,
  },
  {
    name: 'most-talked-of',
    asks: 'Who or what is in the most claims?',
    cypher: `MATCH (e:Entity) RETURN e.name, e.type, e.claims, e.articles ORDER BY e.claims DESC, e.name, e.id LIMIT 20`,
  },
  {
    name: 'strongest-relations',
    asks: 'Which relations have the most claims and outlets behind them?',
    cypher: `MATCH (a:Entity)-[r]->(b:Entity)
RETURN a.name, type(r), b.name, r.weight, size(r.outlets) AS outlets, r.id ORDER BY r.weight DESC, outlets DESC, r.id LIMIT 20`,
  },
  {
    name: 'types-of-relations',
    asks: 'Which types of relations are there, and how often?',
    cypher: `MATCH (a:Entity)-[r]->(b:Entity)
RETURN type(r) AS type, count(*) AS relations ORDER BY relations DESC, type`,
  },
  {
    name: 'conflict-and-cooperation',
    asks: 'Who stands in conflict or cooperation with whom, by the PLOVER score?',
    cypher: `MATCH (a:Entity)-[r]->(b:Entity) WHERE r.score IS NOT NULL
RETURN a.name, type(r), b.name, r.score, r.id ORDER BY r.score, r.id LIMIT 50`,
  },
  {
    name: 'mean-score-between',
    asks: 'How does each actor stand to each other on the whole?',
    cypher: `MATCH (a:Entity)-[r]->(b:Entity) WHERE r.score IS NOT NULL
WITH a.name AS one, b.name AS other, count(*) AS relations, sum(r.score) AS total
RETURN one, other, relations, total ORDER BY total, one, other LIMIT 50`,
  },
  {
    name: 'parts-and-places',
    asks: 'What belongs to what, and lies where?',
    cypher: `MATCH (a:Entity)-[r:PART_OF|LOCATED_IN]->(b:Entity)
RETURN a.name, type(r), b.name ORDER BY a.name, type(r), b.name, r.id`,
  },
  {
    name: 'roles',
    asks: 'Who holds which role where?',
    cypher: `MATCH (p:Person)-[r:HAS_ROLE]->(b:Entity) RETURN p.name, r.label, b.name ORDER BY p.name, b.name, r.id`,
  },
  {
    name: 'people-and-their-names',
    asks: 'Which people are named, and under which other names?',
    cypher: `MATCH (p:Person) RETURN p.name, p.aliases, p.claims ORDER BY p.claims DESC, p.name, p.id`,
  },
  {
    name: 'loners',
    asks: 'Who or what is mentioned and joined to nothing?',
    cypher: `MATCH (e:Entity) WHERE NOT EXISTS { MATCH (e)-[r]-(other:Entity) }
RETURN e.name, e.type, e.mentions ORDER BY e.mentions DESC, e.name, e.id LIMIT 50`,
  },
  {
    name: 'circles-of-three',
    asks: 'Which three actors are joined in a ring?',
    cypher: `MATCH (a:Entity)-[r]->(b:Entity)-[s]->(c:Entity)-[t]->(a)
WHERE a.id < b.id AND a.id < c.id AND b.id <> c.id
RETURN DISTINCT a.name, b.name, c.name ORDER BY a.name, b.name, c.name`,
  },
  {
    name: 'conditional-deeds',
    asks: 'Which relations hold only under a condition?',
    cypher: `MATCH (a:Entity)-[r]->(b:Entity) WHERE r.conditional
RETURN a.name, type(r), b.name, r.modality ORDER BY a.name, type(r), b.name, r.id`,
  },
];
