import { useEffect, useState } from 'preact/hooks';
import type { PageData } from '../page-data';
import { makeIndex, type PageIndex } from '../state/page-index';
import { Page } from './page';
import { Notice } from './panels/notice';

type Loaded =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly why: string }
  | { readonly kind: 'ready'; readonly index: PageIndex };

async function load(): Promise<Loaded> {
  try {
    const answer = await fetch('graph.json');
    if (!answer.ok) return { kind: 'failed', why: `The server answered ${answer.status}.` };
    return { kind: 'ready', index: makeIndex((await answer.json()) as PageData) };
  } catch {
    return { kind: 'failed', why: 'The server did not answer; it may have been stopped.' };
  }
}

export function App() {
  const [loaded, setLoaded] = useState<Loaded>({ kind: 'loading' });
  useEffect(() => void load().then(setLoaded), []);
  switch (loaded.kind) {
    case 'loading':
      return <Notice title="Reading the graph…" />;
    case 'failed':
      return (
        <Notice title="The graph could not be read" role="alert">
          <p>{loaded.why}</p>
          <p>
            Run <code>newsgraph view</code> again in the project’s folder, then load this page anew.
          </p>
        </Notice>
      );
    case 'ready':
      return loaded.index.data.articles.length === 0 ? (
        <Notice title="The graph is empty">
          <p>
            No articles are in it yet. Run <code>newsgraph build</code> with files or folders of articles, then{' '}
            <code>newsgraph view</code>.
          </p>
        </Notice>
      ) : (
        <Page index={loaded.index} />
      );
    default:
      return loaded satisfies never;
  }
}
