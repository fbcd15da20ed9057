// Run in a process of its own: runs command lines one after the other, each in its folder, and writes beside the list what each said and its exit code.
const { join } = require('node:path');
const [program, paths] = process.argv.slice(2);
const { run } = require(join(program, 'commands', 'program.js'));

// `export neo4j` ends its process half a second after it failed, which is in the middle of what comes after it here when the machine is busy.
const leave = process.exit;
process.exit = () => {};

// An engine or a server that is being waited for may be of no weight to the event loop.
setInterval(() => {}, 1_000);

(async () => {
  const ran = [];
  for (const { cwd, args } of JSON.parse(require('node:fs').readFileSync(paths, 'utf8'))) {
    process.chdir(cwd);
    process.exitCode = 0;
    let words = '';
    const write = process.stderr.write;
    process.stderr.write = (text) => {
      words += text;
      return true;
    };
    try {
      await run(args);
    } finally {
      process.stderr.write = write;
    }
    ran.push({ code: process.exitCode, words });
  }
  require('node:fs').writeFileSync(`${paths}.said`, JSON.stringify(ran));
  leave(0);
})();
