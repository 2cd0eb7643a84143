/** The name of a sheet in a workbook: at most 31 signs, and none of those that mean something there (ECMA-376, 18.2.19). */
export const sheetName = (name: string): string => name.replaceAll(/[:\\/?*[\]]/g, '').slice(0, 31);
