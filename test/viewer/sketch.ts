import type { EntityType, TellerStep } from '../../src/model';
import type { ClaimRow, EntityRow, PageData, RelationRow } from '../../src/viewer/page-data';

/*
 * Page data from a few words, for tests of what is shown. Each line is one claim in an article of its own:
 * `subject > words > object`, with `!` before words that are denied, `?` before those that are possible, and `/ teller` behind it;
 * at the end `@ 2025-03-04` for the day it was published, `@` for none, `= 7` for its PLOVER score, `~ 0.4` for its confidence.
 */

const TYPES: readonly EntityType[] = ['person', 'place', 'organization', 'policy'];

export function sketch(lines: readonly string[]): PageData {
  const names: string[] = [];
  const claims: ClaimRow[] = [];
  const relations = new Map<
    string,
    { -readonly [Key in keyof RelationRow]: RelationRow[Key] } & { claims: number[] }
  >();
  const articles = lines.map((line, at) => {
    const [before, sure] = line.split(' ~ ');
    const [scored, score] = before!.split(' = ');
    const [dated, day] = scored!.split(' @');
    const [told, teller] = dated!.split(' / ');
    const [subject, marked, object] = told!.split(' > ') as [string, string, string];
    const said = marked.replace(/^[!?]/, '');
    const polarity = marked.startsWith('!') ? 'denied' : 'affirmed';
    const modality = marked.startsWith('?') ? 'possible' : 'actual';
    const [source, target] = [placeOf(names, subject), placeOf(names, object)];
    const text = `Before it. ${subject} ${said} ${object}. After it.`;
    const start = text.indexOf(subject);
    const outlet = `Outlet ${at % 3}`;
    claims.push({
      id: `${at}#c0`,
      label: `${subject} ${said} ${object}`,
      relation: said.toUpperCase().replaceAll(' ', '_'),
      polarity,
      modality,
      status: 'asserted',
      category: score === undefined ? null : 'COOPERATE',
      confidence: sure === undefined ? 0.9 : Number(sure),
      article: at,
      start,
      end: text.indexOf(' After it.'),
      marks: [{ shows: 'predicate', start: start + subject.length + 1, end: start + subject.length + 1 + said.length }],
      parts: [
        { entity: source, as: 'subject' },
        { entity: target, as: 'object' },
      ],
      attribution: [step('newsroom', outlet), ...(teller === undefined ? [] : [step('named', teller)])],
      said: [],
      conditions: [],
      from: null,
      to: null,
    });
    const id = `${source} ${said} ${polarity} ${modality} ${target}`;
    const relation = relations.get(id) ?? {
      id,
      source,
      target,
      type: said.toUpperCase().replaceAll(' ', '_'),
      label: said,
      polarity,
      modality,
      conditional: false,
      category: score === undefined ? null : 'COOPERATE',
      score: score === undefined ? null : Number(score),
      voices: null,
      disputed: false,
      proposition: `${source} ${said} ${target}`,
      claims: [] as number[],
    };
    relation.claims = [...relation.claims, at];
    relations.set(id, relation as never);
    return {
      id: String(at),
      title: `Title ${at}`,
      outlet,
      byline: null,
      published: day === undefined ? '2025-02-03' : day.trim() === '' ? null : day.trim(),
      url: `https://outlet.example/${at}`,
      file: null,
      text,
      sentences: [
        [0, 10],
        [start, text.indexOf(' After it.')],
        [text.indexOf('After it.'), text.length],
      ] as [number, number][],
    };
  });
  const rows = [...relations.values()];
  for (const one of rows)
    one.disputed = rows.some((other) => other.proposition === one.proposition && other.polarity !== one.polarity);
  return {
    root: 'sketch',
    entities: names.map(entityRow),
    relations: rows,
    claims,
    articles,
    origins: [],
    disputes: [],
  };
}

function placeOf(names: string[], name: string): number {
  const at = names.indexOf(name);
  return at < 0 ? names.push(name) - 1 : at;
}

function step(kind: TellerStep['kind'], name: string): TellerStep {
  return { kind, name, entity: null, act: 'says', polarity: 'affirmed' };
}

function entityRow(name: string, at: number): EntityRow {
  return {
    id: `e/${at}`,
    name,
    type: TYPES[at % TYPES.length]!,
    aliases: [],
    unnamed: false,
    mentions: 1,
    articles: 1,
    x: Math.cos(at * 2.4) * (10 + at),
    y: Math.sin(at * 2.4) * (10 + at),
    community: 0,
    spots: [],
  };
}
