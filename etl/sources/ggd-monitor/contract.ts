import type { Contract } from '../contract.ts';
import { geslacht, woonplaats } from '../code-lists.ts';

/** How a GGD names strata besides by number: by place, or by the part of the municipality that a place lies in. */
const strata = [
  ...Object.keys(woonplaats),
  'Dorp',
  'Dorpen',
  'Stad',
  'Kern',
  'Kernen',
  'Centrum',
  'Buitengebied',
  'Platteland',
  'Overig',
  'Noord',
  'Oost',
  'Zuid',
  'West',
];

export const ggdMonitor: Contract = {
  kind: 'ggd-monitor',
  title: 'Gezondheidsmonitor volwassenen en ouderen (microdata)',
  owner: 'GGD Flevoland',
  cycle: '4-yearly',
  dueDays: 365,
  replaces: 'period',
  version: 1,
  columns: [
    { name: 'Respondent', type: 'text', required: true },
    { name: 'Jaar', type: 'integer', required: true, min: 2008, max: 2100 },
    { name: 'Stratum', type: 'text', required: true, words: true, terms: strata },
    { name: 'Gewicht', type: 'decimal', required: true, min: 0 },
    { name: 'Leeftijd', type: 'integer', required: true, min: 18, max: 110 },
    { name: 'Geslacht', type: 'code', codes: geslacht },
    { name: 'Woonplaats', type: 'code', codes: woonplaats },
    { name: 'Contacten', type: 'integer', min: 1, max: 5 },
    { name: 'Eenzaamheidsscore', type: 'integer', min: 0, max: 11 },
    {
      name: 'Belemmering',
      type: 'code',
      codes: { geen: 'geen', nauwelijks: 'nauwelijks', enigszins: 'enigszins', sterk: 'sterk' },
    },
    { name: 'Mantelzorger', type: 'yes-no' },
    { name: 'Mantelzorg belemmerd', type: 'code', codes: { nooit: 'nooit', soms: 'soms', vaak: 'vaak' } },
    { name: 'Vrijwilliger', type: 'yes-no' },
    { name: 'Rookt', type: 'yes-no' },
    { name: 'Alcohol binnen richtlijn', type: 'yes-no' },
    { name: 'Groente en fruit', type: 'yes-no' },
    { name: 'Beweegrichtlijn', type: 'yes-no' },
    { name: 'Gezond gewicht', type: 'yes-no' },
    { name: 'Netwerk', type: 'integer', min: 1, max: 5 },
  ],
  key: ['Jaar', 'Respondent'],
  period: { from: `make_date("Jaar", 1, 1)`, to: `make_date("Jaar", 12, 31)` },
  rules: [
    {
      name: 'belemmerd-zonder-mantelzorg',
      column: 'Mantelzorg belemmerd',
      broken: `"Mantelzorger" = false and "Mantelzorg belemmerd" is not null`,
      message:
        'Alleen mantelzorgers krijgen de vraag of zij zich belemmerd voelen. Maak de cel leeg, of verbeter de kolom Mantelzorger.',
    },
  ],
  maxRejectShare: 0.05,
};
