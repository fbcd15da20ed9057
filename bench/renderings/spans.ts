import type { Span } from '../../src/model';

export function overlap(left: Span, right: Span): boolean {
  return left.start < right.end && right.start < left.end;
}
