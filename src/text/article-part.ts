/** The article's id in the id of a claim or mention: `3f2a...` of `3f2a...#c12`. */
export function articlePart(id: string): string {
  return id.slice(0, id.lastIndexOf('#'));
}
