import { expect, test } from 'vitest';
import { readForTest, readTextForTest, realFile } from '../read-for-test.ts';
import { sources } from '../registry.ts';
import { zorgned } from './source.ts';

type Json = Record<string, unknown>;

const delivered = (begindatum: string, einddatum: string | null): Json => ({
  toewijzingNummer: '62214',
  toewijzingsDatumTijd: '2024-02-01T17:10:55.2733333',
  redenWijziging: null,
  leveringen: [{ begindatum, einddatum, redenBeeindiging: einddatum === null ? null : { code: '07' } }],
});

const product = (more: Json = {}, resultaat = 'toegewezen'): Json => ({
  identificatie: '883696',
  product: { productCode: '02A03' },
  productCategorie: { code: '02' },
  resultaat,
  toegewezenProduct: {
    datumIngangGeldigheid: '2024-02-01',
    datumEindeGeldigheid: null,
    leveringsvorm: 'zin',
    toewijzingen: [delivered('2024-02-12', null)],
    ...more,
  },
});

const application = (more: Json = {}, ...products: Json[]): Json => ({
  identificatie: '2280949',
  bsn: '999900006',
  regeling: { identificatie: 'WMO' },
  datumAanmelding: '2024-01-03',
  datumAanvraag: '2024-01-09T00:00:00',
  beschikking: { beschikkingNummer: 357, datumAfgifte: '2024-02-01', beschikteProducten: products },
  ...more,
});

const read = (...applications: Json[]) =>
  readTextForTest(zorgned, 'aanvragen.json', JSON.stringify({ _links: null, _embedded: { aanvraag: applications } }));

test('the real export: every fault that it holds is listed with its reason', async (context) => {
  const path = realFile('backoffice', 'zorgned-jzd-aanvragen.json');
  if (path === null) return context.skip();
  const { rows, rejects } = await readForTest(zorgned, path);
  expect(rejects.map((reject) => [reject['rule'], reject['value_masked']])).toEqual([
    ['besluit-voor-aanvraag', '2023-05-17'],
    ['levering-voor-geldigheid', '2013-06-17'],
    ['dubbel', null],
    ['toegekend-zonder-ingangsdatum', null],
  ]);
  expect(rejects[0]?.['message']).toContain('923 dagen');
  // 72 applications: two without a decision, two with two products; four rows are rejected.
  expect(rows).toHaveLength(70);
  expect(rows.filter((row) => row['resultaat'] === null)).toHaveLength(2);
  expect(rows.find((row) => row['aanvraag_id'] === '1352278')).toMatchObject({
    wet: 'Wmo',
    productcategorie: '12',
    toewijzingnummer: '1010009',
    toegewezen: '2014-09-17',
    start: '2015-01-30',
    stop: '2023-03-30',
    reden: '17',
  });
});

const recognises = (text: string): boolean => zorgned.recognises({ fileName: 'uitvoer.json', encoding: 'utf-8', text });

test.for([
  [
    'as the interface answers',
    JSON.stringify({ _links: { self: { href: 'x' } }, _embedded: { aanvraag: [application()] } }),
  ],
  ['indented', JSON.stringify({ _embedded: { aanvraag: [application()] } }, null, 4)],
  ['behind a byte order mark and blank lines', `\uFEFF\n ${JSON.stringify({ _embedded: { aanvraag: [] } })}`],
  ['without one application', '{"_embedded":{"aanvraag":[]}}'],
  ['cut off', JSON.stringify({ _embedded: { aanvraag: [application(), application()] } }).slice(0, -40)],
] as const)('an export of Zorgned is known by its list of applications: %s', ([, text]) => {
  expect(recognises(text)).toBe(true);
});

