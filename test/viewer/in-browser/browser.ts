import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import type { PageData } from '../../../src/viewer/page-data';
import { FLAGS } from '../../support/browser-flags';
import { need } from '../../support/needs';
import { builtPage, servedPage } from '../../support/page';

/** A real Chromium with a fresh profile; null where there is none and need not be. */
export async function launchBrowser(leftOut: string): Promise<Browser | null> {
  const executablePath = need('chromium', leftOut);
  return executablePath === null ? null : await chromium.launch({ executablePath, headless: true, args: FLAGS });
}

/** Works on a page of these data in a window of its own; see `onWindow`. Does nothing where there is no browser. */
export type OnPage = (
  data: PageData,
  hash: string,
  work: (page: Page) => Promise<void>,
  window?: WindowOptions,
) => Promise<void>;

/** Starts a browser before the tests of a file and closes it after them. */
export function onPages(leftOut: string): OnPage {
  let browser: Browser | null = null;
  beforeAll(async () => {
    builtPage();
    browser = await launchBrowser(leftOut);
  }, 600_000);
  afterAll(() => browser?.close());
  return async (data, hash, work, window) => {
    if (browser === null) return;
    const served = await servedPage(data);
    await onWindow(browser, `${served.url}${hash}`, work, window);
  };
}

declare global {
  interface Window {
    /** What the page says of its picture; see `Picture` in src/viewer/page. */
    newsgraphMap?: {
      whereIs(entity: number): { readonly x: number; readonly y: number } | null;
      moveTo(camera: { readonly x: number; readonly y: number; readonly ratio: number }): void;
      camera(): { readonly x: number; readonly y: number; readonly ratio: number };
      redraw(): void;
      labels(): ReadonlyMap<string, { left: number; top: number; right: number; bottom: number }>;
    };
    /** Adds to `Watched.troubles`. */
    noteTrouble(words: string): void;
  }
}

export interface Watched {
  readonly page: Page;
  /** Violations of the content policy, errors thrown, requests to anywhere else, dialogs, errors printed. */
  readonly troubles: string[];
}

export interface WindowOptions {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** As one who comes for the first time, to whom the tour is shown. */
  readonly firstVisit?: boolean;
  /** A browser that cannot draw with WebGL. */
  readonly noWebgl?: boolean;
}

/** The page's effects have run, and the camera has come to where everything fits. */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 300))));
}

/** Work on a window of its own that has come to rest. No trouble may be noted. */
export async function onWindow(
  browser: Browser,
  url: string,
  work: (page: Page) => Promise<void>,
  window: WindowOptions = {},
): Promise<void> {
  const { page, troubles } = await openPage(browser, url, window);
  try {
    await atRest(page);
    await work(page);
    expect(troubles).toEqual([]);
  } finally {
    await page.context().close();
  }
}

/** A new window on this address, all its troubles noted from before its first script on. */
export async function openPage(browser: Browser, url: string, options: WindowOptions = {}): Promise<Watched> {
  const { width = 1440, height = 900, colorScheme = 'light', firstVisit = false, noWebgl = false } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  // Software rendering on a busy machine takes its time.
  page.setDefaultTimeout(120_000);
  if (!firstVisit) await page.addInitScript(() => localStorage.setItem('newsgraph.tour', 'seen'));
  if (noWebgl) await page.addInitScript(withoutWebgl);
  const troubles: string[] = [];
  await page.exposeFunction('noteTrouble', (words: string) => troubles.push(words));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      window.noteTrouble(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`);
    });
  });
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(homeOf(url)))
      troubles.push(`request: ${request.url()}`);
  });
  await page.goto(url);
  await page.waitForSelector(noWebgl ? '.still' : '.canvas canvas, .table');
  return { page, troubles };
}

/** What a page may ask for: its own origin; of one opened from disk, itself. */
function homeOf(url: string): string {
  const { protocol, origin, pathname } = new URL(url);
  return protocol === 'file:' ? `file://${pathname}` : origin;
}

function withoutWebgl(): void {
  const own = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...more: unknown[]) {
    return kind.includes('webgl') ? null : Reflect.apply(own, this, [kind, ...more]);
  } as typeof own;
}

/** The color at a point of the picture, as it is on the screen: red, green, blue, 0 to 255. */
export async function colorAt(page: Page, x: number, y: number): Promise<readonly [number, number, number]> {
  const shot = await page.screenshot({ clip: { x: Math.round(x), y: Math.round(y), width: 1, height: 1 } });
  return await page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 1;
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
    return [red!, green!, blue!] as const;
  }, shot.toString('base64'));
}
