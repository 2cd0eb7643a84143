/** In what a file writes amounts of money; they are kept in euro. */
export type AmountUnit = 'euro' | 'cent' | 'duizend euro';

const euro = String.raw`(?:€|euro'?s?|eur)`;
const thousand = String.raw`1[. \u00a0]?000`;

const units: readonly (readonly [unit: AmountUnit, words: RegExp])[] = [
  ['euro', new RegExp(`^(?:in )?${euro}$`, 'i')],
  ['cent', /^(?:in )?(?:euro)?cent(?:en)?$/i],
  [
    'duizend euro',
    new RegExp(
      `^(?:(?:bedragen )?${euro}? ?[x×*] ?${euro}? ?${thousand}(?: ?${euro})?|(?:in )?duizend(?:en)? ?${euro}?)$`,
      'i',
    ),
  ],
];

/** A header such as `Bedrag (x 1.000)`, taken apart; the unit is null when it names none. */
export const unitInName = (header: string): { name: string; unit: AmountUnit | null } => {
  const [, name, words] = /^(.*?\S)\s*[([]([^()[\]]*)[)\]]$/.exec(header.trim()) ?? [];
  const unit = units.find(([, shape]) => shape.test(words?.trim() ?? ''))?.[0] ?? null;
  return unit === null || name === undefined ? { name: header, unit: null } : { name, unit };
};

/** Whether a text, a title for instance, speaks of another unit than the euro. */
export const speaksOfUnit = (text: string): boolean =>
  new RegExp(`[x×*] ?${euro}? ?${thousand}\\b|in duizend|\\bin (?:euro)?cent`, 'i').test(text);
