import { expect, test } from 'vitest';
import { martsForTest } from '../marts-for-test.ts';

const application = {
  aanvraag_id: '1',
  product_id: '11',
  regeling: 'WMO',
  wet: 'Wmo',
  persoon: 'p',
  melding: '2024-01-03',
  aanvraag: '2024-01-09',
};
const granted = {
  ...application,
  besluit: '2024-02-01',
  beschikkingnummer: '357',
  resultaat: 'toegekend',
  productcategorie: '02',
  leveringsvorm: 'zin',
  toewijzingnummer: '62214',
  ingangsdatum: '2024-02-01',
};
const besluiten = 'select besluit_id, besluit, resultaat from besluit order by 1';
const trajecten = 'select traject_id, toegewezen, start, einde, reden_einde, volgens_plan from traject order by 1';

test('an application is decided as soon as one delivery tells the decision', async () => {
  const rows = [
    { ...application, product_id: '' },
    { ...granted, delivery: 'd2' },
  ];
  expect(await martsForTest({ zorgned: rows }, besluiten)).toEqual([
    { besluit_id: '357', besluit: '2024-02-01', resultaat: 'toegekend' },
  ]);
  expect(await martsForTest({ zorgned: rows.slice(0, 1) }, besluiten)).toEqual([
    { besluit_id: 'aanvraag-1', besluit: null, resultaat: 'in behandeling' },
  ]);
});

test('an application of which one product is granted is granted', async () => {
  const rows = [
    { ...granted, resultaat: 'afgewezen', ingangsdatum: null },
    { ...granted, product_id: '12' },
  ];
  expect(await martsForTest({ zorgned: rows }, besluiten)).toMatchObject([{ resultaat: 'toegekend' }]);
});

test('the reasons of Zorgned are read as the national ones', async () => {
  const ended = { ...granted, start: '2024-02-12', stop: '2024-08-01' };
  const rows = [
    { ...ended, reden: '07' },
    { ...ended, product_id: '12', toewijzingnummer: '2', reden: '03' },
    { ...ended, product_id: '13', toewijzingnummer: '3', reden: '22' },
  ];
  expect(await martsForTest({ zorgned: rows }, trajecten)).toMatchObject([
    { traject_id: '2', reden_einde: null, volgens_plan: null },
    { traject_id: '3', reden_einde: '22', volgens_plan: false },
    { traject_id: '62214', reden_einde: '19', volgens_plan: true },
  ]);
});

test('a pgb without an assignment begins with the grant; care in kind waits for its delivery', async () => {
  const rows = [
    { ...granted, leveringsvorm: 'pgb', toewijzingnummer: null },
    { ...granted, product_id: '12' },
  ];
  expect(await martsForTest({ zorgned: rows }, trajecten)).toMatchObject([
    { traject_id: '62214', start: null },
    { traject_id: 'product-11', start: '2024-02-01', toegewezen: '2024-02-01' },
  ]);
});

test('a scheme outside Wmo and Jeugdwet is in no mart', async () => {
  const rows = [{ ...granted, regeling: 'LLV', wet: null }];
  expect(await martsForTest({ zorgned: rows }, besluiten)).toEqual([]);
  expect(await martsForTest({ zorgned: rows }, trajecten)).toEqual([]);
});

test('a decision that Zorgned and the back office both tell counts once, by the number of the beschikking', async () => {
  const exported = {
    persoon: 'p',
    Wet: 'Wmo',
    Toewijzingnummer: '62214',
    Beschikkingnummer: '357',
    'Datum aanvraag': '2024-01-09',
    'Datum besluit': '2024-02-03',
    Resultaat: 'toegekend',
  };
  const undecided = { ...application, aanvraag_id: '2', product_id: '', aanvraag: '2024-03-01' };
  const waiting = { ...exported, Toewijzingnummer: '62215', Beschikkingnummer: '358', 'Datum aanvraag': '2024-03-01' };
  const found = await martsForTest(
    {
      zorgned: [granted, undecided, { ...undecided, aanvraag_id: '3', aanvraag: '2024-03-02' }],
      'backoffice-voorzieningen': [exported, { ...waiting, 'Datum besluit': null, Resultaat: 'in behandeling' }],
    },
    besluiten,
  );
  // The day that Zorgned gives is believed; the application of 2 March is in Zorgned alone.
  expect(found).toEqual([
    { besluit_id: '357', besluit: '2024-02-01', resultaat: 'toegekend' },
    { besluit_id: '358', besluit: null, resultaat: 'in behandeling' },
    { besluit_id: 'aanvraag-3', besluit: null, resultaat: 'in behandeling' },
  ]);
  const decided = { ...waiting, 'Datum besluit': '2024-04-01', Resultaat: 'afgewezen' };
  expect(await martsForTest({ zorgned: [undecided], 'backoffice-voorzieningen': [decided] }, besluiten)).toEqual([
    { besluit_id: '358', besluit: '2024-04-01', resultaat: 'afgewezen' },
  ]);
});
