/* One part of `npm run bench -- exports`, in a process of its own. */
import { PARTS } from './exports-parts';

const [name, home] = process.argv.slice(2) as [string, string];
Promise.resolve(PARTS[name]!(home)).then((said) => {
  console.log(said);
  process.exit();
});
