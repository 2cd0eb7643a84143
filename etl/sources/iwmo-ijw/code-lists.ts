import { readReference } from '../../reference/read-reference.ts';

export type CodeList =
  | 'productcategorie'
  | 'reden beeindiging'
  | 'reden wijziging toewijzing'
  | 'eenheid'
  | 'frequentie'
  | 'status aanlevering'
  | 'reden afwijzing verzoek'
  | 'debet of credit';

const known = new Set([
  ...readReference('productcategorieen').map((row) => `${row['wet']}/productcategorie/${row['code']}`),
  ...readReference('redenen-beeindiging').map((row) => `${row['wet']}/reden beeindiging/${row['code']}`),
  ...readReference('iwmo-ijw-codes').map((row) => `${row['wet']}/${row['lijst']}/${row['code']}`),
  ...['Wmo', 'Jeugdwet'].flatMap((wet) => ['C', 'D'].map((code) => `${wet}/debet of credit/${code}`)),
]);

/** Whether the standard knows the code; the same code may mean something else under the other wet. */
export const isKnownCode = (wet: string, list: CodeList, code: string): boolean => known.has(`${wet}/${list}/${code}`);
