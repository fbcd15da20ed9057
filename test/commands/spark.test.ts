import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newsText } from '../../bench/news-text';
import { worldOf } from '../../bench/scale-world';
import { folder } from '../support/folder';
import { need } from '../support/needs';
import { compiledMain, newsgraph, ROOT, runProcess } from '../support/newsgraph';
import { pythonWithSpark } from '../support/readers';

const leftOut = 'the test under Spark';
const java = need('java', leftOut);
const python = java === null ? null : pythonWithSpark();

describe.skipIf(python === null)('the recipe for Spark (docs/scaling.md)', () => {
  const recipe = (lines: readonly string[], command: string) => {
    const root = folder({ 'in.jsonl': lines.join('') });
    return runProcess(python!, [join(ROOT, 'docs', 'spark-read.py'), 'in.jsonl', 'out', '3'], {
      cwd: root,
      env: {
        ...process.env,
        NEWSGRAPH: command,
        PYSPARK_PYTHON: python!,
        SPARK_LOCAL_IP: '127.0.0.1',
        PYSPARK_SUBMIT_ARGS: '--master local[2] --driver-memory 512m --conf spark.ui.enabled=false pyspark-shell',
      },
    }).then((ran) => ({ root, ran }));
  };

  it('gives the lines that one `newsgraph read` gives, in their order', async () => {
    const world = worldOf(12, 5);
    const lines = Array.from(
      { length: 12 },
      (_, n) => `${JSON.stringify({ id: `é${n}`, ...newsText(world, n, 12, 5, 80) })}\n`,
    );
    lines.splice(7, 0, 'no article\n');
    const { root, ran } = await recipe(lines, `${process.execPath} ${compiledMain()}`);
    expect(ran.code, ran.stderr.slice(-2_000)).toBe(0);
    const parts = readdirSync(join(root, 'out'))
      .filter((name) => name.startsWith('part-'))
      .sort();
    expect(parts.length).toBeGreaterThan(1);
    const found = parts.map((name) => readFileSync(join(root, 'out', name), 'utf8')).join('');
    const expected = (await newsgraph(['read'], { stdin: lines.join('') })).stdout;
    // What a bad line is called is its number, which Spark counts from the start of a partition.
    const unnumbered = (text: string) => text.replace(/"line":\d+/g, '"line":0');
    expect(unnumbered(found)).toBe(unnumbered(expected));
  });

  it('fails where newsgraph does: no line is lost without a word', async () => {
    const { ran } = await recipe(['{"id":1,"text":"One."}\n'], 'sh -c "cat > /dev/null; exit 1" #');
    expect(ran.code).not.toBe(0);
    expect(ran.stderr).toContain('Pipe function');
  });
});
