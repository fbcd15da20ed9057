/** Counts of what was tried, and everything that did not hold. */
export class Tally {
  readonly counts = new Map<string, number>();
  readonly failures: string[] = [];

  count(what: string, by = 1): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + by);
  }

  fail(where: string, what: string): void {
    this.failures.push(`${where}: ${what}`);
    if (this.failures.length <= 20) console.error(`FAILED  ${where}: ${what}`);
  }

  /** A line of the table of figures. */
  note(what: string, value: string): void {
    console.log(`| ${what} | ${value} |`);
  }
}
