import { Problem } from '../../src/text/problem';

/** The Problem that this work throws; throws where it throws none. */
export function problem(work: () => unknown): Problem {
  try {
    work();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('no Problem was thrown');
}
