import type { CatalogQuery } from './catalog';

/** Which article, outlet and voice something rests on. */
export const SOURCES: readonly CatalogQuery[] = [
  {
    name: 'resting-on-one-origin',
    asks: 'What do several articles tell that all goes back to one origin?',
    cypher: `MATCH (a:Entity)-[r]->(b:Entity) WHERE r.articles > 1
UNWIND r.claims AS claim
MATCH (c:Claim) WHERE c.id = claim
UNWIND c.origins AS origin
WITH a.name AS one, type(r) AS type, b.name AS other, r.id AS id, r.articles AS articles, min(origin) AS origin, count(DISTINCT origin) AS origins
WHERE origins = 1
RETURN one, type, other, origin, articles ORDER BY id`,
  },
  {
    name: 'what-goes-back-to',
    asks: 'What goes back to this speaker, agency or newsroom, in whose pages?',
    cypher: `MATCH (c:Claim) WHERE $origin IN c.origins
RETURN c.published, c.outlet, c.name, c.quote ORDER BY c.published, c.id`,
    parameters: { origin: 'Politico' },
  },
  {
    name: 'origins-by-claims',
    asks: 'On whom does most rest, in how many outlets?',
    cypher: `MATCH (c:Claim) UNWIND c.origins AS origin
RETURN origin, count(*) AS claims, count(DISTINCT c.outlet) AS outlets ORDER BY claims DESC, origin LIMIT 50`,
  },
  {
    name: 'several-outlets-one-voice',
    asks: 'What do several outlets report for which no second voice can be shown?',
    cypher: `MATCH (a:Entity)-[r]->(b:Entity) WHERE size(r.outlets) > 1 AND r.voicesLeast <= 1
RETURN a.name, type(r), b.name, r.outlets, r.voicesLeast, r.voicesMost, r.id ORDER BY size(r.outlets) DESC, r.id`,
  },
  {
    name: 'best-supported',
    asks: 'What has the most independent voices behind it?',
    cypher: `MATCH (a:Entity)-[r]->(b:Entity) WHERE r.voicesLeast IS NOT NULL
RETURN a.name, type(r), b.name, r.voicesLeast, r.voicesMost, r.id ORDER BY r.voicesLeast DESC, r.voicesMost DESC, r.id LIMIT 20`,
  },
  {
    name: 'resting-on-reports',
    asks: 'What rests on a report whose sources have no names?',
    cypher: `MATCH (c:Claim) WHERE 'report' IN c.originKinds
RETURN c.published, c.outlet, c.origins, c.name ORDER BY c.published, c.id`,
  },
  {
    name: 'who-contradicts-whom',
    asks: 'Which claim denies, contradicts or takes back which other, on whose word?',
    cypher: `MATCH (c:Claim)-[d:DISPUTES]->(e:Claim)
RETURN d.dispute, c.saidBy, c.name, e.saidBy, e.name ORDER BY c.id, e.id`,
  },
  {
    name: 'outlets-and-subjects',
    asks: 'Which outlet writes of whom?',
    cypher: `MATCH (o:Outlet)<-[:PUBLISHED_BY]-(:Article)<-[:IN_ARTICLE]-(c:Claim)-[:HAS_SUBJECT]->(e:Entity)
RETURN o.name, e.name, count(c) AS claims ORDER BY claims DESC, o.name, e.name LIMIT 50`,
  },
  {
    name: 'one-outlet-only',
    asks: 'Which relations does one outlet alone report?',
    cypher: `MATCH (a:Entity)-[r]->(b:Entity) WHERE size(r.outlets) = 1
RETURN a.name, type(r), b.name, head(r.outlets) AS outlet, r.id ORDER BY r.id LIMIT 100`,
  },
  {
    name: 'several-outlets',
    asks: 'What do several outlets report?',
    cypher: `MATCH (a:Entity)-[r]->(b:Entity) WHERE size(r.outlets) > 1
RETURN a.name, type(r), b.name, r.outlets, r.id ORDER BY size(r.outlets) DESC, r.id`,
  },
  {
    name: 'single-article',
    asks: 'Which relations rest on a single article?',
    cypher: `MATCH (a:Entity)-[r]->(b:Entity) WHERE r.articles = 1
RETURN a.name, type(r), b.name, r.outlets, r.first, r.id ORDER BY r.id LIMIT 100`,
  },
  {
    name: 'articles-by-day',
    asks: 'What was published when, with how many claims?',
    cypher: `MATCH (a:Article) RETURN a.published, a.outlet, a.name, a.claims ORDER BY a.published, a.id`,
  },
  {
    name: 'claims-of-an-outlet',
    asks: 'What does this outlet claim on its own word?',
    cypher: `MATCH (c:Claim) WHERE c.outlet = $outlet AND size(c.tellers) = 1
RETURN c.published, c.name, c.quote ORDER BY c.id`,
    parameters: { outlet: 'The Lantern' },
  },
  {
    name: 'passed-on',
    asks: 'Which outlet passes on what another organization said?',
    cypher: `MATCH (c:Claim)-[s:SAID_BY]->(o:Organization) WHERE s.position > 0
RETURN c.outlet, o.name, count(DISTINCT c) AS claims ORDER BY claims DESC, c.outlet, o.name`,
  },
  {
    name: 'same-thing-said',
    asks: 'Which claims say the same, in several articles?',
    cypher: `MATCH (a:Entity)-[r]->(b:Entity) WHERE r.articles > 1
UNWIND r.claims AS claim
MATCH (c:Claim) WHERE c.id = claim
RETURN a.name, type(r), b.name, c.outlet, c.published, c.quote, c.id ORDER BY r.id, c.id`,
  },
  {
    name: 'newest',
    asks: 'What came in last?',
    cypher: `MATCH (c:Claim)-[:IN_ARTICLE]->(a:Article) WHERE a.published IS NOT NULL
RETURN a.published, a.outlet, c.name ORDER BY a.published DESC, c.id LIMIT 20`,
  },
  {
    name: 'who-writes-of-both',
    asks: 'Which articles speak of both of these?',
    cypher: `MATCH (x:Entity {name: $one})<-[:HAS_SUBJECT|HAS_OBJECT|HAS_ARGUMENT]-(c:Claim)-[:IN_ARTICLE]->(a:Article)
MATCH (y:Entity {name: $other})<-[:HAS_SUBJECT|HAS_OBJECT|HAS_ARGUMENT]-(d:Claim)-[:IN_ARTICLE]->(a)
RETURN DISTINCT a.outlet, a.published, a.name, a.id ORDER BY a.published, a.id`,
    parameters: { one: 'Israel', other: 'Hamas' },
  },
  {
    name: 'how-much-of-each',
    asks: 'How many nodes of each label are there?',
    cypher: `MATCH (n) UNWIND labels(n) AS label RETURN label, count(*) AS nodes ORDER BY label`,
  },
];
