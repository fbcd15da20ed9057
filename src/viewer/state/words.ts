import type { EntityType } from '../../model';
import type { ArticleRow, ClaimRow } from '../page-data';
import { NONE } from './facet-codes';
import type { Facet } from './facets';
import { nameOf } from './namesakes';
import type { PageIndex } from './page-index';
import { STANCE_WORDS, type Stance } from './stance';

/* How things are called on the page. */

export const FACET_WORDS: Readonly<Record<Facet, string>> = {
  type: 'Entities',
  stance: 'Stance',
  relation: 'Relation',
  polarity: 'Polarity',
  modality: 'Modality',
  teller: 'Kind of source',
  voice: 'On whose word',
  outlet: 'Outlet',
  category: 'PLOVER category',
  community: 'Community',
};

const TYPE_WORDS: Readonly<Record<EntityType, string>> = {
  person: 'people',
  place: 'places',
  organization: 'organizations',
  unit: 'units',
  group: 'groups',
  policy: 'policies',
  event: 'events',
  object: 'objects',
};

const TELLER_WORDS: ReadonlyMap<string, string> = new Map([
  ['newsroom', 'the newsroom’s own'],
  ['named', 'a named source'],
  ['unnamed', 'an unnamed source'],
  ['pronoun', 'a pronoun'],
]);

/** "OPPOSED_BY" reads "opposed by". */
export function relationWords(type: string): string {
  return edgeWords(type.toLowerCase().replaceAll('_', ' '));
}

/**
 * What stands on an edge, so that it reads from one end to the other: the mark of omission stands where the first end would, as in
 * "whether … accepted".
 */
export function edgeWords(label: string): string {
  return label
    .replace(/^(whether|if|unless) /, '$1 … ')
    .replace(/^be /, 'to be ')
    .replace(/\bcan not\b/, 'cannot');
}

const NOTHING: Partial<Record<Facet, string>> = { outlet: 'no outlet named', community: 'in none' };

/** A facet's value as the page writes it; a community by its leading entities. */
export function valueWords(facet: Facet, value: string, index: PageIndex): string {
  if (value === NONE) return NOTHING[facet] ?? 'no category';
  switch (facet) {
    case 'type':
      return TYPE_WORDS[value as EntityType] ?? value;
    case 'stance':
      return STANCE_WORDS[value as Stance]?.name ?? value;
    case 'relation':
      return relationWords(value);
    case 'teller':
      return TELLER_WORDS.get(value) ?? value;
    case 'category':
      return value.toLowerCase();
    case 'polarity':
      return value === 'open' ? 'left open' : value;
    case 'community':
      return index.communityNames.get(Number(value)) ?? value;
    case 'voice': {
      const entity = index.entityAt.get(value);
      return entity === undefined ? value : nameOf(index, entity, index.data.entities[entity]!.name);
    }
    case 'modality':
    case 'outlet':
      return value;
    default:
      return facet satisfies never;
  }
}

export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${thousands(count)} ${count === 1 ? noun : plural}`;
}

export function thousands(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3}){1,5}$)/g, ',');
}

/** "13 March 2024"; null for what is not a date. The same in every locale. */
export function dateWords(iso: string | null): string | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(iso ?? '') ?? [];
  if (year === undefined) return null;
  return [day === undefined ? '' : String(Number(day)), MONTHS[Number(month) - 1] ?? '', year]
    .filter(Boolean)
    .join(' ');
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "March 2024", "13 March 2024 to 2 April 2024". */
export function spanWords(from: string | null, to: string | null): string | null {
  const [first, last] = [dateWords(from), dateWords(to)];
  return first === null || last === null || first === last ? (first ?? last) : `${first} to ${last}`;
}

export function articleTitle({ title, file, id }: ArticleRow): string {
  return title ?? file?.split(/[\\/]/).at(-1) ?? id;
}

/** "90 %". */
export function percent(part: number): string {
  return `${Math.round(part * 100)} %`;
}

/** How sure it is that the text says this. */
export function confidenceWords(confidence: number): string {
  return `How likely it is that the text says this, not that it is true: ${Math.round(confidence * 100)} %`;
}

/** One line to paste into a report: the quotation, who says so, and where. */
export function citation(claim: ClaimRow, article: ArticleRow): string {
  const source = [article.outlet, `“${articleTitle(article)}”`, dateWords(article.published), article.url];
  const said = claim.attribution.map(({ name }) => name).join(' > ');
  const quote = article.text.slice(claim.start, claim.end).replace(/\s+/g, ' ').trim();
  return `“${quote}” (${said}) ${source.filter((part) => part !== null).join(', ')}. [${claim.id}]`;
}
