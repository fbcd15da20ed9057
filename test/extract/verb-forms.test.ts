import { describe, expect, it } from 'vitest';
import { pastTense } from '../../src/data/verb-forms';

describe('the simple past', () => {
  it.each([
    ['warn', 'warned'],
    ['oversee', 'oversaw'],
    ['deny', 'denied'],
    ['back-date', 'back-dated'],
    ['man', 'manned'],
    ['dub', 'dubbed'],
    ['strip', 'stripped'],
    ['quiz', 'quizzed'],
    ['commit', 'committed'],
    ['visit', 'visited'],
    ['clear', 'cleared'],
    ['tax', 'taxed'],
    ['vow', 'vowed'],
    ['focus', 'focused'],
    ['misread', 'misread'],
    ['overpay', 'overpaid'],
    ['resell', 'resold'],
    ['undercut', 'undercut'],
    ['outbid', 'outbid'],
    ['relay', 'relayed'],
    ['relie', 'relied'],
    ['return', 'returned'],
  ])('%s: %s', (lemma, past) => expect(pastTense(lemma)).toBe(past));
});
