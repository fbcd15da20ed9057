/** A half-open range `[start, end)` of UTF-16 code units of `Article.text`; `text.slice(start, end)` is its quote. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with the words it slices to. */
export interface Quote extends Span {
  readonly text: string;
}
