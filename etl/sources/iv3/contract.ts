import { exampleIn, type StandardContract } from '../standard-contract.ts';
import { reports } from './report-kind.ts';

/** The headers of totals per gemeente and taakveld; raw Iv3 names its columns after the version of the table. */
export const totalsHeader = { regio: 'Gemeenten', taakveld: 'Taakveld', baten: 'Baten', lasten: 'Lasten' } as const;

/**
 * More than this (x EUR 1.000) no gemeente has on one taakveld: Amsterdam had 3,0 billion in 2023 on its largest, and the
 * gemeenten of Nederland together 41 billion. Interpretatie: beyond it the amounts stand in euros, or two cells are one.
 */
export const largest = { gemeente: 10_000_000, nederland: 100_000_000 } as const;

/** Amounts x EUR 1.000, as delivered. */
export const iv3Contract: StandardContract = {
  kind: 'iv3',
  published: true,
  title: 'Informatie voor derden (Iv3): lasten en baten per taakveld',
  owner: 'CBS, uit opgaven van gemeenten',
  revisedBy: 'source',
  cycle: 'yearly',
  // The jaarrekening is due on 15 July; CBS publishes it in the months after.
  dueDays: 300,
  version: 1,
  standard: 'Iv3: totalen per gemeente en taakveld (CSV), of de ruwe tabel 45...NED (CSV of JSON)',
  columns: [
    {
      name: 'regio',
      type: 'text',
      required: true,
      element: totalsHeader.regio,
      meaning: 'Naam of code van de gemeente.',
    },
    {
      name: 'jaar',
      type: 'integer',
      required: true,
      min: 1995,
      max: 2100,
      element: 'de bestandsnaam, of Verslagsoort',
      meaning: 'Het jaar van het verslag.',
    },
    {
      name: 'verslagsoort',
      type: 'code',
      required: true,
      codes: Object.fromEntries(Object.values(reports).map((report) => [report, report])),
      element: 'de bestandsnaam, of Verslagsoort',
      meaning: 'Welk verslag het is.',
    },
    {
      name: 'taakveld',
      type: 'text',
      required: true,
      element: `${totalsHeader.taakveld} of Functie`,
      meaning: 'Code van het taakveld, zoals 6.71.',
    },
    {
      name: 'lasten',
      type: 'decimal',
      required: true,
      min: -largest.nederland,
      max: largest.nederland,
      element: `${totalsHeader.lasten}, of Plaatsing met categorie L`,
      meaning: 'Lasten x 1.000 euro.',
    },
    {
      name: 'baten',
      type: 'decimal',
      required: true,
      min: -largest.nederland,
      max: largest.nederland,
      element: `${totalsHeader.baten}, of Plaatsing met categorie B`,
      meaning: 'Baten x 1.000 euro.',
    },
    {
      name: 'plaatsing',
      type: 'integer',
      required: true,
      min: 1,
      max: 2,
      element: '1e of 2e Plaatsing',
      meaning: 'Uit welke opgave het bedrag komt. De tweede vervangt de eerste.',
    },
  ],
  key: ['regio', 'jaar', 'verslagsoort', 'taakveld'],
  period: { from: 'make_date(min(jaar), 1, 1)', to: 'make_date(max(jaar), 12, 31)', stated: true },
  rules: [
    {
      name: 'dubbel',
      column: totalsHeader.taakveld,
      message: 'Een taakveld staat maar één keer in het bestand voor een gemeente.',
    },
    {
      name: 'bedrag-te-groot',
      column: totalsHeader.lasten,
      message:
        'Een gemeente heeft op een taakveld niet meer dan 10 miljard euro, en Nederland niet meer dan 100 miljard.',
    },
  ],
  maxRejectShare: 0.05,
  whenRejected:
    'De bedragen van de weggelaten rijen ontbreken in de totalen. De lasten en baten kloppen pas als die rijen zijn verbeterd en het bestand opnieuw is geladen.',
  example: exampleIn(import.meta.dirname, 'iv3_2024_jaarrekening_voorbeeld.csv'),
};
