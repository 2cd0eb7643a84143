import type { FetchTable, Selection } from './table.ts';

const bothSexes: Selection = { is: ['T001038'] };

/** Iv3 of one year: the taakvelden of the social domain, begroting and jaarrekening, with first and second placement. */
const rawIv3 = (year: number, id: string): FetchTable => ({
  id,
  host: 'dataderden',
  owner: 'CBS',
  usedFor: [`lasten en baten ${year}`],
  regions: 'gemeenten of the province',
  select: {
    TaakveldBalanspost: { is: ['7.1'], startsWith: ['6.'] },
    Verslagsoort: { is: [`${year}X000`, `${year}X005`] },
  },
  topics: [
    { name: 'k_1ePlaatsing', title: /^1e plaatsing/i },
    { name: 'k_2ePlaatsing', title: /^2e plaatsing/i },
  ],
});

/** Iv3 by class of gemeenten, to set one gemeente beside those of its size. */
const iv3BySize = (id: string, usedFor: string): FetchTable => ({
  id,
  host: 'cbs',
  owner: 'CBS',
  usedFor: [usedFor],
  regions: 'size classes',
  select: {},
  topics: [],
});

/**
 * The public tables that the catalogue counts from, or sets its figures beside. A new table is one entry here; a table
 * that StatLine ends gets the id of the one that follows it.
 */
export const fetchTables: readonly FetchTable[] = [
  {
    id: '03759ned',
    host: 'cbs',
    owner: 'CBS',
    usedFor: ['I05', 'I10', 'I17'],
    regions: 'own',
    select: { Geslacht: bothSexes, BurgerlijkeStaat: { is: ['T001019'] } },
    topics: [{ name: 'BevolkingOp1Januari', title: /^Bevolking op 1 januari/i }],
  },
  {
    id: '86088NED',
    host: 'cbs',
    owner: 'CBS',
    usedFor: ['I04'],
    regions: 'own',
    select: { Geslacht: bothSexes, Leeftijd: { is: ['52052'] }, Persoonskenmerken: { is: ['T009002'] } },
    topics: [{ name: 'NettoArbeidsparticipatie', title: /^Netto arbeidsparticipatie/i }],
  },
  {
    id: '85701NED',
    host: 'cbs',
    owner: 'CBS',
    usedFor: ['I05'],
    regions: 'own',
    select: { Geslacht: bothSexes, Onderwijssoort: { is: ['T001386'] } },
    topics: [{ name: 'LeerlingenEnStudenten', title: /^Leerlingen/i }],
  },
  {
    id: '71488ned',
    host: 'cbs',
    owner: 'CBS',
    usedFor: ['I23'],
    regions: 'own',
    select: { Geslacht: bothSexes, Leeftijd: { is: ['71600', '71700', '71800', '71900', '22000'] } },
    topics: [
      { name: 'TotaalPersonenInHuishoudens', title: /^Totaal personen in huishoudens/i },
      { name: 'TotaalInParticuliereHuishoudens', title: /^Totaal in particuliere huishoudens/i },
    ],
  },
  {
    id: '85098NED',
    host: 'cbs4',
    owner: 'CBS',
    usedFor: ['I24'],
    regions: 'own',
    select: {},
    topics: [
      { name: 'A045561', title: /^Jongeren met jeugd(?:hulp|zorg)(?: in natura)?$/i },
      { name: 'A045562', title: /^Jongeren met jeugdhulp met verblijf/i },
    ],
  },
  {
    id: '50150NED',
    host: 'dataderden',
    owner: 'RIVM',
    usedFor: ['I02', 'I11', 'I12'],
    regions: 'own',
    select: { Leeftijd: { is: ['20300'] } },
    topics: [
      { name: 'Eenzaam', title: /^Eenzaam$/i },
      { name: 'ErnstigZeerErnstigEenzaam', title: /^Ernstig.*eenzaam/i },
      { name: 'VoldoetAanBeweegrichtlijn', title: /^Voldoet aan (?:de )?beweegrichtlijn/i },
      { name: 'Mantelzorger', title: /^Mantelzorger/i },
    ],
  },
  iv3BySize('84413NED', 'jaarrekening naar grootteklasse'),
  iv3BySize('83641NED', 'begroting naar grootteklasse'),
  rawIv3(2018, '45042NED'),
  rawIv3(2019, '45046NED'),
  rawIv3(2020, '45050NED'),
  rawIv3(2021, '45054NED'),
  rawIv3(2022, '45059NED'),
  rawIv3(2023, '45063NED'),
  rawIv3(2024, '45067NED'),
  rawIv3(2025, '45071NED'),
  rawIv3(2026, '45078NED'),
];
