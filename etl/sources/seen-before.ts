/** How many bits of the filter a hash sets. */
const probes = 4;

/**
 * Tells of 64-bit hashes, given as two halves, whether each came before: never wrongly no, and wrongly yes about once in ten
 * million. A Bloom filter (Bloom, Communications of the ACM 13, 1970) with double hashing (Kirsch and Mitzenmacher, Random
 * Structures and Algorithms 33, 2008), of about one bit per byte of the file, which for usual rows is a hundred per row.
 */
export const seenBefore = (fileBytes: number): ((low: number, high: number) => boolean) => {
  const bits = 2 ** Math.min(31, Math.max(16, Math.floor(Math.log2(fileBytes))));
  const words = new Uint32Array(bits / 32);
  return (low, high) => {
    // Odd, so that the probes differ.
    const step = high | 1;
    let seen = true;
    for (let probe = 0, at = low; probe < probes; probe += 1, at += step) {
      const bit = at & (bits - 1);
      const word = words[bit >>> 5] ?? 0;
      const flag = 1 << (bit & 31);
      if ((word & flag) !== 0) continue;
      seen = false;
      words[bit >>> 5] = word | flag;
    }
    return seen;
  };
};
