import { readReference } from '../../reference/read-reference.ts';
import { geslacht } from '../code-lists.ts';
import { exampleIn, type StandardContract } from '../standard-contract.ts';
import { type Field, fieldNames } from './columns.ts';

const header = (...fields: readonly Field[]): string => fields.flatMap((field) => fieldNames[field]).join(' of ');

/** The codes of lists of the protocol; one that several lists have says what it means in each. */
const codesOf = (...lists: readonly string[]): Record<string, string> => {
  const found = readReference('beleidsinformatie-codes').filter((entry) => lists.includes(entry['lijst'] ?? ''));
  return Object.fromEntries(
    [...Map.groupBy(found, (entry) => entry['code'] ?? '')].map(([code, same]) => [
      code,
      same.length === 1
        ? (same[0]?.['naam'] ?? '')
        : same.map((entry) => `${entry['lijst']}: ${entry['naam']}`).join('; '),
    ]),
  );
};

/** Youth care and measures of the Jeugdwet, as aanbieders and GI's deliver them to CBS twice a year. */
export const beleidsinformatieJeugdContract: StandardContract = {
  kind: 'beleidsinformatie-jeugd',
  title: 'CBS Beleidsinformatie Jeugd',
  owner: 'Jeugdhulpaanbieders en gecertificeerde instellingen',
  revisedBy: 'ourselves',
  cycle: 'yearly',
  dueDays: 30,
  // A correction replaces the whole period: a record that is no longer in it is deleted.
  replaces: 'period',
  version: 1,
  standard: 'CBS Beleidsinformatie Jeugd, protocol 7 (juli 2021), als CSV met een kopregel',
  columns: [
    // BSN, kind, code and first day make a record; without a known BSN the row itself does.
    { name: 'sleutel', type: 'text', made: true, required: true, meaning: 'Persoon, soort, code en eerste dag samen.' },
    { name: 'persoon', type: 'bsn', element: header('bsn'), meaning: 'Van wie de hulp is. Onbekend is 999999999.' },
    {
      name: 'soort',
      type: 'code',
      required: true,
      codes: { jeugdhulp: 'hulp aan een jeugdige', maatregel: 'bescherming of reclassering' },
      meaning: 'Of het bestand een hulpvorm of een type maatregel noemt.',
    },
    {
      name: 'code',
      type: 'code',
      required: true,
      codes: codesOf('hulpvorm', 'maatregel'),
      element: header('care', 'measure'),
      meaning: 'De vorm van hulp of de maatregel.',
    },
    {
      name: 'verwijzer',
      type: 'code',
      codes: codesOf('verwijzer'),
      element: header('referrer'),
      meaning: 'Wie naar de hulp verwees.',
    },
    {
      name: 'crisis',
      type: 'yes-no',
      element: header('crisis'),
      meaning: 'Begon de hulp bij een crisis? 01 is ja, 02 is nee.',
    },
    { name: 'start', type: 'date', required: true, element: header('start'), meaning: 'Eerste dag (JJJJMMDD).' },
    { name: 'einde', type: 'date', element: header('end'), meaning: 'Laatste dag.' },
    {
      name: 'reden',
      type: 'code',
      codes: codesOf('reden jeugdhulp', 'reden maatregel'),
      element: header('reason'),
      meaning: 'Waarom de hulp stopte.',
    },
    { name: 'overgedragen', type: 'date', element: header('handedOver'), meaning: 'Dag van overdracht.' },
    {
      name: 'overgedragen_gekregen',
      type: 'date',
      element: header('takenOver'),
      meaning: 'Dag waarop de instelling de maatregel kreeg.',
    },
    {
      name: 'gemeentecode',
      type: 'text',
      made: true,
      element: header('place'),
      meaning: 'De gemeente. Een postcode bewaren we niet.',
    },
    { name: 'geboortejaar', type: 'birth-date', element: header('born'), meaning: 'Het jaar van geboorte.' },
    {
      name: 'geslacht',
      type: 'code',
      codes: { M: geslacht.M, V: geslacht.V },
      element: header('sex'),
      meaning: 'M, V of O (onbekend).',
    },
    {
      name: 'peildatum',
      type: 'date',
      ahead: 1,
      required: true,
      meaning: 'Laatste dag van het halfjaar van het bestand.',
    },
  ],
  key: ['sleutel'],
  period: {
    from: 'make_date(year(max(peildatum))::integer, month(max(peildatum))::integer - 5, 1)',
    to: 'max(peildatum)',
    stated: true,
  },
  rules: [
    { name: 'bsn', column: 'BSN', message: 'Het burgerservicenummer klopt (elfproef).' },
    { name: 'volgorde', column: 'Datum einde', message: 'Het einde ligt niet voor het begin.' },
    {
      name: 'dubbel',
      column: 'BSN',
      message: 'Een persoon heeft dezelfde hulp maar één keer met dezelfde eerste dag.',
    },
  ],
  maxRejectShare: 0.05,
  example: exampleIn(import.meta.dirname, 'jeugdhulp-voorbeeld-2025-1.csv'),
};
