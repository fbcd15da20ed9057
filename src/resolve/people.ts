import type { Features } from '../model';
import type { Cluster } from './clusters';
import type { Context } from './context';
import type { PersonName } from './person-name';
import type { Ties } from './ties';

/** A person's cluster with its fullest name and what is written before it. */
export interface Person {
  readonly cluster: Cluster;
  readonly name: PersonName;
  /** Lower-cased heads of titles: "president", "leader". */
  readonly titles: ReadonlySet<string>;
}

/** The company that articles keep, and which of them tell one story on from another. */
export interface Company extends Context {
  readonly ties: Ties;
}

/** What was seen of two bearers of one name. */
export function namesSeen(context: Company, person: Person, [other]: readonly Person[]): Features {
  return {
    names: `${nameLine(other)} / ${nameLine(person)}`,
    titles: `${[...other.titles].join(' ') || 'none'} / ${[...person.titles].join(' ') || 'none'}`,
    company: context.company(person.cluster, other.cluster),
  };
}

export function nameLine({ name }: Person): string {
  return [name.first, ...name.middle, name.last, name.suffix].filter((part) => part !== null).join(' ');
}
