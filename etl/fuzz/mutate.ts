import type { SoundFile, Values } from './sound-file.ts';

/** Gives a whole number from 0 up to (not including) a bound. */
export type Pick = (bound: number) => number;

/** A pseudorandom sequence that a seed repeats: mulberry32. */
export const pickFrom = (seed: number): Pick => {
  let state = seed >>> 0;
  return (bound) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % bound;
  };
};

/** Pieces that mean something to a reader of one of the formats. */
const pieces = [
  '"',
  '""',
  ';',
  ',',
  '\t',
  '|',
  '\n',
  '\r',
  '\r\n',
  '\n\n',
  ' ',
  '\u00a0',
  '\0',
  '\uFEFF',
  'é',
  '-',
  '.',
  '€',
  '1.234',
  '1,5',
  '0',
  '99999999999999999999',
  '1e308',
  'NaN',
  'null',
  '31-12-9999',
  '00-00-2024',
  '999900006',
  'Bron: CBS',
  'Totaal;',
  '<',
  '>',
  '&',
  '&#0;',
  '&x;',
  '<!--',
  '-->',
  ']]>',
  '<![CDATA[',
  '<!DOCTYPE x>',
  '</',
  '{',
  '}',
  '[',
  ']',
  ':',
  '\\',
  '\\u0000',
  '\\ud800',
  '[[[[[[[[[[',
  'x'.repeat(5000),
].map((text) => Buffer.from(text));
const rawBytes = [0x80, 0x81, 0xc3, 0xe9, 0xff, 0x1a, 0x7f].map((byte) => Buffer.from([byte]));
const dictionary = [...pieces, ...rawBytes];

const mutated = (part: Buffer, pick: Pick): Buffer => {
  const at = pick(part.length + 1);
  const to = Math.min(part.length, at + 1 + pick(8));
  const [before, here, after] = [part.subarray(0, at), part.subarray(at, to), part.subarray(to)];
  const piece = dictionary[pick(dictionary.length)] ?? here;
  switch (pick(6)) {
    case 0:
      return Buffer.concat([before, piece, here, after]);
    case 1:
      return Buffer.concat([before, piece, after]);
    case 2:
      return Buffer.concat([before, after]);
    case 3:
      return Buffer.concat([before, here, here, after]);
    case 4:
      return Buffer.concat([before, Buffer.from(here.map((byte) => byte ^ (1 << pick(8)))), after]);
    default:
      return Buffer.concat([part, part]);
  }
};

/** The same within one of the values of a part, so that the file as a whole still fits together. */
const valueMutated = (part: Buffer, { shape, breaks }: Values, pick: Pick): Buffer => {
  const text = part.toString('latin1');
  const found = [...text.matchAll(shape)];
  const one = found[pick(found.length)];
  if (one === undefined) return mutated(part, pick);
  const value = mutated(Buffer.from(one[0], 'latin1'), pick).toString('latin1').replaceAll(breaks, '');
  return Buffer.from(text.slice(0, one.index) + value + text.slice(one.index + one[0].length), 'latin1');
};

const ends = (part: Buffer): boolean => part.at(-1) === 0x0a;

/** A part that was not changed, and all that stands before it in the changed file, not packed. */
export type Untouched = { part: number; before: Buffer };

/**
 * A file of which some parts were changed, and the parts that were not and do not stand beside a lost line end. In some
 * what stands before the parts is changed too, or the bytes of the packed file.
 */
export const mutate = (file: SoundFile, pick: Pick): { content: Buffer; untouched: Untouched[] } => {
  const { before, parts, after, pack, values } = file;
  const touched = new Set<number>();
  const changed = [...parts];
  const beginning = pick(12) === 0 ? mutated(before, pick) : before;
  for (let times = beginning === before ? 1 + pick(3) : pick(2); times > 0; times -= 1) {
    const index = pick(parts.length);
    const part = changed[index] ?? before;
    changed[index] = values !== undefined && pick(2) === 0 ? valueMutated(part, values, pick) : mutated(part, pick);
    touched.add(index);
    // Without its line end a part runs on into the next.
    if (ends(parts[index] ?? before) && !ends(changed[index])) touched.add(index + 1);
  }
  if (ends(before) && !ends(beginning)) touched.add(0);
  const whole = Buffer.concat([beginning, ...changed, after]);
  const cut = pick(20) === 0 ? pick(whole.length) : whole.length;
  // Cut off: what stands before the cut, all of it, is still to be read as it was.
  let end = beginning.length;
  const unsure = (beginning !== before && file.beforeTellsNothing !== true) || hidesPart(whole);
  const untouched = changed.flatMap(({ length }, part) => {
    const from = end;
    end += length;
    return unsure || end > cut || touched.has(part) ? [] : [{ part, before: whole.subarray(0, from) }];
  });
  const content = whole.subarray(0, cut);
  if (pack === undefined) return { content, untouched };
  const packed = pack(content);
  return { content: pick(4) === 0 ? mutated(packed, pick) : packed, untouched };
};

/** A comment in XML takes whole parts out of it, as it should. */
const hidesPart = (content: Buffer): boolean => /<!--[^]*-->/.test(content.toString('latin1'));
