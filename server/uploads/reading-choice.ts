import { readingOptions, type ReadingOption } from 'indicators/reading-options.ts';
import { readingTexts as texts } from '../texts/reading.ts';
import type { ReadingChoice, ReportOfFile } from './contract.ts';

type TitleOf = (kind: string) => string;

const isOption = (name: string): name is ReadingOption => Object.hasOwn(readingOptions, name);

/** The option that settles why a file was refused. */
const optionFor = (rule: string): ReadingOption | undefined =>
  Object.keys(readingOptions)
    .filter(isOption)
    .find((option) => readingOptions[option].rule === rule);

/** What somebody can choose so that a refused file can be read; null where no choice would mend it. */
export function choiceAsked({ verdict, reason }: ReportOfFile, titleOf: TitleOf): ReadingChoice | null {
  if (verdict !== 'refused' || reason === null) return null;
  const option = optionFor(reason.type);
  if (option === undefined) return null;
  const { choices } = readingOptions[option];
  const labels: Readonly<Record<string, string>> = texts[option].labels;
  const values = choices === null ? (reason.choices ?? []) : Object.keys(choices);
  if (values.length < 2) return null;
  const labelOf = (value: string) => (option === 'as' ? titleOf(value) : (labels[value] ?? value));
  return {
    option,
    question: texts[option].question,
    choices: values.map((value) => ({ value, label: labelOf(value) })),
  };
}
