import type { Fault } from '../row-source.ts';

/** A row of a body of which every amount is 0: it delivered nothing, as Vijfheerenlanden did in 2023. */
export const noReturn = (rowNumber: number, region: string): Fault => ({
  rowNumber,
  column: 'Lasten',
  rule: 'geen-opgave',
  maskedValue: region,
  message: `Alle bedragen van ${region} zijn 0: deze gemeente heeft niets opgegeven. Dat is iets anders dan nul euro.`,
});
