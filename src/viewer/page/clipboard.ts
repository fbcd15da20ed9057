/** Rejects with words for the reader: a browser can refuse, and gives pages from some addresses no clipboard at all. */
export async function copyText(text: string): Promise<void> {
  const refused = new Error('this browser keeps the clipboard closed to the page');
  if (navigator.clipboard === undefined) throw refused;
  await navigator.clipboard.writeText(text).catch(() => {
    throw refused;
  });
}
