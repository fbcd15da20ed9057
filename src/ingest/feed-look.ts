/** Whether bytes that came without a name are a feed. */
export function looksLikeFeed(head: string): boolean {
  return /^\s{0,100}(?:<\?xml[^>]{0,200}>\s{0,100})?(?:<!--[^>]{0,400}-->\s{0,100})?<(?:rss|feed|rdf:RDF)[\s>]/i.test(
    head.slice(0, 1_500),
  );
}
