import { existsSync, readFileSync, readdirSync } from 'node:fs';

const folder = new URL('../../../shared/plan/', import.meta.url);

type PlanNumber = '000' | '002' | '003' | '004';

/** The published lines of a plan document as they stand; null where the documents are absent. */
export const readPlanLines = (number: PlanNumber): string[] | null => {
  if (!existsSync(folder)) return null;
  const file = readdirSync(folder).find((name) => name.startsWith(`${number}_`));
  return file === undefined ? null : readFileSync(new URL(file, folder), 'utf8').split(/\r?\n/);
};

/** The published text of a plan document with every run of white space made one space; null where the documents are absent. */
export const readPlanDocument = (number: PlanNumber): string | null =>
  readPlanLines(number)?.join(' ').replaceAll(/\s+/g, ' ') ?? null;
