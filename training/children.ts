/** Work in child processes: training uses both cores of a small machine. */
import { fork } from 'node:child_process';

/** How many run at a time. */
const WIDTH = 2;

const ROLE = 'answer';

/**
 * The answers to `tasks`, in their order, from child processes that run `file`; that file calls `answerTasks`. Tasks and
 * answers are plain data and typed arrays.
 */
export async function inChildren<Task, Answer>(
  file: string,
  tasks: readonly Task[],
  log: (line: string) => void,
): Promise<Answer[]> {
  const answers: Answer[] = new Array(tasks.length);
  const waiting = tasks.map((_, i) => i);
  const lane = async (): Promise<void> => {
    for (let i = waiting.shift(); i !== undefined; i = waiting.shift())
      answers[i] = await runChild(file, tasks[i], log);
  };
  await Promise.all(Array.from({ length: WIDTH }, lane));
  return answers;
}

type Message<Answer> = { readonly line: string } | { readonly answer: Answer };

function runChild<Task, Answer>(file: string, task: Task, log: (line: string) => void): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const execArgv = ['-r', 'ts-node/register/transpile-only'];
    const child = fork(file, [ROLE], { execArgv, serialization: 'advanced' });
    child.on('message', (message: Message<Answer>) => {
      if ('line' in message) log(message.line);
      else resolve(message.answer);
    });
    child.on('error', reject);
    child.on('exit', (code) => code !== 0 && reject(new Error(`${file} ended with code ${code}`)));
    child.send(task as object);
  });
}

/** In a child process of `inChildren`, answers its one task; does nothing where the file is merely imported. */
export function answerTasks<Task, Answer>(
  file: string,
  work: (task: Task, log: (line: string) => void) => Answer,
): void {
  if (process.argv[1] !== file || process.argv[2] !== ROLE || process.send === undefined) return;
  const send = process.send.bind(process);
  process.once('message', (task: Task) => {
    const answer = work(task, (line) => send({ line }));
    send({ answer }, undefined, {}, () => process.exit(0));
  });
}
