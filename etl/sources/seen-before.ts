type Table = { slots: Uint32Array; filled: number };

/** Beyond this share of filled slots a search takes long. */
const fullest = 0.7;

const tableOf = (slots: number): Table => ({ slots: new Uint32Array(slots), filled: 0 });

/**
 * Tells of 64-bit hashes, given as two halves, whether each came before: never wrongly no, and wrongly yes about once in a
 * thousand million. The lower half says where the upper half is kept (linear probing; Knuth, The Art of Computer Programming
 * 3, 6.4). One look in memory for each is all that can be afforded beside reading a file.
 */
export const seenBefore = (likelyRows: number): ((low: number, high: number) => boolean) => {
  let last = tableOf(2 ** Math.max(10, Math.ceil(Math.log2(likelyRows / fullest))));
  const full: Table[] = [];
  return (low, high) => {
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
};

/** The slot that holds `kept`, or the empty one where it belongs. */
const slotFor = (slots: Uint32Array, low: number, kept: number): number => {
  const mask = slots.length - 1;
  let at = low & mask;
  while (slots[at] !== 0 && slots[at] !== kept) at = (at + 1) & mask;
  return at;
};
