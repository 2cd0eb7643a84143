import type { Selection } from './table.ts';

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/** `(RegioS eq 'GM0171' or RegioS eq 'NL01  ')`: codes of a dimension as the table spells them, and beginnings of codes. */
export const condition = (dimension: string, codes: readonly string[], selection: Selection = {}): string => {
  const beginnings = (selection.startsWith ?? []).map((beginning) => `startswith(${dimension},${text(beginning)})`);
  const exact = codes.map((code) => `${dimension} eq ${text(code)}`);
  return `(${[...beginnings, ...exact].join(' or ')})`;
};

/** The parameter that asks for rows that meet every condition. */
export const filterOf = (conditions: readonly string[]): string =>
  conditions.length === 0 ? '' : `$filter=${encodeURIComponent(conditions.join(' and '))}`;
