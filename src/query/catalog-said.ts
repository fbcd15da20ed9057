import type { CatalogQuery } from './catalog';

/** Who said what, on whose word, and under what condition. */
export const SAID: readonly CatalogQuery[] = [
  {
    name: 'what-an-actor-said',
    asks: 'What did this actor say, newest first?',
    cypher: `MATCH (c:Claim)-[:SAID_BY]->(e:Entity {name: $actor})
RETURN c.published, c.name, c.quote ORDER BY c.published DESC, c.id`,
    parameters: { actor: 'Joe Biden' },
  },
  {
    name: 'what-is-said-of-an-actor',
    asks: 'What is said of this actor, by whom?',
    cypher: `MATCH (c:Claim)-[:HAS_SUBJECT|HAS_OBJECT|HAS_ARGUMENT]->(e:Entity {name: $actor})
RETURN DISTINCT c.published, c.name, c.saidBy, c.id ORDER BY c.published, c.id`,
    parameters: { actor: 'Israel' },
  },
  {
    name: 'most-quoted',
    asks: 'Who is quoted how often?',
    cypher: `MATCH (c:Claim)-[:SAID_BY]->(e:Entity)
RETURN e.name, e.type, count(DISTINCT c) AS claims ORDER BY claims DESC, e.name LIMIT 20`,
  },
  {
    name: 'unnamed-sources',
    asks: 'What did unnamed officials say, and which outlet printed it?',
    cypher: `MATCH (c:Claim)-[:SAID_BY]->(e:Entity {unnamed: true})
RETURN e.name, c.name, c.outlet, c.published ORDER BY c.published, c.id, e.name`,
  },
  {
    name: 'unnamed-sources-by-outlet',
    asks: 'How much rests on unnamed sources, by outlet?',
    cypher: `MATCH (c:Claim)
WITH c.outlet AS outlet, count(*) AS claims, sum(CASE WHEN 'unnamed' IN c.tellerKinds THEN 1 ELSE 0 END) AS unnamed
RETURN outlet, claims, unnamed ORDER BY unnamed DESC, outlet`,
  },
  {
    name: 'third-hand',
    asks: 'What reaches the reader at third hand?',
    cypher: `MATCH (c:Claim) WHERE size(c.tellers) >= 3
RETURN c.saidBy, c.name, c.outlet ORDER BY size(c.tellers) DESC, c.id`,
  },
  {
    name: 'chains-of-attribution',
    asks: 'Through whom does each claim reach the reader, step by step?',
    cypher: `MATCH (c:Claim)-[s:SAID_BY]->(teller)
RETURN c.id, c.name, s.position, teller.name, s.act ORDER BY c.id, s.position, teller.name LIMIT 100`,
  },
  {
    name: 'denied',
    asks: 'What was denied or said not to be so, of whom, on whose word?',
    cypher: `MATCH (c:Claim {polarity: 'denied'})-[:HAS_SUBJECT]->(e:Entity)
RETURN e.name, c.name, c.saidBy, c.quote ORDER BY e.name, c.id`,
  },
  {
    name: 'who-denies',
    asks: 'Who denies something, in so many words?',
    cypher: `MATCH (c:Claim)-[s:SAID_BY {act: 'denies'}]->(e:Entity)
RETURN e.name, c.name, c.quote ORDER BY e.name, c.id`,
  },
  {
    name: 'left-open',
    asks: 'What is neither affirmed nor denied?',
    cypher: `MATCH (c:Claim {polarity: 'open'}) RETURN c.name, c.saidBy, c.quote ORDER BY c.id`,
  },
  {
    name: 'conditions',
    asks: 'What hangs on a condition, and on which?',
    cypher: `MATCH (c:Claim)-[:HAS_SUBJECT]->(e:Entity) WHERE size(c.conditions) > 0
RETURN e.name, c.name, c.modality, c.conditions ORDER BY e.name, c.id`,
  },
  {
    name: 'conditions-on-support',
    asks: 'On what conditions does anyone support anything?',
    cypher: `MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.conditional AND (r.relationClass CONTAINS 'SUPPORT' OR r.relationClass CONTAINS 'BACK')
UNWIND r.claims AS claim
MATCH (c:Claim) WHERE c.id = claim AND size(c.conditions) > 0
RETURN a.name, type(r), b.name, c.conditions, c.saidBy ORDER BY a.name, b.name, c.id`,
  },
  {
    name: 'conditions-that-are-claims',
    asks: 'Which claim hangs on which other claim?',
    cypher: `MATCH (c:Claim)-[h:HAS_CONDITION]->(d:Claim)
RETURN c.name, h.condition, d.name ORDER BY c.id, d.id`,
  },
  {
    name: 'claims-within-claims',
    asks: 'Which claim is what another is about?',
    cypher: `MATCH (c:Claim)-[:HAS_OBJECT|HAS_ARGUMENT]->(d:Claim)
RETURN c.name, d.name, c.saidBy ORDER BY c.id, d.id`,
  },
  {
    name: 'planned',
    asks: 'What is planned, by whom, for when?',
    cypher: `MATCH (c:Claim {modality: 'planned'})-[:HAS_SUBJECT]->(e:Entity)
RETURN e.name, c.name, c.from, c.to, c.quote ORDER BY e.name, c.id`,
  },
  {
    name: 'required',
    asks: 'Who must or should do what, and who says so?',
    cypher: `MATCH (c:Claim {modality: 'required'}) RETURN c.name, c.saidBy, c.quote ORDER BY c.id`,
  },
  {
    name: 'possible',
    asks: 'What may or might happen?',
    cypher: `MATCH (c:Claim {modality: 'possible'}) RETURN c.name, c.saidBy, c.published ORDER BY c.published, c.id`,
  },
  {
    name: 'headlines-only',
    asks: 'What does only a headline claim?',
    cypher: `MATCH (c:Claim {status: 'headline'}) RETURN c.name, c.outlet, c.quote ORDER BY c.id`,
  },
  {
    name: 'taken-for-granted',
    asks: 'What do the articles take for granted?',
    cypher: `MATCH (c:Claim {status: 'presupposed'}) RETURN c.name, c.outlet, c.quote ORDER BY c.id LIMIT 50`,
  },
  {
    name: 'in-a-month',
    asks: 'What was said of this thing between two days?',
    cypher: `MATCH (c:Claim)-[:HAS_SUBJECT|HAS_OBJECT|HAS_ARGUMENT]->(e:Entity {name: $actor})
WHERE c.published >= date($from) AND c.published <= date($to)
RETURN DISTINCT c.published, c.name, c.saidBy, c.id ORDER BY c.published, c.id`,
    parameters: { actor: 'Israel', from: '2024-01-01', to: '2024-12-31' },
  },
  {
    name: 'dated-deeds',
    asks: 'Which deeds have a date of their own, in order of time?',
    cypher: `MATCH (c:Claim) WHERE c.from IS NOT NULL
RETURN c.from, c.to, c.name, c.outlet ORDER BY c.from, c.to, c.id`,
  },
  {
    name: 'least-certain',
    asks: 'Which claims is the reader least sure of having read right?',
    cypher: `MATCH (c:Claim) RETURN c.confidence, c.name, c.quote ORDER BY c.confidence, c.id LIMIT 20`,
  },
];
