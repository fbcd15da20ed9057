"""The best projective tree with one root over scores of heads (Eisner 1996)."""

import numpy as np


def best_projective(scores: np.ndarray) -> list[int]:
    """
    The head of each word, 0 for the root.
    @param scores `[words, 1 + words]`; column 0 is the root
    """
    heads = scores.argmax(1)
    if is_projective_tree(heads):
        return heads.tolist()
    return eisner(scores)


def is_projective_tree(heads: np.ndarray) -> bool:
    """One root, no cycle, no arcs that cross. In a tree whose arcs do not cross, every word lies under its head's span."""
    count = len(heads)
    if (heads == 0).sum() != 1:
        return False
    for start in range(count):
        at, steps = start + 1, 0
        while at and steps <= count:
            at, steps = heads[at - 1], steps + 1
        if at:
            return False
    words = np.arange(1, count + 1)
    low, high = np.minimum(words, heads), np.maximum(words, heads)
    inside = (low[:, None] < low) & (low < high[:, None]) & (high[:, None] < high)
    return not inside.any()


def eisner(scores: np.ndarray) -> list[int]:
    """Of spans between words; the one root is chosen last, so that nothing hangs from it but one word."""
    count = len(scores)
    pair = np.full((count, count), -1e9)
    pair[:, :] = scores[:, 1:].T
    # [start, end]: the head at the left (0) or the right (1) end; `open` spans still take words at the other end
    open_ = np.full((2, count, count), -1e18)
    done = np.full((2, count, count), -1e18)
    done[:, np.arange(count), np.arange(count)] = 0
    split_open = np.zeros((count, count), dtype=int)
    split = np.zeros((2, count, count), dtype=int)
    for width in range(1, count):
        for start in range(count - width):
            end = start + width
            both = done[0, start, start:end] + done[1, start + 1 : end + 1, end]
            best = int(both.argmax())
            split_open[start, end] = start + best
            open_[0, start, end] = both[best] + pair[start, end]
            open_[1, start, end] = both[best] + pair[end, start]
            right = open_[0, start, start + 1 : end + 1] + done[0, start + 1 : end + 1, end]
            best = int(right.argmax())
            done[0, start, end], split[0, start, end] = right[best], start + 1 + best
            left = done[1, start, start:end] + open_[1, start:end, end]
            best = int(left.argmax())
            done[1, start, end], split[1, start, end] = left[best], start + best
    root = int((done[1, 0] + done[0, :, count - 1] + scores[:, 0]).argmax())
    heads = [0] * count
    tasks = [(1, True, 0, root), (0, True, root, count - 1)]
    while tasks:
        side, closed, start, end = tasks.pop()
        if start == end:
            continue
        if closed:
            at = split[side, start, end]
            if side == 0:
                tasks += [(0, False, start, at), (0, True, at, end)]
            else:
                tasks += [(1, True, start, at), (1, False, at, end)]
        else:
            at = split_open[start, end]
            if side == 0:
                heads[end] = start + 1
            else:
                heads[start] = end + 1
            tasks += [(0, True, start, at), (1, True, at + 1, end)]
    return heads
