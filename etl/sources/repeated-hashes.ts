/** Takes the hashes of a file one by one, and tells afterwards which of them came more than once. */
export type RepeatedHashes = {
  /** Notes a hash of 64 bits, given as two halves. */
  note: (low: number, high: number) => void;
  /**
   * The hashes that came more than once, or so it seems: wrongly about once in a thousand million. Asked again, it only
   * looks at what has come since.
   */
  repeated: () => bigint[];
};

/** So many that the hashes of one part of ten million rows are looked through within the cache of a processor. */
const parts = 256;

/** How many hashes a part has room for when it is small. */
const fewest = 64;

/**
 * Hashes are kept as they come, apart by their first bits, and compared part by part at the end (radix partitioning; Manegold,
 * Boncz and Kersten, Optimizing main-memory join on modern hardware, 2002). To look each up among all when it comes would
 * wait for memory every time: ten times as long for ten million.
 */
export const repeatedHashes = (likelyRows: number): RepeatedHashes => {
  const room = 2 * Math.max(fewest, Math.ceil((1.1 * likelyRows) / parts));
  const kept = Array.from({ length: parts }, () => new Uint32Array(room));
  const filled = new Int32Array(parts);
  const looked = new Int32Array(parts);
  const found = kept.map((): bigint[] => []);
  const note = (low: number, high: number): void => {
    const part = low >>> 24;
    const at = filled[part] ?? 0;
    let halves = kept[part] ?? new Uint32Array(room);
    if (at === halves.length) {
      const larger = new Uint32Array(2 * at);
      larger.set(halves);
      kept[part] = halves = larger;
    }
    halves[at] = low;
    halves[at + 1] = high;
    filled[part] = at + 2;
  };
  const repeated = (): bigint[] => {
    const slots = tableFor(Math.max(...filled) / 2);
    for (const [part, halves] of kept.entries()) {
      const end = filled[part] ?? 0;
      if (looked[part] !== end) found[part] = repeatedIn(halves.subarray(0, end), slots.fill(0));
      looked[part] = end;
    }
    return found.flat();
  };
  return { note, repeated };
};

/** Slots for so many hashes: at most three quarters get filled. */
const tableFor = (hashes: number): Uint32Array => new Uint32Array(2 ** Math.ceil(Math.log2(1 + hashes / 0.75)));

/** The lower half of a hash says in which slot its upper half belongs (linear probing; Knuth, The Art of Computer Programming 3, 6.4). */
const repeatedIn = (halves: Uint32Array, slots: Uint32Array): bigint[] => {
  const mask = slots.length - 1;
  const again: bigint[] = [];
  // Per slot where in `halves` the hash stands that was told last: in a file with one key for all rows it is told once.
  const told = new Map<number, number>();
  for (let index = 0; index < halves.length; index += 2) {
    const low = halves[index] ?? 0;
    const high = halves[index + 1] ?? 0;
    // An empty slot is 0.
    const upper = high === 0 ? 1 : high;
    let at = low & mask;
    while (slots[at] !== 0 && slots[at] !== upper) at = (at + 1) & mask;
    if (slots[at] === upper) {
      const last = told.get(at);
      if (last !== undefined && halves[last] === low && halves[last + 1] === high) continue;
      told.set(at, index);
      again.push((BigInt(high) << 32n) | BigInt(low));
    }
    slots[at] = upper;
  }
  return again;
};
