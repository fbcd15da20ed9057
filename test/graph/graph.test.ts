import { describe, expect, it } from 'vitest';
import {
  articleNodes,
  buildGraph,
  claimNodes,
  entityNodes,
  layout,
  measures,
  type NewsGraph,
  outletNodes,
  relationEdges,
  tieEdges,
} from '../../src/graph';
import type { Claim, ClaimId, Polarity } from '../../src/model';
import { resolve } from '../../src/resolve';
import { NOTHING_RESOLVED } from '../../src/store';
import { argumentOf, articleOf, BARE_CLAIM, type ReadArticle } from '../resolve/pair';

interface Said {
  readonly subject: number;
  readonly object: number;
  readonly polarity?: Polarity;
  readonly status?: Claim['status'];
  readonly teller?: number;
  readonly condition?: boolean;
}

/** An article of an outlet, and claims between its mentions by number. */
function told(id: string, outlet: string, published: string, phrases: string[], said: readonly Said[]): ReadArticle {
  const { article, reading } = articleOf(id, phrases);
  const claims = said.map(
    ({ subject, object, polarity = 'affirmed', status = 'asserted', teller, condition }, at): Claim => {
      const newsroom = { kind: 'newsroom', start: 0, end: 0, text: outlet, mention: null } as const;
      const step = { act: 'says', cue: null, polarity: 'affirmed', modality: 'actual', quoted: 'none' } as const;
      const by = teller === undefined ? null : reading.mentions[teller];
      return {
        ...BARE_CLAIM,
        id: `${id}#c${at}` as ClaimId,
        relation: polarity === 'denied' ? 'DID_NOT_BACK' : 'BACKED',
        label: polarity === 'denied' ? 'did not back' : 'backed',
        predicate: { spans: [], text: 'backed', lemma: 'back' },
        subject: argumentOf(reading.mentions[subject]),
        object: argumentOf(reading.mentions[object], polarity === 'denied' ? 'DID_NOT_BACK' : 'BACKED'),
        polarity,
        status,
        category: 'SUPPORT',
        attribution: [
          { ...step, by: newsroom },
          ...(by === null ? [] : [{ ...step, by: { ...by, kind: 'named' as const, mention: by.id } }]),
        ],
        conditions: condition
          ? [{ kind: 'if', start: 0, end: 1, text: 'if it rains', claim: `${id}#c0` as ClaimId }]
          : [],
      };
    },
  );
  return { article: { ...article, outlet, published }, reading: { ...reading, claims } };
}

const PHRASES = ['person: Ana Reyes', 'policy: Tern Accord', 'place: Peru', 'organization: Harbor Herald'];
const STORY = [
  told('a1', 'The Lantern', '2024-03-01', PHRASES, [
    { subject: 0, object: 1, teller: 3 },
    { subject: 2, object: 1, condition: true },
  ]),
  told('b2', 'The Lantern!', '2024-02-01', PHRASES, [
    { subject: 0, object: 1, status: 'headline' },
    { subject: 0, object: 1, polarity: 'denied' },
  ]),
  told('c3', 'Quay Times', '2024-04-01', ['place: Arden'], []),
];

function graphOf(story: readonly ReadArticle[]): NewsGraph {
  return buildGraph(
    story.map(({ article }) => article),
    story.map(({ reading }) => reading),
    resolve(story),
  );
}

