import type { CatalogQuery } from './catalog';

/** Which article, outlet and voice something rests on. */
export const SOURCES: readonly CatalogQuery[] = [
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
