// Run in a process of its own: loads every module of src and prints each regular expression that was put together while they loaded.
require('ts-node').register({ transpileOnly: true });
const { readdirSync } = require('node:fs');
const { join } = require('node:path');

const src = join(__dirname, '..', '..', 'src');
const Plain = RegExp;
const made = [];
globalThis.RegExp = new Proxy(Plain, {
  construct(target, given) {
    const caller = new Error().stack.split('\n')[2] ?? '';
    const at = caller.includes(src) && !caller.includes('node_modules') ? caller.indexOf(src) : -1;
    const place = at < 0 ? undefined : /^[^:()]+\.ts:\d+/.exec(`src${caller.slice(at + src.length)}`)?.[0];
    const one = new target(...given);
    if (place !== undefined) made.push({ place: place.replaceAll('\\', '/'), source: one.source, flags: one.flags });
    return one;
  },
});
for (const name of readdirSync(src, { recursive: true }).sort())
  if (name.endsWith('.ts') && !/^viewer.page|^main\.ts|host.child|engine-process|threads.thread|\.d\.ts/.test(name)) require(join(src, name));
process.stdout.write(JSON.stringify(made), () => process.exit(0));
