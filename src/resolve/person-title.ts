/** "Prime Minister", "Hamas leader", "then-President": the last word, in full, without what hangs before it by a hyphen. */
export function headOfTitle(title: string): string {
  const word = title
    .toLowerCase()
    .replace(/\.$/, '')
    .split(/[\s-]+/)
    .pop()!;
  return IN_FULL.get(word) ?? word;
}

/** "Gov. Tolliver" is "Governor Ray Tolliver". */
const IN_FULL: ReadonlyMap<string, string> = new Map(
  Object.entries({
    gov: 'governor',
    sen: 'senator',
    rep: 'representative',
    prof: 'professor',
    gen: 'general',
    col: 'colonel',
    capt: 'captain',
    lt: 'lieutenant',
    sgt: 'sergeant',
    cmdr: 'commander',
    adm: 'admiral',
    supt: 'superintendent',
    insp: 'inspector',
    det: 'detective',
    rev: 'reverend',
    cllr: 'councillor',
  }),
);
