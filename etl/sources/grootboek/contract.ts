import type { Contract } from '../contract.ts';
import {
  noTaakveld,
  noTaakveldSql,
  taakveldEntry,
  taakveldText,
  unknownTaakveld,
  unknownTaakveldSql,
} from '../taakveld.ts';

export const grootboek: Contract = {
  kind: 'grootboek',
  title: 'Grootboek per taakveld',
  owner: 'Financiën',
  revisedBy: 'ourselves',
  cycle: 'quarterly',
  dueDays: 30,
  replaces: 'period',
  version: 1,
  columns: [
    { name: 'Boekingsnummer', type: 'text', required: true },
    { name: 'Boekjaar', type: 'integer', required: true, min: 2015, max: new Date().getUTCFullYear() + 1 },
    { name: 'Kwartaal', type: 'integer', required: true, min: 1, max: 4 },
    { name: 'Taakveld', type: 'text', required: true },
    { name: 'Omschrijving', type: 'text', dropped: true },
    { name: 'Lasten of baten', type: 'code', required: true, codes: { L: 'lasten', B: 'baten' } },
    { name: 'D/C', type: 'code', required: true, codes: { D: 'debet', C: 'credit' } },
    // Interpretatie: no single booking of a gemeente comes near its whole budget, some hundreds of millions.
    { name: 'Bedrag', type: 'decimal', required: true, writtenIn: 'euro', min: -1_000_000_000, max: 1_000_000_000 },
  ],
  key: ['Boekjaar', 'Boekingsnummer'],
  period: {
    from: `make_date("Boekjaar", "Kwartaal" * 3 - 2, 1)`,
    to: `last_day(make_date("Boekjaar", "Kwartaal" * 3, 1))`,
  },
  rules: [
    {
      name: 'min-bij-credit',
      column: 'D/C',
      broken: `"D/C" = 'C' and "Bedrag" < 0`,
      message:
        'Een creditboeking met een min kan twee dingen zijn: een teruggedraaide creditboeking, of een bedrag dat er nog een keer bij zegt dat het credit is.',
      stops:
        'Vraag Financiën wat de min betekent. Schrijf daarna elk bedrag van een creditboeking zonder min. Is het een teruggedraaide creditboeking, maak er dan een debetboeking van.',
    },
    {
      name: 'geen-taakveld',
      column: 'Taakveld',
      broken: noTaakveldSql('lower("Taakveld")', '"Boekjaar"'),
      message: noTaakveld,
      stops: taakveldText,
    },
    {
      name: 'taakveld-onbekend',
      column: 'Taakveld',
      broken: unknownTaakveldSql('lower("Taakveld")', '"Boekjaar"'),
      message: unknownTaakveld,
      stops: taakveldEntry('{waarde}', 'beginjaar'),
    },
  ],
  // Every booking that is left out makes the totals of its taakveld wrong, so the file is refused sooner than a list of
  // persons is, and a report with any reject says so. Not zero: one row that never was a booking (a line of totals, a copy)
  // should not keep a whole year out.
  maxRejectShare: 0.02,
  whenRejected:
    'De weggelaten boekingen tellen niet mee. De lasten en baten kloppen pas als zij zijn verbeterd en het bestand opnieuw is geladen.',
};