test.for([
  ['another list of the same interface', JSON.stringify({ _embedded: { melding: [application()] } })],
  ['applications outside the list', JSON.stringify({ aanvraag: [application()] })],
  ['one application', JSON.stringify(application({}, product()))],
  ['a list of applications', JSON.stringify([application()])],
  [
    'contacts of another system',
    JSON.stringify([{ nummer: '1', plaatsgevondenOp: '2024-01-01', onderwerp: 'x', kanaal: 'y' }]),
  ],
  [
    'figures of StatLine',
    JSON.stringify({ value: [{ ID: 1, RegioS: 'GM0171', Perioden: '2024JJ00', Inwoners_1: 1 }] }),
  ],
  ['the words in a CSV', '"_embedded";"aanvraag"\n1;2\n'],
  ['a name that only looks like it', '{"_embedded":{"aanvraagnummer":[]}}'],
] as const)('what is no export of Zorgned is not taken for one: %s', ([, text]) => {
  expect(recognises(text)).toBe(false);
});

test('no other kind takes an export of Zorgned for its own', () => {
  const text = JSON.stringify({ _links: null, _embedded: { aanvraag: [application({}, product())] } });
  const sample = { fileName: 'uitvoer.json', encoding: 'utf-8', text } as const;
  expect(sources.filter((source) => source.recognises(sample)).map(({ kind }) => kind)).toEqual(['zorgned']);
});

test('the real export of leerlingenvervoer is read, and belongs to no wet of the dashboard', async (context) => {
  const path = realFile('backoffice', 'zorgned-leerlingenvervoer-aanvragen.json');
  if (path === null) return context.skip();
  const { rows, rejects, notes } = await readForTest(zorgned, path);
  expect(rejects).toEqual([]);
  expect(notes).toEqual(['Rijen van een regeling buiten Wmo en Jeugdwet: 5. Zij tellen niet mee.']);
  expect(rows.length).toBeGreaterThan(0);
  expect(new Set(rows.map((row) => row['wet']))).toEqual(new Set([null]));
});

test('an application tells melding, aanvraag, besluit and the care that followed', async () => {
  const { rows, rejects } = await read(application({}, product()));
  expect(rejects).toEqual([]);
  expect(rows).toMatchObject([
    {
      row_number: '1',
      persoon: 'persoon-999900006',
      melding: '2024-01-03',
      aanvraag: '2024-01-09',
      besluit: '2024-02-01',
      beschikkingnummer: '357',
      resultaat: 'toegekend',
      productcategorie: '02',
      toewijzingnummer: '62214',
      toegewezen: '2024-02-01',
      start: '2024-02-12',
      stop: null,
    },
  ]);
});

test('an application without a decision is a row, and two products are two', async () => {
  const { beschikking: _, ...undecided } = application();
  const { rows } = await read(
    { ...undecided, identificatie: '1' },
    application({}, product(), { ...product({}, 'afgewezen'), identificatie: '2' }),
  );
  expect(rows.map((row) => [row['aanvraag_id'], row['product_id'], row['resultaat'], row['start']])).toEqual([
    ['1', '', null, null],
    ['2280949', '883696', 'toegekend', '2024-02-12'],
    ['2280949', '2', 'afgewezen', null],
  ]);
});

test('an assignment that was removed (reden wijziging 13) has no care', async () => {
  const removed = { ...delivered('2024-02-12', null), redenWijziging: { code: '13' } };
  const { rows } = await read(application({}, product({ toewijzingen: [removed] })));
  expect(rows).toMatchObject([{ resultaat: 'toegekend', toewijzingnummer: null, ingangsdatum: null, start: null }]);
});

test('without a BSN the case stands for the person', async () => {
  const { rows } = await read(application({ bsn: null, casusIdentificatie: '1050320' }, product()));
  expect(rows[0]?.['persoon']).toBe('persoon-zorgned 1050320');
});

