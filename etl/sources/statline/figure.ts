/** How numbers are written: with a decimal point (code downloads, JSON) or a decimal comma (label downloads). */
export type Decimals = 'point' | 'comma';

/** Missing is null; undefined is no number at all. */
export type Figure = number | null | undefined;

// Blank: cannot occur; `.`: unknown, unreliable or secret; `-` and `x` in older tables, n.n.b. and n.v.t. in those of a gemeente.
const missing = new Set(['', '.', '-', 'x', '?', 'null', 'n.n.b.', 'n.v.t.']);

/** Reads a figure, right-aligned or not, with a hyphen or the sign for minus. A missing figure is null and never 0. */
export const figureOf = (text: string, decimals: Decimals): Figure => {
  const trimmed = text.trim();
  if (missing.has(trimmed)) return null;
  const shape = decimals === 'point' ? /^[-\u2212]?\d+(?:\.\d+)?$/ : /^[-\u2212]?\d+(?:,\d+)?$/;
  return shape.test(trimmed) ? Number(trimmed.replace(',', '.').replace('\u2212', '-')) : undefined;
};

const perThousand = {
  point: /^[-\u2212]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/,
  comma: /^[-\u2212]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/,
};

/** As figureOf, of a file of which a person said how it writes decimals: then the other sign may stand per thousand. */
export const toldFigureOf = (text: string, decimals: Decimals): Figure => {
  const trimmed = text.trim();
  return perThousand[decimals].test(trimmed)
    ? figureOf(trimmed.replaceAll(decimals === 'point' ? ',' : '.', ''), decimals)
    : figureOf(trimmed, decimals);
};

const shown = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 6, useGrouping: false });

/** What `--decimal comma` and `--decimal point` would make of a number, as advice (Dutch); null where neither can read it. */
export const bothReadings = (text: string): string | null => {
  const told = (['comma', 'point'] as const).flatMap((decimals) => {
    const figure = toldFigureOf(text, decimals);
    return typeof figure === 'number'
      ? [`met --decimal ${decimals} is ${text.trim()} het getal ${shown.format(figure)}`]
      : [];
  });
  return told.length === 0 ? null : told.join(', ');
};

/** Whether a cell holds digits as a number does, though perhaps not one of a figure: 1.284.680 is how the web page shows it. */
export const looksLikeNumber = (text: string): boolean => /^[-\u2212]?\d[\d., \u00a0]*$/.test(text.trim());

const reasons: Readonly<Record<string, string>> = {
  '.': 'onbekend, onbetrouwbaar of geheim',
  x: 'geheim',
  '-': 'nihil',
  'n.n.b.': 'nog niet bekend',
  'n.v.t.': 'niet van toepassing',
};

/**
 * Why a figure is missing, by its mark (StatLine, 'Verklaring van symbolen'; `x` and `-` in older tables); null when the
 * mark does not say. Blank says something only where the file writes a mark for the other reasons (`marked`): codes, JSON
 * and a label download 'zonder statistische symbolen' are blank for every reason.
 */
export const missingReason = (text: string, marked: boolean): string | null => {
  const mark = text.trim();
  return mark === '' && marked ? 'kan niet voorkomen, of is er nog niet' : (reasons[mark] ?? null);
};

/** Whether a cell is a mark that says why a figure is missing. */
export const isMark = (text: string): boolean => Object.hasOwn(reasons, text.trim());
