/** How numbers are written: with a decimal point (code downloads, JSON) or a decimal comma (label downloads). */
export type Decimals = 'point' | 'comma';

/** Missing is null; undefined is no number at all. */
export type Figure = number | null | undefined;

// Blank: cannot occur; `.`: unknown, unreliable or secret; `-` and `x` in older tables, n.n.b. and n.v.t. in those of a gemeente.
const missing = new Set(['', '.', '-', 'x', '?', 'null', 'n.n.b.', 'n.v.t.']);

/** Reads a figure, right-aligned or not. A missing figure is null and never 0. */
export const figureOf = (text: string, decimals: Decimals): Figure => {
  const trimmed = text.trim();
  if (missing.has(trimmed)) return null;
  const shape = decimals === 'point' ? /^-?\d+(?:\.\d+)?$/ : /^-?\d+(?:,\d+)?$/;
  return shape.test(trimmed) ? Number(trimmed.replace(',', '.')) : undefined;
};

const reasons: Readonly<Record<string, string>> = {
  '.': 'onbekend, onbetrouwbaar of geheim',
  x: 'geheim',
  '-': 'nihil',
  'n.n.b.': 'nog niet bekend',
  'n.v.t.': 'niet van toepassing',
};

/**
 * Why a figure is missing, by its mark (StatLine, 'Verklaring van symbolen'; `x` and `-` in older tables); null when the
 * mark does not say. Blank says something in a label download alone: codes and JSON are blank for every reason.
 */
export const missingReason = (text: string, decimals: Decimals): string | null => {
  const mark = text.trim();
  return mark === '' && decimals === 'comma' ? 'kan niet voorkomen, of is er nog niet' : (reasons[mark] ?? null);
};
