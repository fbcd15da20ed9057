import { escapeXml } from '../text/escape';

/** What a writer had to change to stay well-formed. */
export interface XmlReport {
  /** Characters XML cannot hold, written as U+FFFD. */
  replaced: number;
}

/** Anything `escapeXml` would touch. */
const TOUCHED = /[&<>"'\u0000-\u001f\u0085\u2028\ud800-\udfff\ufffe\uffff]/;

/** Text for an attribute or element, counting what had to be replaced. */
export function xmlWriter(report: XmlReport): (text: string) => string {
  const replaced = () => report.replaced++;
  return (text) => (TOUCHED.test(text) ? escapeXml(text, replaced) : text);
}
