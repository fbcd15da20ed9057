import { useRef } from 'preact/hooks';
import { ENTITY_TYPES, type EntityType } from '../../../model';
import { claimsCsv, type Shown, shownGexf, shownJson } from '../../state/exports';
import { partOf } from '../../state/part';
import { pictureSvg } from '../../state/picture-svg';
import type { Places } from '../../state/places';
import { sceneOf } from '../../state/scene';
import { summaryOf } from '../../state/summary';
import { filterLines } from '../../state/why';
import { valueWords } from '../../state/words';
import { readTheme } from '../canvas/theme';
import { copyText } from '../clipboard';
import { oneFileOf } from '../one-file';
import { addressOf } from '../use-view-state';

interface Props extends Shown {
  readonly places: Places;
  readonly all: Places;
  readonly about: string;
  say(words: string): void;
}

const SIZE = { width: 1280, height: 860 };

/** The picture as SVG, with title, counts, dates, filters and legend; in the colors of the page. */
export function svgOf({ index, state, seen, places, about }: Omit<Props, 'say' | 'all'>, size = SIZE): string {
  const filters = filterLines(state, index, seen);
  const names = ENTITY_TYPES.map((type) => [type, valueWords('type', type, index)] as const);
  return pictureSvg({
    scene: sceneOf(state, index, seen, places, null),
    palette: readTheme(document.body),
    words: {
      title: about === '' ? 'Who says what about whom' : about,
      lines: [summaryOf(index, seen), ...(filters.length === 0 ? ['No filter.'] : filters)],
      types: Object.fromEntries(names) as Record<EntityType, string>,
    },
    ...size,
  });
}

function save(name: string, type: string, content: string | Blob): void {
  const address = URL.createObjectURL(typeof content === 'string' ? new Blob([content], { type }) : content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

const SHARP = 2;

/** The same SVG, drawn at twice its size. */
async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = SIZE.width * SHARP;
  canvas.height = SIZE.height * SHARP;
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return await new Promise((done, failed) =>
    canvas.toBlob((blob) => (blob === null ? failed(new Error('no picture came of it')) : done(blob)), 'image/png'),
  );
}

/** What is visible, as files; and the address of this view. */
export function ExportMenu(props: Props) {
  const menu = useRef<HTMLDetailsElement>(null);
  const make = (words: string, work: () => void | Promise<void>) => async () => {
    menu.current!.open = false;
    props.say(`Making ${words}…`);
    try {
      await work();
      props.say(`${words} is ready.`);
    } catch (error) {
      props.say(`${words} could not be made: ${(error as Error).message}`);
    }
  };
  const items: readonly (readonly [words: string, work: () => void | Promise<void>])[] = [
    ['Picture (PNG)', async () => save('newsgraph.png', 'image/png', await pngOf(svgOf(props)))],
    ['Picture (SVG)', () => save('newsgraph.svg', 'image/svg+xml', svgOf(props))],
    ['Claims (CSV)', () => save('newsgraph-claims.csv', 'text/csv', claimsCsv(props))],
    ['Graph (JSON)', () => save('newsgraph.json', 'application/json', shownJson(props))],
    ['Graph for Gephi (GEXF)', () => save('newsgraph.gexf', 'application/xml', shownGexf(props, props.all))],
    ['Page in one file (HTML)', async () => save('newsgraph.html', 'text/html', await oneFileOf(partOf(props)))],
    ['The link to this view', () => copyText(addressOf(props.state))],
  ];
  return (
    <details class="menu" ref={menu} data-tour="export">
      <summary>Export</summary>
      <ul>
        {items.map(([words, work]) => (
          <li key={words}>
            <button type="button" onClick={() => void make(words, work)()}>
              {words}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
