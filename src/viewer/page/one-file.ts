import type { PageData } from '../page-data';
import { ICON, inHtml, oneFile, type PageSources } from '../state/one-file';

/** This page with other data, in one file. Rejects with words for the reader. */
export async function oneFileOf(data: PageData): Promise<Blob> {
  if (globalThis.crypto?.subtle === undefined)
    throw new Error('this browser gives a page opened so no way to seal it; run `newsgraph export html`');
  const sources = inHtml(inDocument() ?? (await fromServer()));
  const hashes = { script: await hashOf(sources.script), style: await hashOf(sources.style) };
  return new Blob(oneFile(sources, hashes, data), { type: 'text/html' });
}

/** What this page is made of, where all of it stands in its own file; null where a server handed it out. */
function inDocument(): PageSources | null {
  const script = document.querySelector('script[type="module"]:not([src])');
  const style = document.querySelector('style');
  const icon = document.querySelector('link[rel="icon"]')?.getAttribute('href');
  if (script === null || style === null || !icon?.startsWith(ICON)) return null;
  return { script: script.textContent, style: style.textContent, icon: decodeURIComponent(icon.slice(ICON.length)) };
}

async function fromServer(): Promise<PageSources> {
  const [script, style, icon] = await Promise.all([textAt('page.js'), textAt('page.css'), textAt('icon.svg')]);
  return { script, style, icon };
}

async function textAt(path: string): Promise<string> {
  const answer = await fetch(path).catch(() => {
    throw new Error('the server did not answer; it may have been stopped');
  });
  if (!answer.ok) throw new Error(`the server answered ${answer.status}`);
  return await answer.text();
}

/** SHA-256 in base64. */
async function hashOf(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return btoa(String.fromCharCode(...bytes));
}
