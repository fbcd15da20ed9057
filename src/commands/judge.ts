import { userInfo } from 'node:os';
import type { Command } from 'commander';
import type { ListedCorrection, Request } from '../corrections';
import { type Anchor, ENTITY_TYPES } from '../model';
import type { JudgeReport } from '../pipeline';
import { forTerminal } from '../text/escape';
import { Problem } from '../text/problem';
import { stateLine } from './build';
import { examples, projectOf } from './command';
import { stages } from './stages';
import { counted, put, say } from './terminal';

interface Options {
  readonly why?: string;
  readonly by?: string;
  readonly json?: boolean;
}

interface Verb {
  readonly usage: string;
  readonly does: string;
  readonly takes: number;
  readonly request: (words: readonly string[]) => Request;
}

const VERBS: Readonly<Record<string, Verb>> = {
  same: {
    usage: 'same A B',
    does: 'A and B are one thing; two claims tell one deed',
    takes: 2,
    request: ([left, right]) => ({ kind: 'same', left: left!, right: right! }),
  },
  different: {
    usage: 'different A B',
    does: 'A and B are two things; of one entity give two mentions; two claims tell two deeds',
    takes: 2,
    request: ([left, right]) => ({ kind: 'different', left: left!, right: right! }),
  },
  rename: {
    usage: 'rename A NAME',
    does: 'A is called NAME',
    takes: 2,
    request: ([thing, name]) => ({ kind: 'rename', thing: thing!, name: name! }),
  },
  retype: {
    usage: 'retype A TYPE',
    does: `A is a ${ENTITY_TYPES.join(', ')}`,
    takes: 2,
    request: ([thing, type]) => ({ kind: 'retype', thing: thing!, type: type! }),
  },
  reject: {
    usage: 'reject CLAIM',
    does: 'the article does not say that: no edge stands on this claim',
    takes: 1,
    request: ([claim]) => ({ kind: 'reject', claim: claim! }),
  },
  confirm: {
    usage: 'confirm CLAIM',
    does: 'the article does say that: its confidence is 1',
    takes: 1,
    request: ([claim]) => ({ kind: 'confirm', claim: claim! }),
  },
  undo: {
    usage: 'undo ID',
    does: 'takes a judgement back; an undone "undo" gives it back',
    takes: 1,
    request: ([id]) => ({ kind: 'undo', id: id! }),
  },
};

export function defineJudge(program: Command): void {
  const rows = Object.values(VERBS).map(({ usage, does }) => `  ${usage.padEnd(14)} ${does}`);
  const command = program
    .command('judge')
    .description('Correct the graph by hand. What you say wins over every rule and survives every build.')
    .argument('<verb>', `${Object.keys(VERBS).join(', ')} or list`)
    .argument(
      '[words...]',
      'A and B: the id of an entity or a mention, or a name that only one entity has; or two claims',
    )
    .option('--why <reason>', 'why, for those who read it later')
    .option('--by <name>', 'who says so (default: your login name)')
    .option('--json', 'print what was said as lines of JSON on standard output')
    .addHelpText(
      'after',
      `\nVerbs:\n${rows.join('\n')}\n  ${'list'.padEnd(14)} what was said so far, and whether it holds\n`,
    )
    .action(async (verb: string, words: string[], options: Options, self: Command) => {
      if (verb === 'list') await runList(words, options, self);
      else await runJudge(verb, words, options, self);
    });
  examples(command, [
    ["newsgraph judge same 'Gaza' place/gaza-strip --why 'one place'", 'join two entities'],
    ['newsgraph judge different 8dd89d9d8446596d#m4 7ad1ae2f9412635b#m9', 'two mentions of two people'],
    ['newsgraph judge different 8dd89d9d8446596d#c7 7ad1ae2f9412635b#c0', 'two claims that tell two deeds'],
    ["newsgraph judge reject '8dd89d9d8446596d#c7' --why 'misread'", 'a claim the article does not make'],
    ['newsgraph judge undo j/1c2d3e4f5a', 'as `newsgraph judge list` prints it'],
  ]);
}

async function runJudge(name: string, words: readonly string[], options: Options, self: Command): Promise<void> {
  const verb = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  if (verb === undefined)
    throw new Problem(
      'usage',
      `"${name}" is no verb of judge; use one of ${[...Object.keys(VERBS), 'list'].join(', ')}`,
    );
  if (words.length !== verb.takes)
    throw new Problem('usage', `"judge ${verb.usage}" takes ${counted(verb.takes, 'word')}, not ${words.length}`, {
      next: 'Put names of several words in quotes. See `newsgraph help judge`.',
    });
  const request = verb.request(words);
  const report = await stages.pipeline().judge([request], sayingOf(options), { project: projectOf(self) });
  if (options.json) await put(report.corrections.map(({ correction }) => `${JSON.stringify(correction)}\n`));
  sayReport(report);
}

/** Who speaks, why, and when: now, in UTC. */
export function sayingOf({ why, by }: Options): { by: string; why: string | null; when: string } {
  return { by: by?.trim() || loginName(), why: why?.trim() || null, when: new Date().toISOString() };
}

function loginName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'somebody';
  }
}

export function sayReport(report: JudgeReport): void {
  for (const one of report.corrections) say(correctionLine(one));
  if (report.added < report.corrections.length) say('Said already and standing: not written again.');
  say(stateLine(report));
}

async function runList(words: readonly string[], { json }: Options, self: Command): Promise<void> {
  if (words.length > 0) throw new Problem('usage', '"judge list" takes no further words');
  const listed = stages.pipeline().corrections(projectOf(self));
  if (json) await put(listed.map(({ correction, standing }) => `${JSON.stringify({ ...correction, standing })}\n`));
  else if (listed.length === 0) say('Nobody has judged anything yet.');
  else await put(listed.map((one) => `${correctionLine(one)}\n`));
}

/** `j/1c2d3e4f5a  in effect  2026-11-21 Ana: "Gaza" is the same as "Gaza Strip" (one place)`. */
function correctionLine({ correction, standing }: ListedCorrection): string {
  const { id, by, why, when } = correction;
  const reason = why === null ? '' : ` (${forTerminal(why)})`;
  return `${id}  ${standing.padEnd(9)}  ${when.slice(0, 10)} ${forTerminal(by)}: ${forTerminal(wordsOf(correction))}${reason}`;
}

function wordsOf(correction: ListedCorrection['correction']): string {
  if ('of' in correction) return `takes back ${correction.of}`;
  if ('claim' in correction)
    return `${correction.kind}s ${correction.claim.relation} ("${correction.claim.text}" in ${correction.claim.article})`;
  if ('claims' in correction) {
    const tells = correction.kind === 'same-deed' ? 'tells the same deed as' : 'tells another deed than';
    return `${quoted([correction.claims[0]])} ${tells} ${quoted([correction.claims[1]])}`;
  }
  if ('name' in correction) return `${quoted(correction.entity)} is called "${correction.name}"`;
  if ('type' in correction) return `${quoted(correction.entity)} is of type ${correction.type}`;
  const is = correction.kind === 'same' ? 'is the same as' : 'is not';
  return `${quoted(correction.left)} ${is} ${quoted(correction.right)}`;
}

function quoted([anchor]: readonly Anchor[]): string {
  return `"${anchor!.text.replace(/\s+/g, ' ')}" (${anchor!.article}, ${anchor!.start})`;
}
