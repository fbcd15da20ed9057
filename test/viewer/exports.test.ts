import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { onePage, pageAssets } from '../../src/viewer';
import { changesTo, startChanges } from '../../src/viewer/state/changes';
import { claimsCsv, shownGexf, shownJson } from '../../src/viewer/state/exports';
import { jsonForHtml } from '../../src/viewer/state/one-file';
import { makeIndex } from '../../src/viewer/state/page-index';
import { pictureSvg } from '../../src/viewer/state/picture-svg';
import { placesOf, planOf } from '../../src/viewer/state/places';
import { routesOf } from '../../src/viewer/state/routes';
import { sceneOf } from '../../src/viewer/state/scene';
import { pairOf, START, withDays, withSelection, withToggled } from '../../src/viewer/state/view-state';
import { visible } from '../../src/viewer/state/visible';
import { voicesOf, voiceWords } from '../../src/viewer/state/voices-of';
import { HOSTILE } from '../support/hostile';
import { builtPage } from '../support/page';
import { readXml, type XmlElement } from '../support/xml';
import { sketch } from './sketch';

const DATA = sketch([
  'Ada > met > Bo',
  'Ada > !met > Bo / Cy',
  'Bo > ?would pay > Di',
  'Di > left > Ada',
  'Eva > met > Fay',
]);
const INDEX = makeIndex(DATA);
const shown = (state = START) => ({ index: INDEX, state, seen: visible(state, INDEX) });
const DENIED = withToggled(START, 'polarity', 'only', 'denied');

function elements(root: XmlElement, name: string): XmlElement[] {
  return root.children.flatMap((child) => [...(child.name === name ? [child] : []), ...elements(child, name)]);
}

const PALETTE = {
  surface: '#ffffff',
  text: '#000000',
  area: '#eeeeee',
  areaEdge: '#cccccc',
  quiet: '#555555',
  font: 'sans-serif',
  types: {
    person: '#0072b2',
    place: '#00875f',
    organization: '#c94f00',
    unit: '#8a4b08',
    group: '#3f9fd8',
    policy: '#b5508f',
    event: '#c98a00',
    object: '#6b7480',
  },
  stances: { stated: '#5b6b7f', denied: '#c2410c', tentative: '#0f7a83', disputed: '#8b3fb5' },
};
const TYPES = {
  person: 'people',
  place: 'places',
  organization: 'organizations',
  unit: 'units',
  group: 'groups',
  policy: 'policies',
  event: 'events',
  object: 'objects',
};

function svgOf(data = DATA, state = START): string {
  const index = makeIndex(data);
  const seen = visible(state, index);
  const scene = sceneOf(state, index, seen, placesOf(state, index, seen, planOf(index)), null);
  const words = { title: data.entities[0]!.name, lines: ['5 claims', 'No filter.'], types: TYPES };
  return pictureSvg({ scene, palette: PALETTE, words, width: 900, height: 700 });
}

