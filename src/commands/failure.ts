import { forTerminal } from '../text/escape';
import { EXIT, errno, PROBLEMS, Problem } from '../text/problem';
import { colorsFor, say } from './terminal';

/** Prints what went wrong (with its code, by which docs/errors.md is found), about which file, and what to do next; gives the exit code. A stack only with --debug. */
export function fail(error: unknown, debug: boolean): number {
  const problem = asProblem(error);
  const { bold, red } = colorsFor(process.stderr);
  const file = problem.file === null ? '' : `${forTerminal(problem.file)}: `;
  say(`${bold(red(`error[${problem.code}]:`))} ${file}${forTerminal(problem.message)}`);
  say(`${bold('next:')}  ${forTerminal(problem.next)}`);
  if (debug) {
    say(String(problem.stack));
    if (problem.cause !== undefined) say(String((problem.cause as Error)?.stack ?? problem.cause));
  }
  return problem.exit;
}

function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const code = errno(error);
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new Problem('disk-full', 'no space left on the disk', { cause: error });
  const message = error instanceof Error ? error.message : String(error);
  return new Problem('internal', `unexpected: ${message}`, { cause: error });
}

/** What commander says of a wrong command line, without its own "error:". */
export function usageProblem(message: string): Problem {
  return new Problem('usage', message.replace(/^error: /, '').trim(), { next: PROBLEMS.usage.next });
}

export { EXIT };
