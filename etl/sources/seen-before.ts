/** What tells of hashes whether they came before. */
export type SeenBefore = {
  /** Notes a hash of 64 bits, given as two halves, and tells whether it came before. */
  seen: (low: number, high: number) => boolean;
  /**
   * Looks at once at every place where these hashes (the lower and the upper half of each, in turn) are about to be noted. Each is
   * far from the others in memory: a processor waits for many of them together as long as for one, but only when
   * nothing has to be decided in between.
   */
  fetch: (halves: Uint32Array) => void;
};

type Table = { slots: Uint32Array; filled: number };

/** Beyond this share of filled slots a search takes long. */
const fullest = 0.7;

const tableOf = (slots: number): Table => ({ slots: new Uint32Array(slots), filled: 0 });

/**
 * Tells of 64-bit hashes, given as two halves, whether each came before: never wrongly no, and wrongly yes about once in a
 * thousand million. The lower half says where the upper half is kept (linear probing; Knuth, The Art of Computer Programming
 * 3, 6.4). One look in memory for each is all that can be afforded beside reading a file.
 */
export const seenBefore = (likelyRows: number): SeenBefore => {
  // Kept, so that the looks are not left out as useless.
  let fetched = 0;
  let last = tableOf(2 ** Math.max(10, Math.ceil(Math.log2(likelyRows))));
  const full: Table[] = [];
  const fetch = (halves: Uint32Array): void => {
    const { slots } = last;
    const mask = slots.length - 1;
    for (let at = 0; at < halves.length; at += 2) fetched ^= slots[(halves[at] ?? 0) & mask] ?? 0;
  };
  const seen = (low: number, high: number): boolean => {
    // An empty slot is 0.
    const kept = high === 0 ? 1 : high;
    for (const { slots } of full) if (slots[slotFor(slots, low, kept)] === kept) return true;
    const at = slotFor(last.slots, low, kept);
    if (last.slots[at] === kept) return true;
    last.slots[at] = kept;
    last.filled += 1;
    if (last.filled > fullest * last.slots.length) {
      full.push(last);
      last = tableOf(last.slots.length * 2);
    }
    return false;
  };
  return { seen, fetch };
};

/** The slot that holds `kept`, or the empty one where it belongs. */
const slotFor = (slots: Uint32Array, low: number, kept: number): number => {
  const mask = slots.length - 1;
  let at = low & mask;
  while (slots[at] !== 0 && slots[at] !== kept) at = (at + 1) & mask;
  return at;
};
