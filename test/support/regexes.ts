import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as ts from 'typescript';
import { ROOT } from './newsgraph';

/** A regular expression as it is written in a file of src. */
export interface Written {
  /** `src/text/date.ts:12`. */
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** What `new RegExp(...)` is given where that is put together when the program runs. */
export interface Made {
  readonly place: string;
  readonly code: string;
}

/** Every regular expression literal of src, and every call that makes one. */
export function regexesOfSource(): { readonly written: readonly Written[]; readonly made: readonly Made[] } {
  const written: Written[] = [];
  const made: Made[] = [];
  for (const name of (readdirSync(join(ROOT, 'src'), { recursive: true }) as string[]).sort()) {
    if (!/\.tsx?$/.test(name)) continue;
    const path = `src/${name.replaceAll('\\', '/')}`;
    const file = ts.createSourceFile(path, readFileSync(join(ROOT, path), 'utf8'), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      const place = `${path}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}`;
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        written.push({ place, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
      } else if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText(file) === 'RegExp')
        made.push({ place, code: node.getText(file) });
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return { written, made };
}
