/** Whether a text that came without a name is a page: it opens with a document type or with <html>. */
export function looksLikeHtml(text: string): boolean {
  return /^\s{0,200}(?:<\?xml[^>]{0,200}>\s{0,200})?(?:<!--[^>]{0,400}-->\s{0,200})?(?:<!doctype html|<html[\s>])/i.test(
    text.slice(0, 1_500),
  );
}
