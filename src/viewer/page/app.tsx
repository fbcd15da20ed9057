import { useCallback, useEffect, useState } from 'preact/hooks';
import { makeIndex, type PageIndex } from '../state/page-index';
import { type Given, inPage, readGraph } from './load';
import { Page } from './page';
import { Notice } from './panels/notice';

type Loaded =
  | { readonly kind: 'loading'; readonly words: string }
  | { readonly kind: 'failed'; readonly why: string }
  | { readonly kind: 'ready'; readonly index: PageIndex; readonly token: string | null };

const ready = ({ data, token }: Given): Loaded & { kind: 'ready' } => ({
  kind: 'ready',
  index: makeIndex(data),
  token,
});

export function App() {
  const [loaded, setLoaded] = useState<Loaded>({ kind: 'loading', words: '' });
  useEffect(() => {
    const given = inPage();
    if (given !== null) setLoaded(ready(given));
    else
      readGraph((words) => setLoaded({ kind: 'loading', words })).then(
        (answer) => setLoaded(ready(answer)),
        (error: Error) => setLoaded({ kind: 'failed', why: error.message }),
      );
  }, []);
  const reload = useCallback(async () => {
    const next = ready(await readGraph(() => {}));
    setLoaded(next);
    return next.index;
  }, []);
  switch (loaded.kind) {
    case 'loading':
      return (
        <Notice title="Reading the graph…">
          <p>{loaded.words}</p>
        </Notice>
      );
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
        <Page index={loaded.index} token={loaded.token} reload={reload} />
      );
    default:
      return loaded satisfies never;
  }
}
