/** What the first bytes of a file say: an archive (a workbook of today is one), an old Office file, or something else. */
export const fileFamily = (beginning: Buffer): 'archive' | 'old-office' | 'other' => {
  // PK followed by a part, by the end of an archive without any, or by a split archive.
  if (/^PK(?:\x03\x04|\x05\x06|\x07\x08)/.test(beginning.toString('latin1', 0, 4))) return 'archive';
  return beginning.subarray(0, 8).toString('hex') === 'd0cf11e0a1b11ae1' ? 'old-office' : 'other';
};
