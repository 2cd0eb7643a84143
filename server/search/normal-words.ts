import { wordsOf } from './words-of.ts';

/** Words that stand in every text and lead nowhere. */
const common = new Set(
  `de het een van en in op voor met dat die is er te of aan bij om naar als door uit zijn wordt worden hoe wat ik hoeveel
  waarom waar wanneer wie welke veel ons onze gaat heeft hebben krijg krijgt krijgen mijn wij we`.split(/\s+/),
);

/** A word as it is compared: without accents and capitals; null when it leads nowhere. */
export const normalWord = (word: string): string | null => {
  const plain = word
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase();
  return plain === '' || common.has(plain) ? null : plain;
};

/** In a compound word the last part is often what a reader looks for: 'trajecten' in 'maatwerktrajecten'. */
const [longWord, shortestPart] = [9, 5];

/** Of the plurals in a text the singulars, which a typing error may be nearer to: 'huisverboot' is two letters from 'huisverbod'. */
export const singulars = (text: string): string =>
  wordsOf(text)
    .filter((word) => word.length >= longWord && word.endsWith('en'))
    .map((word) => word.slice(0, -2))
    .join(' ');

/** A word with its endings: Dutch writes compounds as one word, and any part of it may be looked for. */
export const wordAndEndings = (word: string): string[] | null => {
  const plain = normalWord(word);
  if (plain === null) return null;
  if (plain.length < longWord) return [plain];
  return [plain, ...Array.from({ length: plain.length - shortestPart - 1 }, (_, index) => plain.slice(index + 2))];
};

/** A compound that nothing is called: of 'schuldhulpmaatje' the beginnings, the longest first, down to 'schul'. */
export const beginnings = (word: string): string[] | null => {
  const plain = normalWord(word);
  if (plain === null) return null;
  const shorter = Math.max(plain.length - shortestPart + 1, 1);
  return Array.from({ length: shorter }, (_, index) => plain.slice(0, plain.length - index));
};
