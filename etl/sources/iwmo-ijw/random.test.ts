import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTextForTest } from '../read-for-test.ts';
import { iwmoIjw } from './source.ts';

/** Random messages of every kind of release 3.2, one or more in a file, with any prefix, white space and comments, read back equal. */

type Wet = 'Wmo' | 'Jeugdwet';
/** `more` stands for what the standard leaves optional. */
type Product = {
  number: number;
  begin: string;
  end: string;
  category: number;
  reason: number;
  status: string;
  cents: number;
  credit: boolean;
  more: boolean;
};
type Row = Record<string, unknown>;

const day = (n: number): string => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10);
const product: fc.Arbitrary<Product> = fc
  .record({
    number: fc.integer({ min: 1, max: 999_999_999 }),
    first: fc.integer({ min: 0, max: 1500 }),
    days: fc.integer({ min: 0, max: 300 }),
    category: fc.integer({ min: 0, max: 2 }),
    reason: fc.integer({ min: 0, max: 3 }),
    status: fc.constantFrom('1', '2', '3', '9'),
    cents: fc.integer({ min: 0, max: 99_999_999 }),
    credit: fc.boolean(),
    more: fc.boolean(),
  })
  .map(({ first, days, ...rest }) => ({ ...rest, begin: day(first), end: day(first + days) }));

const categories = { Wmo: ['02', '10', '18'], Jeugdwet: ['31', '45', '55'] } as const;
const ends = { Wmo: ['02', '19', '20', '31'], Jeugdwet: ['02', '20', '31', '35'] } as const;
const changes = ['04', '09', '13', '14'] as const;
/** Reason 13 goes with an end on the first day. */
const changeOf = ({ begin, end, reason }: Product): string =>
  changes[reason] === '13' && begin !== end ? '14' : (changes[reason] ?? '');

/** How a text of XML is written. */
type Way = { prefix: string; base: string; gap: string };
const way: fc.Arbitrary<Way> = fc.record({
  prefix: fc.constantFrom('m:', 'ns2:', ''),
  base: fc.constantFrom('b:', 'iwmo:'),
  gap: fc.constantFrom('', '\n\t', '\r\n  ', ' <!-- <Bsn>999900006</Bsn> --> '),
});

const writer = ({ prefix, base, gap }: Way) => ({
  m: (element: string, ...inner: readonly string[]): string =>
    `<${prefix}${element}>${inner.join(gap)}</${prefix}${element}>`,
  b: (element: string, text: string): string => `<${base}${element}>${text}</${base}${element}>`,
});
type Writer = ReturnType<typeof writer>;

type Body = { text: string; rows: readonly Row[] };
type MakeBody = (w: Writer, wet: Wet, products: readonly Product[]) => Body;

const person = { persoon: 'persoon-999900006', geboortejaar: 1967, geslacht: 'V' };
const born = ({ m, b }: Writer): string[] => [
  m('Bsn', '999900006'),
  m('Geboortedatum', b('Datum', '1967-08-13')),
  m('Geslacht', '2'),
  m('Naam', m('Geslachtsnaam', b('Naam', 'Jansen'))),
];
const code = (wet: Wet, { category }: Product): string => categories[wet][category] ?? '';
const productOf = ({ m, b }: Writer, wet: Wet, one: Product): string =>
  m('Product', b('Categorie', code(wet, one)), ...(one.more ? [b('Code', `${code(wet, one)}A03`)] : []));
const kept = (wet: Wet, one: Product): Row => ({
  productcategorie: code(wet, one),
  productcode: one.more ? `${code(wet, one)}A03` : null,
});
const when = (wanted: boolean, text: string): string[] => (wanted ? [text] : []);

const assigned: MakeBody = (w, wet, products) => ({
  text: w.m(
    'Client',
    ...born(w),
    w.m(
      'ToegewezenProducten',
      ...products.map((one) =>
        w.m(
          'ToegewezenProduct',
          w.m('ToewijzingNummer', String(one.number)),
          productOf(w, wet, one),
          w.m('Toewijzingsdatum', one.begin),
          w.m('Toewijzingstijd', '12:00:00'),
          w.m('Ingangsdatum', one.begin),
          ...when(one.more, w.m('Einddatum', one.end)),
          ...when(one.more, w.m('RedenWijziging', changeOf(one))),
          ...when(one.more, w.m('Commentaar', 'Belt altijd Jansen')),
        ),
      ),
    ),
  ),
  rows: products.map((one) => ({
    ...person,
    ...kept(wet, one),
    toewijzingnummer: String(one.number),
    toewijzingsdatum: one.begin,
    ingangsdatum: one.begin,
    einddatum: one.more ? one.end : null,
    reden: one.more ? changeOf(one) : null,
  })),
});

