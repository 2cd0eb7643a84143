/** How many bytes tell whether a text is UTF-16. */
const looked = 4096;

/**
 * Whether the beginning of a file is UTF-16 without a byte order mark: most of every other byte is NUL, as it is in a text of
 * Western letters, and hardly any of the bytes between.
 */
export const looksLikeUtf16 = (beginning: Buffer): boolean => {
  const bytes = beginning.subarray(0, looked - (looked % 2));
  const pairs = Math.floor(bytes.length / 2);
  if (pairs < 4) return false;
  const nuls = [0, 0];
  for (let at = 0; at < pairs * 2; at += 1) if (bytes[at] === 0) nuls[at % 2] = (nuls[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = nuls;
  return Math.max(even, odd) > pairs * 0.7 && Math.min(even, odd) < pairs * 0.05;
};
