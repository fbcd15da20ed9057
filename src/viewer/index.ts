export { jsonAsset, pageAssets } from './assets';
export { openInBrowser } from './desktop';
export { makePageData, type PageSource } from './make-page-data';
export { onePage } from './one-page';
export { type Actions, CONTENT_POLICY, type Served, serve } from './server';
