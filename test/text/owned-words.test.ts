import { describe, expect, it } from 'vitest';
import { isPossessive, withOwners } from '../../src/text/owned-words';

describe('words that say whose something is', () => {
  const ann = () => 'Ann Vale';

  it.each([
    ['his office', "Ann Vale's office"],
    ['Some of her own members', "Some of Ann Vale's members"],
    ['its plan for its staff', "Ann Vale's plan for its staff"],
    ['Ann Vale and her lawyer', 'Ann Vale and her lawyer'],
    ['history of heritage', 'history of heritage'],
    ['talks with her on Monday', 'talks with her on Monday'],
    ['a house that is his', 'a house that is his'],
    ['her on-air words', "Ann Vale's on-air words"],
  ])('"%s" is "%s"', (words, named) => {
    expect(withOwners(words, 0, ann)).toBe(named);
  });

  it('asks for the place in the text', () => {
    const asked: number[] = [];
    const left = withOwners('all of their ships', 100, (place) => {
      asked.push(place);
      return null;
    });
    expect([left, asked]).toEqual(['all of their ships', [107]]);
  });

  it('puts an apostrophe alone behind an s', () => {
    expect(withOwners('their ships', 0, () => 'Northern Lines')).toBe("Northern Lines' ships");
  });

  it('knows the words by themselves', () => {
    expect(['His', 'their', 'theirs', 'him', 'it'].map(isPossessive)).toEqual([true, true, false, false, false]);
  });
});
