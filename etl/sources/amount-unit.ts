/** In what a file writes amounts of money; they are kept in euro. */
export type AmountUnit = 'euro' | 'cent' | 'duizend euro' | 'miljoen euro';

const euro = String.raw`(?:€|euro'?s?|eur)`;
const thousand = String.raw`1[. \u00a0]?000`;
const million = String.raw`(?:mln\.?|miljoen|1[. \u00a0]?000[. \u00a0]?000)`;

const units: readonly (readonly [unit: AmountUnit, words: RegExp])[] = [
  ['euro', new RegExp(`^(?:in )?${euro}$`, 'i')],
  ['cent', /^(?:in )?(?:euro)?cent(?:en)?$/i],
  [
    'duizend euro',
    new RegExp(
      `^(?:(?:bedragen )?${euro}? ?[x×*] ?${euro}? ?${thousand}(?: ?${euro})?|(?:in )?(?:duizend(?:en)? ?${euro}?|k ?${euro}|${euro} ?${thousand}|${thousand} ?${euro}))$`,
      'i',
    ),
  ],
  [
    'miljoen euro',
    new RegExp(
      `^(?:(?:bedragen )?${euro}? ?[x×*] ?${euro}? ?(?:1 ?)?${million}(?: ?${euro})?|(?:bedragen )?(?:in )?(?:${million} ?${euro}?|${euro} ?${million}))$`,
      'i',
    ),
  ],
];

/** The words of a unit behind a name: between brackets, or after it from `in` or `x` on. */
const between = /^(.*?\S)\s*[([]([^()[\]]*)[)\]]$/;
const after = /^(.*?\S)[\s_,:-]+((?:in\s|[x×*]).*)$/i;

/** A header such as `Bedrag (x 1.000)` or `Bedrag in centen`, taken apart; the unit is null when it names none. */
export const unitInName = (header: string): { name: string; unit: AmountUnit | null } => {
  const [, name, words] = between.exec(header.trim()) ?? after.exec(header.trim().replaceAll('_', ' ')) ?? [];
  const unit = units.find(([, shape]) => shape.test(words?.trim() ?? ''))?.[0] ?? null;
  return unit === null || name === undefined ? { name: header, unit: null } : { name, unit };
};

/** Words that make of a euro another amount, wherever they stand. */
const otherAmounts = new RegExp(
  `[x×*] ?${euro}? ?${thousand}\\b|\\bduizend(?:en|tal(?:len)?)?\\b|\\b(?:mln|mld|mrd|miljoen(?:en)?|miljard(?:en)?)\\b|\\b[kmt] ?${euro}(?![a-z])|€ ?[kmt]\\b|\\bin (?:euro)?cent`,
  'i',
);

/** What amounts are said to be in, or times; anything but the euro itself is a unit that must not be passed over. */
const saidUnit = /\b(?:bedrag(?:en)?|valuta|eenheid)\b[^;\n]{0,20}?(?:\b(?:in|maal)\b|[x×*:])\s*([^\s;,()]+)/i;

/** Whether a text, a title for instance, speaks of another unit than the euro, known or not. */
export const speaksOfUnit = (text: string): boolean => {
  if (otherAmounts.test(text)) return true;
  const said = saidUnit.exec(text)?.[1];
  return said !== undefined && !new RegExp(`^${euro}[.]?$`, 'i').test(said);
};
