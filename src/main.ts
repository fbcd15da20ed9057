#!/usr/bin/env node
import { run } from './commands/program';
import { onSignals } from './commands/signals';
import { beginSmall, collectAsUsual, compileLater } from './warm-up';

compileLater();
beginSmall();

// A reader that has seen enough (`| head`) is no error.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    throw error;
  });

onSignals();

void run(process.argv.slice(2), (command) => {
  // A build says it itself, when it knows what it reads.
  if (command !== 'build') collectAsUsual();
});
