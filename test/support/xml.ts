export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
}

const REFERENCES = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

function decoded(raw: string): string {
  if (/[<\t\n\r]|&(?!(?:lt|gt|amp|quot|apos|#\d+);)/.test(raw)) throw new Error(`xml: a bare character in ${raw}`);
  return raw.replace(/&(#?)(\w+);/g, (_, hash, name) =>
    hash ? String.fromCodePoint(Number(name)) : REFERENCES.get(name)!,
  );
}

/** A strict reader of the XML that our writers make: throws where it is not well-formed. Elements and attributes only. */
export function readXml(text: string): XmlElement {
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text) || Buffer.from(text).toString() !== text)
    throw new Error('xml: a character XML cannot hold');
  const root: XmlElement = { name: '', attributes: new Map(), children: [] };
  const open = [root];
  let at = text.indexOf('?>') + 2;
  const tag = /([^<]*)<(\/?)([A-Za-z:]+)((?: [A-Za-z:]+="[^"]*")*)(\/?)>/y;
  while (at < text.trimEnd().length) {
    tag.lastIndex = at;
    const match = tag.exec(text);
    if (match === null) throw new Error(`xml: not well-formed at ${text.slice(at, at + 80)}`);
    at = tag.lastIndex;
    const [, , closing, name, pairs, empty] = match;
    if (closing !== '') {
      if (open.pop()!.name !== name) throw new Error(`xml: </${name}> closes another element`);
      continue;
    }
    const attributes = new Map<string, string>();
    for (const [, key, value] of pairs!.matchAll(/ ([A-Za-z:]+)="([^"]*)"/g)) {
      if (attributes.has(key!)) throw new Error(`xml: ${key} twice`);
      attributes.set(key!, decoded(value!));
    }
    const element: XmlElement = { name: name!, attributes, children: [] };
    open.at(-1)!.children.push(element);
    if (empty === '') open.push(element);
  }
  if (open.length !== 1 || root.children.length !== 1) throw new Error('xml: not one root element');
  return root.children[0]!;
}

/** All elements of that name, at any depth, in document order. */
export function elements(root: XmlElement, name: string): XmlElement[] {
  return [...(root.name === name ? [root] : []), ...root.children.flatMap((child) => elements(child, name))];
}
