import type { DecimalStyle, SlashOrder } from './sources/columns/column-sql.ts';
import type { Multiline } from './sources/source.ts';

/** What may be said of one thing, by the words of the command line; null for a name that depends on the file. */
type Choices<Value> = Readonly<Record<string, Value>> | null;

/** What is said of how a file must be read; null to see it from the file itself. */
export type SaidOfReading = {
  /** Its kind. */
  as: string | null;
  /** How it writes decimals. */
  decimal: DecimalStyle | null;
  /** What goes first in its dates with slashes. */
  dates: SlashOrder | null;
  /** What its quoted texts over lines are that look like rows. */
  multiline: Multiline | null;
  /** Whether it replaces what there was of its period, or comes beside it. */
  correction: boolean | null;
  /** Which sheet of a workbook is meant. */
  sheet: string | null;
};

export type ReadingOption = keyof SaidOfReading;

/** `rule`: for which a file is refused until it is said. `wanted`: what to write, in Dutch. */
type Options = {
  [Option in ReadingOption]: { rule: string; choices: Choices<NonNullable<SaidOfReading[Option]>>; wanted: string };
};

/**
 * What only who delivers a file can say of it, where the file itself leaves it open. The one list for the three places where it is
 * said: the option of the command line, the word in levering.json, and the choice on the page Leveren.
 */
export const readingOptions = {
  as: { rule: 'soort-onduidelijk', choices: null, wanted: 'het woord voor een soort bestand, zoals grootboek' },
  decimal: {
    rule: 'getal-onduidelijk',
    choices: { comma: 'comma', point: 'point' },
    wanted: 'comma (1.234,56) of point (1,234.56)',
  },
  dates: {
    rule: 'datum-onduidelijk',
    choices: { 'dd/mm': 'dd/mm', 'mm/dd': 'mm/dd' },
    wanted: 'dd/mm (dag eerst) of mm/dd (maand eerst)',
  },
  multiline: {
    rule: 'tekst-onduidelijk',
    choices: { text: 'text', rows: 'rows' },
    wanted: 'text (een tekst over meer regels is één tekst) of rows (er staan rijen in)',
  },
  correction: {
    rule: 'vervangt-onduidelijk',
    choices: { yes: true, no: false },
    wanted: 'yes (het vervangt) of no (het komt erbij)',
  },
  sheet: { rule: 'werkblad-onduidelijk', choices: null, wanted: 'de naam van een werkblad' },
} as const satisfies Options;

/** What was said by the words of the command line. */
export type SaidInWords = Partial<Readonly<Record<ReadingOption, string>>>;

const chosen = <Value>(option: ReadingOption, choices: Readonly<Record<string, Value>>, said: SaidInWords) => {
  const word = said[option];
  if (word === undefined) return null;
  const value = Object.hasOwn(choices, word) ? choices[word] : undefined;
  if (value === undefined) throw new Error(`--${option} ${word} kan niet. Kies ${readingOptions[option].wanted}.`);
  return value;
};

/** What the words of a command line mean. @throws Error in Dutch, for a word that means nothing. */
export const saidOfReading = (said: SaidInWords): SaidOfReading => ({
  as: said.as ?? null,
  decimal: chosen('decimal', readingOptions.decimal.choices, said),
  dates: chosen('dates', readingOptions.dates.choices, said),
  multiline: chosen('multiline', readingOptions.multiline.choices, said),
  correction: chosen('correction', readingOptions.correction.choices, said),
  sheet: said.sheet ?? null,
});

/** The same as arguments for the command line. */
export const readingArguments = (said: SaidInWords): string[] =>
  Object.entries(said).map(([option, word]) => `--${option}=${word}`);