test.for([
  [
    'a decision before its application',
    application({ datumAanvraag: '2024-03-01' }, product()),
    'besluit-voor-aanvraag',
  ],
  ['a day that does not exist', application({ datumAanmelding: '2024-02-30' }, product()), 'datum'],
  [
    'a delivery before its product',
    application({}, product({ toewijzingen: [delivered('2023-12-31', null)] })),
    'levering-voor-geldigheid',
  ],
  [
    'a delivery that ends before it begins',
    application({}, product({ toewijzingen: [delivered('2024-02-12', '2024-02-11')] })),
    'stop-voor-start',
  ],
  [
    'a grant without a first day',
    application({}, product({ datumIngangGeldigheid: null })),
    'toegekend-zonder-ingangsdatum',
  ],
  [
    'a category outside the national list',
    application({}, { ...product(), productCategorie: { code: '99' } }),
    'codelijst',
  ],
  ['a result that is none', application({}, product({}, 'misschien')), 'codelijst'],
  ['a BSN that fails the elfproef', application({ bsn: '999900007' }, product()), 'bsn'],
] as const)('%s is rejected', async ([, broken, rule]) => {
  const { rows, rejects } = await read(broken, application({ identificatie: '9' }, product()));
  expect(rows).toHaveLength(1);
  expect(rejects).toMatchObject([{ row_number: '1', rule, message: expect.stringContaining('Aanvraag 1') }]);
});

test('JSON that breaks off is refused', async () => {
  await expect(
    readTextForTest(zorgned, 'x.json', '{"_embedded": {"aanvraag": [\n{"identificatie"'),
  ).rejects.toMatchObject({
    rule: 'json-ongeldig',
    place: { line: 2 },
  });
});

test('a BSN, name or phone in the number of a case is kept as a code that still tells cases apart', async () => {
  const { rows, rejects } = await read(
    application({
      identificatie: '999900006-1',
      beschikking: { beschikkingNummer: '9999.00.006', beschikteProducten: [] },
    }),
    application({ identificatie: 'jan@voorbeeld.nl' }),
    application({ identificatie: '0612345678' }),
    application({ identificatie: '06-12-34-56-78' }),
  );
  expect(rejects).toEqual([]);
  const kept = rows.map((row) => row['aanvraag_id']);
  expect(kept).toEqual(kept.map(() => expect.stringMatching(/^code-[0-9a-f]{32}$/)));
  expect(new Set(kept).size).toBe(4);
  expect(rows[0]?.['beschikkingnummer']).toMatch(/^code-/);
});

test.for([
  ['a name as the number of the case', { identificatie: 'Jansen' }, 'identificatie', 'geen-nummer'],
  [
    'a sentence as the number of the decision',
    { beschikking: { beschikkingNummer: 'belde op 3 mei', beschikteProducten: [] } },
    'beschikking/beschikkingNummer',
    'geen-nummer',
  ],
  ['an address as the number', { identificatie: 'Kerkstraat12' }, 'identificatie', 'persoon-in-tekst'],
] as const)('%s is rejected, masked', async ([, more, column, rule]) => {
  const { rows, rejects } = await read(application({ identificatie: '1' }), application(more));
  expect(rows).toHaveLength(1);
  expect(rejects).toMatchObject([{ row_number: '2', column_name: column, rule }]);
  expect(JSON.stringify(rejects)).not.toMatch(/Jansen|belde|Kerkstraat/);
});

const ended = (code: string): Json => ({
  ...delivered('2024-02-12', '2024-03-01'),
  leveringen: [{ begindatum: '2024-02-12', einddatum: '2024-03-01', redenBeeindiging: { code } }],
});

test('a code, a BSN or a name where a product or the end of care has its code is not kept', async () => {
  const { rows, rejects } = await read(
    application({ identificatie: '1' }, product({ toewijzingen: [ended('Jan ging weg')] })),
    application({ identificatie: '2' }, product({ leveringsvorm: 'Jan Jansen' })),
    application({ identificatie: '3' }, { ...product(), product: { productCode: '999900006' } }),
    application({ identificatie: '4', regeling: { identificatie: 'Jan Jansen' } }, product()),
  );
  expect(rows.map((row) => [row['aanvraag_id'], row['leveringsvorm'], row['regeling']])).toEqual([
    ['2', null, 'WMO'],
    ['4', 'zin', null],
  ]);
  expect(rejects.map((reject) => [reject['row_number'], reject['rule']])).toEqual([
    ['1', 'geen-nummer'],
    ['3', 'bsn-in-tekst'],
  ]);
});
