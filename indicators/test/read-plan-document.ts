import { existsSync, readFileSync, readdirSync } from 'node:fs';

const folder = new URL('../../../shared/plan/', import.meta.url);

/** The published text of a plan document with every run of white space made one space; null where the documents are absent. */
export const readPlanDocument = (number: '000' | '002' | '003' | '004'): string | null => {
  if (!existsSync(folder)) return null;
  const file = readdirSync(folder).find((name) => name.startsWith(`${number}_`));
  return file === undefined ? null : readFileSync(new URL(file, folder), 'utf8').replaceAll(/\s+/g, ' ');
};
