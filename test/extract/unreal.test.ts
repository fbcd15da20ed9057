import { type NotedSentence, readsAll } from './noted-sentences';

/** What hangs on a deed that is not told as done; each sentence of an article of 14 May 2024, as in `noted-sentences.ts`. */
const CASES: Readonly<Record<string, readonly NotedSentence[]>> = {
  'what one would rather do': [
    ['She would rather lose a month than lose the ban.', 'She WOULD_RATHER_LOSE - ~wished'],
    ['The mayor would sooner quit than sign it.', 'The mayor WOULD_SOONER_QUIT - ~wished'],
    ['The mayor would rather be arrested than leave the school.', 'The mayor WOULD_RATHER_BE_ARRESTED - ~wished'],
    ['The mayor would rather not sell the mill.', 'The mayor WOULD_RATHER_NOT_SELL the mill ~wished !denied'],
    ['The mayor would rather the two unions met.', 'the two unions SHOULD_MEET - ~wished'],
    ['The plant would rather quickly fail.', 'The plant WOULD_FAIL - *rather quickly ~conditional'],
  ],
};

readsAll(CASES);