const delivered =
  (stops: boolean): MakeBody =>
  (w, wet, products) => ({
    text: w.m(
      'Client',
      ...born(w),
      w.m(
        stops ? 'StopProducten' : 'StartProducten',
        ...products.map((one) =>
          w.m(
            stops ? 'StopProduct' : 'StartProduct',
            w.m('ToewijzingNummer', String(one.number)),
            productOf(w, wet, one),
            w.m('ToewijzingIngangsdatum', one.begin),
            w.m('Begindatum', one.begin),
            ...when(stops, w.m('RedenBeeindiging', ends[wet][one.reason] ?? '')),
            ...when(stops, w.m('Einddatum', one.end)),
            w.m('StatusAanlevering', one.status),
          ),
        ),
      ),
    ),
    rows: products.map((one) => ({
      ...person,
      ...kept(wet, one),
      toewijzingnummer: String(one.number),
      ingangsdatum: one.begin,
      begindatum: one.begin,
      einddatum: stops ? one.end : null,
      reden: stops ? ends[wet][one.reason] : null,
      status: one.status,
    })),
  });

const asked: MakeBody = (w, wet, products) => ({
  text: w.m(
    'Client',
    ...born(w),
    w.m(
      'AangevraagdeProducten',
      ...products.map((one) =>
        w.m(
          'AangevraagdProduct',
          w.m('ReferentieAanbieder', 'R1'),
          productOf(w, wet, one),
          w.m('ToewijzingIngangsdatum', one.begin),
          ...when(one.more, w.m('ToewijzingEinddatum', one.end)),
        ),
      ),
    ),
  ),
  rows: products.map((one) => ({
    ...person,
    ...kept(wet, one),
    ingangsdatum: one.begin,
    einddatum: one.more ? one.end : null,
  })),
});

const wished: MakeBody = (w, wet, products) => ({
  text: w.m(
    'Client',
    w.m('Bsn', '999900006'),
    w.m(
      'Verzoek',
      w.m('RedenVerzoek', '1'),
      w.m('OngewijzigdeProducten', w.m('OngewijzigdProduct', w.m('ToewijzingNummer', '5'))),
      w.m(
        'TeWijzigenProducten',
        ...products.map((one) =>
          w.m(
            'TeWijzigenProduct',
            w.m('ToewijzingNummer', String(one.number)),
            w.m('GewensteIngangsdatum', one.begin),
            ...when(one.more, w.m('Einddatum', one.end)),
          ),
        ),
      ),
      w.m(
        'NieuweProducten',
        ...products.map((one) => w.m('NieuwProduct', productOf(w, wet, one), w.m('GewensteIngangsdatum', one.begin))),
      ),
    ),
  ),
  rows: [
    { persoon: person.persoon, toewijzingnummer: '5' },
    ...products.map((one) => ({
      persoon: person.persoon,
      toewijzingnummer: String(one.number),
      ingangsdatum: one.begin,
      einddatum: one.more ? one.end : null,
    })),
    ...products.map((one) => ({ persoon: person.persoon, ...kept(wet, one), ingangsdatum: one.begin })),
  ],
});

const totalOf = (products: readonly Product[]): number =>
  products.reduce((sum, one) => sum + (one.credit ? -one.cents : one.cents), 0);

const declared: MakeBody = (w, wet, products) => ({
  text: w.m(
    'Declaratie',
    w.m('DeclaratieNummer', 'DN7'),
    w.m('DeclaratiePeriode', w.b('Begindatum', '2020-01-01'), w.b('Einddatum', '2025-12-31')),
    w.m(
      'TotaalIngediendBedrag',
      w.b('TotaalBedrag', String(Math.abs(totalOf(products)))),
      w.b('DebetCredit', totalOf(products) < 0 ? 'C' : 'D'),
    ),
    w.m(
      'Clienten',
      ...products.map((one, index) =>
        w.m(
          'Client',
          w.m('Bsn', '999900006'),
          w.m(
            'Prestaties',
            w.m(
              'Prestatie',
              w.m(
                'ProductReferentie',
                w.b('ReferentieNummer', `R${index}`),
                ...when(one.credit, w.b('VorigReferentieNummer', `V${index}`)),
              ),
              w.m('ToewijzingNummer', String(one.number)),
              w.m('ProductCategorie', code(wet, one)),
              ...when(one.more, w.m('ProductCode', `${code(wet, one)}A03`)),
              w.m('ProductPeriode', w.b('Begindatum', one.begin), w.b('Einddatum', one.end)),
              w.m('IngediendBedrag', w.b('Bedrag', String(one.cents)), w.b('DebetCredit', one.credit ? 'C' : 'D')),
            ),
          ),
        ),
      ),
    ),
  ),
  rows: products.map((one, index) => ({
    persoon: person.persoon,
    ...kept(wet, one),
    toewijzingnummer: String(one.number),
    begindatum: one.begin,
    einddatum: one.end,
    declaratie_id: '42420001-DN7',
    aanbieder: '42420001',
    referentie: `persoon-prestatie R${index}`,
    vorige_referentie: one.credit ? `persoon-prestatie V${index}` : null,
    // A credit is subtracted. Zero cents have no sign.
    bedrag_cent: one.credit && one.cents > 0 ? -one.cents : one.cents,
  })),
});

