import type { Quote } from '../../src/model';

/** A bracketed span with the name behind its bar, or its own words where it has none. */
export interface NamedSpan extends Quote {
  readonly name: string;
}

/** A text without its brackets, and the spans they marked. */
export interface Bracketed {
  readonly text: string;
  /** In order of their opening brackets. */
  readonly spans: readonly NamedSpan[];
  /** The one span of that name; throws where there is none or more than one. */
  span(name: string): NamedSpan;
}

/**
 * Text and named spans from brackets, so that nobody counts offsets by hand: `bracket('[Ana Reyes|person] left.')` is
 * 'Ana Reyes left.' with the span `person` over [0, 9). Brackets nest. `\[`, `\]`, `\|` and `\\` stand for themselves.
 */
export function bracket(marked: string): Bracketed {
  let text = '';
  const open: { start: number; order: number }[] = [];
  const spans: (NamedSpan & { order: number })[] = [];
  let order = 0;
  for (let at = 0; at < marked.length; at++) {
    const character = marked[at]!;
    if (character === '\\' && at + 1 < marked.length) text += marked[++at];
    else if (character === '[') open.push({ start: text.length, order: order++ });
    else if (character === ']' || (character === '|' && open.length > 0)) {
      const top = open.pop();
      if (top === undefined) throw new Error(`bracket: a ] without its [ at ${at} of: ${marked}`);
      const close = character === ']' ? at : marked.indexOf(']', at);
      if (close < 0) throw new Error(`bracket: a | without its ] at ${at} of: ${marked}`);
      const words = text.slice(top.start);
      const name = character === ']' ? words : marked.slice(at + 1, close);
      spans.push({ start: top.start, end: text.length, text: words, name, order: top.order });
      at = close;
    } else text += character;
  }
  if (open.length > 0) throw new Error(`bracket: a [ without its ] in: ${marked}`);
  const ordered = spans.sort((left, right) => left.order - right.order).map(({ order: _, ...span }) => span);
  return { text, spans: ordered, span: (name) => only(ordered, name, marked) };
}

function only(spans: readonly NamedSpan[], name: string, marked: string): NamedSpan {
  const found = spans.filter((span) => span.name === name);
  if (found.length !== 1) throw new Error(`bracket: ${found.length} spans are named ${name} in: ${marked}`);
  return found[0]!;
}