describe('buildGraph', () => {
  const graph = graphOf(STORY);

  it('has a node for every entity, claim, article and outlet', () => {
    expect(entityNodes(graph).map(([id]) => id)).toEqual([
      'organization/harbor-herald',
      'person/ana-reyes',
      'place/arden',
      'place/peru',
      'policy/tern-accord',
    ]);
    expect(claimNodes(graph).map(([id]) => id)).toEqual(['a1#c0', 'a1#c1', 'b2#c0', 'b2#c1']);
    expect(articleNodes(graph).map(([id]) => id)).toEqual(['a1', 'b2', 'c3']);
    expect(outletNodes(graph).map(([id, { articles }]) => [id.replace(/~.*/, '~'), articles])).toEqual([
      ['outlet/quay-times', 1],
      ['outlet/the-lantern', 1],
      ['outlet/the-lantern~', 1],
    ]);
  });

  it('counts mentions, claims and articles of an entity', () => {
    const [, ana] = entityNodes(graph).find(([id]) => id === 'person/ana-reyes')!;
    expect(ana).toMatchObject({ label: 'Ana Reyes', type: 'person', mentions: 2, claims: 3, articles: 2 });
  });

  it('puts claims of one polarity on one edge, and the denied side on another', () => {
    const ana = relationEdges(graph).filter(({ source }) => source === 'person/ana-reyes');
    const affirmed = ana.find(({ relation }) => relation.polarity === 'affirmed')!.relation;
    const denied = ana.find(({ relation }) => relation.polarity === 'denied')!.relation;
    expect(ana.length).toBe(2);
    expect(affirmed).toMatchObject({
      type: 'BACKED',
      relationClass: 'SUPPORT',
      claims: ['a1#c0', 'b2#c0'],
      weight: 2,
      headlines: 1,
      articles: 2,
      outlets: ['The Lantern', 'The Lantern!'],
      first: '2024-02-01',
      last: '2024-03-01',
      category: 'SUPPORT',
      score: 5,
      disputed: true,
    });
    expect(denied).toMatchObject({ type: 'DID_NOT_BACK', claims: ['b2#c1'], disputed: true });
    expect(denied.proposition).toBe(affirmed.proposition);
  });

  it('shows a claim as a sentence, with its quote and who says so', () => {
    const [, claim] = claimNodes(graph)[0];
    expect(claim).toMatchObject({ label: 'Ana Reyes backed Tern Accord', saidBy: 'The Lantern > Harbor Herald' });
    expect(claim.quote).toBe(STORY[0].article.text.slice(claim.start, claim.end));
    expect(claim.attribution[1].entity).toBe('organization/harbor-herald');
  });

  it('begins that sentence with the word that opens the clause, and repeats no participant', () => {
    const [first] = STORY;
    const [claim] = first.reading.claims;
    const asked = (label: string, more: Partial<Claim>) => {
      const claims = [{ ...claim, label, ...more }];
      return claimNodes(graphOf([{ ...first, reading: { ...first.reading, claims } }]))[0][1].label;
    };
    expect(asked('whether backed', {})).toBe('whether Ana Reyes backed Tern Accord');
    expect(asked('unless backed', { subject: null })).toBe('unless backed Tern Accord');
    expect(asked('backed', { arguments: [claim.object!] })).toBe('Ana Reyes backed Tern Accord');
  });

  it('says of a group that its members are', () => {
    const group = told(
      'a1',
      'The Lantern',
      '2024-03-01',
      ['group: Harbor pilots', 'place: Peru'],
      [{ subject: 0, object: 1 }],
    );
    const claims = [{ ...group.reading.claims[0], label: 'is part of' }];
    const [[, node]] = claimNodes(graphOf([{ ...group, reading: { ...group.reading, claims } }]));
    expect(node.label).toBe('Harbor pilots are part of Peru');
  });

  it('tells who each claim goes back to, as the origins have it', () => {
    const { origins } = resolve(STORY);
    expect(origins.length).toBeGreaterThan(0);
    for (const [id, claim] of claimNodes(graph)) {
      const behind = origins.filter(({ claims }) => (claims as readonly string[]).includes(id));
      expect(claim.origins).toEqual(
        behind.map(({ name, kind }) => ({ name, kind })).sort((a, b) => (a.name < b.name ? -1 : 1)),
      );
    }
  });

  it('ties claims to participants, tellers, conditions and article, and articles to outlets', () => {
    const ties = tieEdges(graph).filter(({ source }) => source === 'a1#c1');
    expect(ties.map(({ id, target }) => [id, target])).toEqual([
      ['a1#c1>subject/0', 'place/peru'],
      ['a1#c1>object/0', 'policy/tern-accord'],
      ['a1#c1>teller/0', 'outlet/the-lantern'],
      ['a1#c1>condition/0', 'a1#c0'],
      ['a1#c1>article/0', 'a1'],
    ]);
    expect(tieEdges(graph).filter(({ tie }) => tie.kind === 'outlet').length).toBe(3);
  });

  it('is the same whatever order the articles come in', () => {
    const other = graphOf([...STORY].reverse());
    expect(JSON.stringify(other.export())).toBe(JSON.stringify(graph.export()));
  });

  it('survives readings without articles and articles without readings', () => {
    const [{ article, reading }] = STORY;
    expect(buildGraph([], [reading], NOTHING_RESOLVED).order).toBe(0);
    expect(buildGraph([article], [], NOTHING_RESOLVED).order).toBe(2);
  });
});

describe('layout and measures', () => {
  const phrases = Array.from(
    { length: 40 },
    (_, at) => `organization: Body${String.fromCharCode(65 + (at % 26), 97 + (at % 7))}${'x'.repeat(at)}`,
  );
  const said = phrases.slice(1).map((_, at) => ({ subject: at % 5, object: at + 1 }));
  const graph = graphOf([told('a1', 'The Lantern', '2024-03-01', phrases, said)]);

  it('gives every entity a place, the same each time, three decimals at most', () => {
    const places = layout(graph);
    expect([...places.keys()]).toEqual(entityNodes(graph).map(([id]) => id));
    expect([...layout(graph)]).toEqual([...places]);
    for (const { x, y } of places.values()) {
      expect(Math.round(x * 1000) / 1000).toBe(x);
      expect(Math.round(y * 1000) / 1000).toBe(y);
    }
  });

  it('lets no two entities lie on each other', () => {
    const places = [...layout(graph).values()];
    for (let a = 0; a < places.length; a++)
      for (let b = a + 1; b < places.length; b++)
        expect(Math.hypot(places[a].x - places[b].x, places[a].y - places[b].y)).toBeGreaterThan(5);
  });

  it('leaves the graph as it was', () => {
    const before = JSON.stringify(graph.export());
    layout(graph);
    measures(graph);
    expect(JSON.stringify(graph.export())).toBe(before);
  });

  it('counts neighbors and claims, and finds communities, the same each time', () => {
    const found = measures(graphOf(STORY));
    expect(found.get('policy/tern-accord' as never)).toEqual({ degree: 2, weightedDegree: 4, community: 0 });
    expect(found.get('place/arden' as never)).toEqual({ degree: 0, weightedDegree: 0, community: -1 });
    expect([...measures(graph)]).toEqual([...measures(graph)]);
    expect(new Set([...measures(graph).values()].map(({ community }) => community)).size).toBeGreaterThan(1);
  });

  it('lays out nothing, and one thing', () => {
    expect(layout(graphOf([])).size).toBe(0);
    expect(layout(graphOf([STORY[2]])).size).toBe(1);
  });
});
