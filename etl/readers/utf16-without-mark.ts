import { Refusal } from '../refusal.ts';
import type { Encoding } from './encoding.ts';

/** How many bytes tell whether a text is UTF-16. */
const looked = 4096;

/**
 * The encoding of a text in UTF-16 without a byte order mark, by the beginning of the file: most of every other byte is NUL,
 * as it is in a text of Western letters, and hardly any of the bytes between. null for any other file.
 */
export const utf16WithoutMark = (beginning: Buffer): Encoding | null => {
  const bytes = beginning.subarray(0, looked - (looked % 2));
  const pairs = Math.floor(bytes.length / 2);
  if (pairs < 4) return null;
  const nuls = [0, 0];
  for (let at = 0; at < pairs * 2; at += 1) if (bytes[at] === 0) nuls[at % 2] = (nuls[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = nuls;
  if (Math.max(even, odd) <= pairs * 0.7 || Math.min(even, odd) >= pairs * 0.05) return null;
  return even > odd ? 'utf-16be' : 'utf-16le';
};

/** What to tell of such a text of which the contents fit no kind of extract, so that nothing says that it was read rightly. */
export const withoutMark = (): Refusal =>
  new Refusal(
    'utf16-zonder-merkteken',
    'Het bestand lijkt UTF-16, maar het merkteken (BOM) aan het begin ontbreekt en de kop hoort bij geen bekende soort.',
    'Sla het bestand opnieuw op als UTF-8, of als Unicode-tekst (UTF-16 met BOM).',
  );
