import { readingTexts as texts } from '../texts/reading.ts';
import type { ReadingChoice, ReportOfFile } from './contract.ts';

type Reason = NonNullable<ReportOfFile['reason']>;
type TitleOf = (kind: string) => string;

const all = (text: string, shape: RegExp): readonly string[] =>
  [...text.matchAll(shape)].map(([, value = '']) => value);

/** What the loader asks of whoever delivers, by the rule for which it refused a file: the options of its command line. */
const byRule: Readonly<Record<string, (reason: Reason, titleOf: TitleOf) => ReadingChoice>> = {
  'vervangt-onduidelijk': () => ({ option: 'correction', ...texts.correction }),
  'datum-onduidelijk': () => ({ option: 'dates', ...texts.dates }),
  'getal-onduidelijk': () => ({ option: 'decimal', ...texts.decimal }),
  // The kinds and the sheets that it may be stand in its words.
  'soort-onduidelijk': ({ why }, titleOf) => ({
    option: 'as',
    question: texts.as,
    choices: all(why, /\(([a-z0-9-]+)\)/g).map((value) => ({ value, label: titleOf(value) })),
  }),
  'werkblad-onduidelijk': ({ why }) => ({
    option: 'sheet',
    question: texts.sheet,
    choices: all(why, /'([^']+)'/g).map((value) => ({ value, label: value })),
  }),
};

/** What somebody can choose so that a refused file can be read; null where no choice would mend it. */
export function choiceAsked({ verdict, reason }: ReportOfFile, titleOf: TitleOf): ReadingChoice | null {
  if (verdict !== 'refused' || reason === null || !Object.hasOwn(byRule, reason.type)) return null;
  const asked = byRule[reason.type]?.(reason, titleOf) ?? null;
  return asked === null || asked.choices.length < 2 ? null : asked;
}