const answered: MakeBody = (w) => ({
  text: w.m(
    'Antwoord',
    w.m('ReferentieAanbieder', 'R1'),
    w.m('VerzoekAntwoord', '2'),
    w.m('RedenAfwijzingVerzoek', '2'),
  ),
  rows: [{ reden: '2' }],
});

/** A retour repeats what it is about; nothing of that is an event. */
const returned: MakeBody = (w, wet, products) => ({
  text: delivered(false)(w, wet, products).text,
  rows: [{}],
});

const kinds: readonly (readonly [number: string, wmo: string, jw: string, role: string, make: MakeBody])[] = [
  ['301', '414', '436', 'toewijzing', assigned],
  ['302', '415', '437', 'retour', returned],
  ['305', '418', '438', 'start', delivered(false)],
  ['306', '419', '439', 'retour', returned],
  ['307', '420', '440', 'stop', delivered(true)],
  ['308', '421', '441', 'retour', returned],
  ['315', '444', '446', 'verzoek', asked],
  ['316', '445', '447', 'retour', returned],
  ['317', '480', '486', 'verzoek', wished],
  ['318', '481', '487', 'retour', returned],
  ['319', '482', '488', 'antwoord', answered],
  ['320', '483', '489', 'retour', returned],
  ['323', '484', '490', 'declaratie', declared],
  ['325', '485', '491', 'retour', returned],
];

const parties = (fromGemeente: boolean): readonly [string, string] =>
  fromGemeente ? ['0171', '42420001'] : ['42420001', '0171'];

const columns = [
  'gemeente_bericht',
  'bericht',
  'soort',
  'wet',
  'dagtekening',
  'persoon',
  'geboortejaar',
  'geslacht',
  'toewijzingnummer',
  'productcategorie',
  'productcode',
  'toewijzingsdatum',
  'ingangsdatum',
  'begindatum',
  'einddatum',
  'reden',
  'status',
  'declaratie_id',
  'aanbieder',
  'referentie',
  'vorige_referentie',
  'bedrag_cent',
];

const shown = (row: Row): Row =>
  Object.fromEntries(
    columns.map((name) => [name, name === 'bedrag_cent' && row[name] ? Number(row[name]) : (row[name] ?? null)]),
  );

const cases = kinds.flatMap(([number, wmo, jw, role, make]) => [
  [`WMO${number}`, 'Wmo', wmo, role, make] as const,
  [`JW${number}`, 'Jeugdwet', jw, role, make] as const,
]);

test.for(cases)('%s reads back equal', async ([bericht, wet, vektis, role, make]) => {
  const standard = wet === 'Wmo' ? 'iwmo' : 'ijw';
  const root = `http://www.istandaarden.nl/${standard}/3_2`;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(product, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
      way,
      async (messages, w) => {
        const { m, b } = writer(w);
        const made = messages.map((products) => make(writer(w), wet, products));
        const [from, to] = parties(['301', '319'].some((number) => bericht.endsWith(number)));
        const texts = made.map(({ text }) => {
          const header = m(
            'Header',
            m('BerichtCode', vektis),
            m('Afzender', from),
            m('Ontvanger', to),
            m('BerichtIdentificatie', b('Identificatie', '1'), b('Dagtekening', '2025-03-01')),
          );
          const own = w.prefix === '' ? 'xmlns' : `xmlns:${w.prefix.slice(0, -1)}`;
          const namespaces = `${own}="${root}/${bericht.toLowerCase()}/schema" xmlns:${w.base.slice(0, -1)}="${root}/basisschema/schema"`;
          return `<${w.prefix}Bericht ${namespaces}>${w.gap}${header}${w.gap}${text}</${w.prefix}Bericht>`;
        });
        const file = texts.length === 1 ? (texts[0] ?? '') : `<Berichten>${texts.join(w.gap)}</Berichten>`;
        const { rows, rejects } = await readTextForTest(iwmoIjw, `${bericht}.xml`, `<?xml version="1.0"?>\n${file}`);
        expect(rejects).toEqual([]);
        const header = { gemeente_bericht: 'GM0171', bericht, soort: role, wet, dagtekening: '2025-03-01' };
        expect(rows.map(shown)).toEqual(made.flatMap((body) => body.rows.map((row) => shown({ ...header, ...row }))));
        expect(JSON.stringify(rows)).not.toMatch(/Jansen/);
      },
    ),
    { numRuns: 4, seed: 171 },
  );
});
