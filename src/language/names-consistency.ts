/** One article calls one thing by one kind of name: a second look at the runs found in its sentences. */
import type { LabelledRun } from './names-labels';
import { NAME_CLASSES } from './names-labels';

const PERSON = NAME_CLASSES.indexOf('person');
/** Classes that compete for the same form; peoples and products are told apart by other means. */
const LAST_COMPARED = NAME_CLASSES.indexOf('organization');

type Votes = Map<string, number[]>;

export function consistent(
  sentences: readonly (readonly string[])[],
  runs: readonly (readonly LabelledRun[])[],
): LabelledRun[][] {
  const votes: Votes = new Map();
  runs.forEach((list, sentence) => {
    for (const run of list) {
      const form = formOf(sentences[sentence]!, run);
      const counts = votes.get(form) ?? NAME_CLASSES.map(() => 0);
      counts[run.type]!++;
      votes.set(form, counts);
    }
  });
  const persons = lastNames(votes);
  return runs.map((list, sentence) =>
    list.map((run) => {
      if (run.type > LAST_COMPARED) return run;
      const form = formOf(sentences[sentence]!, run);
      const type = persons.has(form) && run.first === run.last ? PERSON : majority(votes.get(form)!, run.type);
      return type === run.type ? run : { ...run, type };
    }),
  );
}

function formOf(words: readonly string[], { first, last }: LabelledRun): string {
  return words.slice(first, last + 1).join(' ');
}

function majority(counts: readonly number[], own: number): number {
  let best = own;
  for (let type = 0; type <= LAST_COMPARED; type++) if (counts[type]! > counts[best]!) best = type;
  return counts[best]! >= 2 * counts[own]! ? best : own;
}

/** Last words of persons' full names that are not more often something else by themselves. */
function lastNames(votes: Votes): Set<string> {
  const names = new Set<string>();
  for (const [form, counts] of votes) {
    const words = form.split(' ');
    if (words.length < 2 || counts[PERSON] === 0) continue;
    const last = words.at(-1)!;
    const alone = votes.get(last);
    if (
      alone === undefined ||
      alone.every((count, type) => type === PERSON || count <= alone[PERSON]! + counts[PERSON]!)
    )
      names.add(last);
  }
  return names;
}
