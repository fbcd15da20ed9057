import { senseOf } from '../data/nouns';
import { groupedBy } from '../text/grouped';
import { type Company, namesSeen, type Person } from './people';
import { clash, middlesAgree, type PersonName } from './person-name';
import { tellOn } from './ties';
import type { Work } from './work';

/** How many groups of one bare last name are compared; keeps the work linear where a name is very common. */
const MOST_GROUPS = 50;
/** In how many of them it is looked for what is told on. */
const MOST_TOLD_ON = 10;
/** Last names whose bearer is named in full nowhere: one person where title or company agree. */
export function matchAlone(work: Work, context: Company, people: readonly Person[]): void {
  for (const block of groupedBy(people, ({ name }) => `${name.first ?? ''} ${name.last}`).values()) {
    const groups: Person[][] = [];
    for (const person of block) {
      const fitting = groups
        .slice(0, MOST_GROUPS)
        .filter((some) => some.every((other) => fitTogether(person.name, other.name)));
      const group =
        fitting.find((some) => some.some((other) => inLikeCompany(context, person, other))) ??
        fitting
          .slice(0, MOST_TOLD_ON)
          .find((some) => some.slice(0, 2).some((other) => isToldOn(work, context, person, other)));
      if (group === undefined) {
        if (groups.length > 0 && fitTogether(groups[0][0].name, person.name))
          work.links.unsure(
            groups[0][0].cluster,
            person.cluster,
            'last-name',
            'nothing but the name in common',
            namesSeen(context, person, groups[0]),
          );
        groups.push([person]);
      } else {
        work.links.same(
          group[0].cluster,
          person.cluster,
          'last-name',
          'one name and like company, given in full nowhere',
          namesSeen(context, person, group),
        );
        if (group.length < 20) group.push(person);
      }
    }
  }
}

function fitTogether(left: PersonName, right: PersonName): boolean {
  return !clash(left, right) && middlesAgree(left.middle, right.middle);
}

/** A shared office, or like company where offices do not speak against it: "Pope Adrian" is not "King Adrian". */
function inLikeCompany(context: Company, left: Person, right: Person): boolean {
  const [mine, theirs] = [officesOf(left), officesOf(right)];
  if (mine.some((title) => theirs.includes(title))) return true;
  return (mine.length === 0 || theirs.length === 0) && context.near(left.cluster, right.cluster);
}

function isToldOn(work: Work, { ties }: Company, left: Person, right: Person): boolean {
  const noClash = officesOf(left).length === 0 || officesOf(right).length === 0;
  return noClash && tellOn(work, ties, left.cluster, right.cluster);
}

function officesOf({ titles }: Person): string[] {
  return [...titles].filter((title) => senseOf(title) === 'office');
}
