/** What the first bytes of a file say: an archive (a workbook of today is one), an old Office file, or something else. */
export const fileFamily = (beginning: Buffer): 'archive' | 'old-office' | 'other' => {
  // PK and a part, the end of an archive without any, or a split archive.
  if (['504b0304', '504b0506', '504b0708'].includes(beginning.toString('hex', 0, 4))) return 'archive';
  return beginning.subarray(0, 8).toString('hex') === 'd0cf11e0a1b11ae1' ? 'old-office' : 'other';
};