describe('files of what is visible', () => {
  it('hold the claims that pass, and no others', () => {
    const rows = claimsCsv(shown(DENIED)).trimEnd().split('\r\n');
    expect(rows).toHaveLength(2);
    expect(rows[1]).toContain('"Outlet 1 > Cy"');
    expect(rows[1]).toContain('"Ada met Bo."');
    const json = JSON.parse(shownJson(shown(DENIED)));
    expect(json.claims.map(({ id }: { id: string }) => id)).toEqual(['1#c0']);
    expect(json.claims[0].quote).toBe('Ada met Bo.');
    expect(json.relations.map(({ source, target }: Record<string, string>) => [source, target])).toEqual([
      ['e/0', 'e/1'],
    ]);
    expect(json.filters).toEqual(['Polarity: denied']);
    expect(json.entities.map(({ id }: { id: string }) => id)).toEqual(['e/0', 'e/1']);
  });

  it('are well-formed GEXF with every visible entity and relation', () => {
    const gexf = readXml(shownGexf(shown(), planOf(INDEX).all));
    expect(elements(gexf, 'node').map((node) => node.attributes.get('label'))).toEqual([
      'Ada',
      'Bo',
      'Di',
      'Eva',
      'Fay',
    ]);
    expect(elements(gexf, 'edge')).toHaveLength(DATA.relations.length);
    expect(elements(gexf, 'viz:position')).toHaveLength(5);
  });

  it('escape 200 hostile names', () => {
    const calm = sketch(HOSTILE.map((_, at) => `Hub > met > One ${at}`));
    const entities = calm.entities.map((entity, at) => (at === 0 ? entity : { ...entity, name: HOSTILE[at - 1]! }));
    const index = makeIndex({ ...calm, entities });
    const state = { ...START, all: true };
    const given = { index, state, seen: visible(state, index) };
    expect(elements(readXml(shownGexf(given, planOf(index).all)), 'node')).toHaveLength(HOSTILE.length + 1);
    expect(JSON.parse(shownJson(given)).entities[1].name).toBe(HOSTILE[0]);
    const svg = svgOf({ ...calm, entities }, state);
    expect(svg).not.toMatch(/<(?:script|img|iframe|style|foreignObject|a)\b|\son\w+=["']/i);
  });
});

describe('the picture as SVG', () => {
  it('has title, lines, legend, every node and every line', () => {
    const svg = svgOf();
    for (const words of [
      'Ada',
      '5 claims',
      'No filter.',
      'people',
      'places',
      'denied or opposed',
      'disputed',
      'independent voices',
    ])
      expect(svg).toContain(words);
    expect(svg.match(/data-entity=/g)).toHaveLength(5);
    const { edges } = svg.match(/<g class="edges">(?<edges>[\s\S]*?)<\/g>/)!.groups!;
    expect(edges!.match(/<path/g)!.length).toBeGreaterThanOrEqual(4);
    expect(svg).toContain('stroke-dasharray="0.1 4.5"');
  });

  it('is framed by what is in focus, not by what is faint beside it', () => {
    const wide = sketch(Array.from({ length: 60 }, (_, at) => `One ${at % 24} > met ${at} > Other ${at % 11}`));
    const state = withSelection(START, pairOf('e/0', 'e/1'));
    const places = ['e/0', 'e/1'].map((_, at) => {
      const [, x, y] = new RegExp(
        `data-entity="${at}"[^>]*>[^>]*?(?:cx="|points=")([\\d.]+)(?:" cy="|,)([\\d.]+)`,
      ).exec(svgOf(wide, state))!;
      return [Number(x), Number(y)] as const;
    });
    const middle = [0, 1].map((axis) => (places[0]![axis]! + places[1]![axis]!) / 2);
    expect(Math.abs(middle[0]! - 450)).toBeLessThan(20);
    expect(Math.abs(middle[1]! - 356)).toBeLessThan(40);
  });
});

describe('changes between pictures', () => {
  const scene = (state = START) => {
    const { seen } = shown(state);
    return sceneOf(state, INDEX, seen, planOf(INDEX).all, null);
  };

  it('touch only what differs, and give what was hidden back', () => {
    const [whole, denied] = [scene(), scene(DENIED)];
    const away = changesTo(startChanges(whole), denied)!;
    const gone = (marks: readonly (object | null)[]) => marks.flatMap((mark, at) => (mark === null ? [at] : []));
    expect(gone(away.nodes).map((at) => whole.nodes[at]!.entity)).toEqual([2, 3, 4]);
    expect(gone(away.edges).map((at) => whole.edges[at]!.key)).toEqual(['pair 1-2', 'pair 0-2', 'pair 3-4']);
    expect(changesTo(away, denied)!.touched).toEqual({ nodes: [], edges: [] });
    const back = changesTo(away, whole)!;
    expect(gone(back.nodes)).toEqual([]);
    expect(back.touched.nodes.length).toBeGreaterThanOrEqual(3);
    expect(changesTo(back, whole)!.touched).toEqual({ nodes: [], edges: [] });
  });

  it('are none where something is new or stands elsewhere', () => {
    expect(changesTo(startChanges(scene(DENIED)), scene())).toBeNull();
    const moved = { ...scene(), nodes: scene().nodes.map((node) => ({ ...node, x: node.x + 1 })) };
    expect(changesTo(startChanges(scene()), moved)).toBeNull();
    const bent = { ...scene(), edges: scene().edges.map((edge) => ({ ...edge, curvature: 0.3 })) };
    expect(changesTo(startChanges(scene()), bent)).toBeNull();
    expect(
      changesTo(startChanges(bent), { ...bent, edges: bent.edges.map((edge) => ({ ...edge, curvature: 0.1 })) }),
    ).not.toBeNull();
  });
});

describe('ways', () => {
  const line = (a: number, b: number) => ({ a, b });
  it('are the shortest ones, with what both ends are joined to', () => {
    const lines = [line(0, 1), line(1, 2), line(0, 3), line(2, 3), line(2, 4)];
    expect(routesOf(lines, 0, 2)).toEqual({
      ways: [
        [0, 1, 2],
        [0, 3, 2],
      ],
      common: [1, 3],
    });
    expect(routesOf(lines, 0, 4).ways).toEqual([
      [0, 1, 2, 4],
      [0, 3, 2, 4],
    ]);
    expect(routesOf(lines, 0, 9)).toEqual({ ways: [], common: [] });
    expect(routesOf(lines, 0, 0).ways).toEqual([]);
  });
});

describe('voices', () => {
  it('of a claim are those of its side, with the outlets that share an origin', () => {
    const relations = DATA.relations.map((relation) => ({ ...relation, voices: [1, 2] as const }));
    const origin = {
      matter: 'w/1',
      side: 'affirmed',
      kind: 'speaker',
      name: 'Cy',
      shown: true,
      claims: [0, 3],
      articles: [0, 3, 1],
    } as const;
    const index = makeIndex({ ...DATA, relations, origins: [origin] });
    const voices = voicesOf(index, 0);
    expect(voices.range).toEqual([1, 2]);
    expect(voices.origins.map(({ outlets }) => outlets)).toEqual([['Outlet 0', 'Outlet 1']]);
    expect(voiceWords([1, 2])).toBe('1 independent voice at least, 2 at most');
    expect(voiceWords([2, 2])).toBe('2 independent voices');
  });
});

describe('the page in one file', () => {
  const assets = pageAssets([builtPage()]);
  const html = onePage(assets, DATA).join('');

  it('names its own script and style by their hashes and nothing else', () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)![1]!;
    for (const [tag, open] of [
      ['script', '<script type="module">'],
      ['style', '<style>'],
    ] as const) {
      // The first: the script can speak of a style.
      const start = html.indexOf(open) + open.length;
      const content = html.slice(start, html.indexOf(`</${tag}>`, start));
      expect(content.length).toBeGreaterThan(10_000);
      expect(policy).toContain(`'sha256-${createHash('sha256').update(content).digest('base64')}'`);
    }
    expect(policy).not.toMatch(/unsafe|self|https?:|\*/);
  });

  it('asks nobody for anything: no address of another file in it', () => {
    const outside = html.replace(/<script[\s\S]*?<\/script>|<style>[\s\S]*?<\/style>/g, '');
    expect(outside).not.toMatch(/src=|href="(?!data:)/);
  });

  it('holds hostile data as data', () => {
    const data = { ...DATA, root: HOSTILE.join('\n') };
    const text = jsonForHtml(data);
    expect(text).not.toMatch(/[<>\u2028\u2029]/);
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(data)));
  });

  it('is at most 130 kB gzipped with everything but the data', () => {
    const folder = builtPage();
    const sizes = ['index.html', 'page.js', 'page.css', 'icon.svg'].map(
      (name) => gzipSync(readFileSync(join(folder, name)), { level: 9 }).length,
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(130_000);
  });
});

it('days keep undated claims out until they are asked for', () => {
  expect(withDays(START, { from: '2025-01-01', to: '2025-01-02' }).time.undated).toBe(false);
  expect(withDays(START, null).time.undated).toBe(true);
});
