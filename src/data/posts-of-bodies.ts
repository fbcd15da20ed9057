/** Posts that only a body has: told without one, they are held at the body that the sentence before was about. */
export interface BodyPostRow {
  readonly posts: RegExp;
  readonly example: string;
  /** What the example says of the post. */
  readonly says: string;
}

export const BODY_POST_ROWS: readonly BodyPostRow[] = [
  {
    posts: /^(?:chief executive(?: officer)?|ceo|managing director|general manager|executive director)$/,
    example: 'Corvel Mining lost money in May. Managing director Ida Holm said the mine would close.',
    says: 'Ida Holm is managing director of Corvel Mining',
  },
  {
    posts: /^(?:chief (?:financial|operating|information|medical|technology)|finance) (?:officer|director)$/,
    example: 'Corvel Mining lost money in May. Finance director Ida Holm said the mine would close.',
    says: 'Ida Holm is finance director of Corvel Mining',
  },
  {
    posts: /^(?:spokes(?:man|woman|person)|chair(?:man|woman|person)?|(?:executive|general) secretary)$/,
    example: 'The dockers’ union opposes the deal. General secretary Ida Holm said it would strike.',
    says: 'Ida Holm is general secretary of The dockers’ union',
  },
];

/** "Deputy chairman", "acting chief executive" hold a post at the same body. */
const STANDING_IN = /^(?:deputy|acting|interim|joint) /;

/** True of a post, in lower case, that only a body has. */
export const isPostOfBody = (title: string): boolean =>
  BODY_POST_ROWS.some(({ posts }) => posts.test(title.replace(STANDING_IN, '')));
