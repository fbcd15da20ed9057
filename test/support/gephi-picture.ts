/* npm run picture:gephi: docs/gephi.png, drawn by Gephi's own toolkit from exports/graph.gexf. Its drawing wants a display: xvfb-run lends it one. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './newsgraph';
import { gephiToolkit } from './readers';

const gephi = gephiToolkit();
if (gephi === null) throw new Error('Java or the toolkit is missing');
const script = join(__dirname, 'GephiTimeline.java');
const files = [join(ROOT, 'exports', 'graph.gexf'), join(ROOT, 'docs', 'gephi.png')];
execFileSync('xvfb-run', ['-a', gephi.java, '-Xmx1g', '-cp', gephi.jar, script, ...files], { stdio: 'inherit' });
