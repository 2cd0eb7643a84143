import { expect, test } from 'vitest';
import type { DeliveryFacts } from '../delivery.ts';
import { shapeOf } from '../keep-delivery.ts';
import { csvSource } from '../sources/csv-source.ts';
import { grootboek } from '../sources/grootboek/contract.ts';
import { iwmoIjw } from '../sources/iwmo-ijw/source.ts';
import type { Source } from '../sources/source.ts';
import { statline } from '../sources/statline/source.ts';
import type { Kept } from './earlier-deliveries.ts';
import { previousDelivery } from './previous-delivery.ts';

const kept = (source: Source, fileName: string, some: Partial<DeliveryFacts> = {}): Kept => ({
  folder: '',
  facts: {
    id: fileName,
    gemeente: 'GM0171',
    kind: source.kind,
    fileName,
    sha256: '',
    bytes: 1,
    encoding: 'utf-8',
    loadedAt: '2025-01-01T00:00:00Z',
    periodFrom: '2024-01-01',
    periodTo: '2024-12-31',
    rowsRead: 1,
    rowsAccepted: 1,
    rowsRejected: 0,
    origin: 'delivered',
    source: '',
    shape: shapeOf(source),
    keyId: '',
    ...some,
  },
});

/** The name of the delivery that a file is put beside. */
const previous = (source: Source, fileName: string, ...earlier: Kept[]): string | null =>
  previousDelivery(earlier, source, { id: 'new', gemeente: 'GM0171', fileName })?.facts.fileName ?? null;

test('a ledger comes after the latest one, of the same name if there is one', () => {
  const ledger = csvSource(grootboek);
  const older = kept(ledger, 'grootboek-2023.csv', { periodTo: '2023-12-31' });
  const newer = kept(ledger, 'grootboek-2024.csv');
  expect(previous(ledger, 'grootboek-2025.csv', older, newer)).toBe('grootboek-2024.csv');
  expect(previous(ledger, 'boekingen.csv', older, newer)).toBe('grootboek-2024.csv');
  expect(previous(ledger, 'grootboek-2025.csv', kept(ledger, 'grootboek-2024.csv', { origin: 'invented' }))).toBeNull();
});

test('messages come after messages of the same name only', () => {
  const starts = kept(iwmoIjw, 'wmo_start_2024q3.xml');
  const stops = kept(iwmoIjw, 'wmo_stop_2024q3.xml');
  expect(previous(iwmoIjw, 'wmo_start_2024q4.xml', stops, starts)).toBe('wmo_start_2024q3.xml');
  expect(previous(iwmoIjw, 'wmo_declaratie_2024q4.xml', stops, starts)).toBeNull();
});

test('a table of StatLine comes after the same table, whatever the day of the download', () => {
  const wmo = kept(statline, '86050NED_TypedDataSet_22092024_192544.csv');
  const youth = kept(statline, '85098NED_TypedDataSet_22092024_192544.csv');
  expect(previous(statline, '85098NED_TypedDataSet_01032025_101010.csv', wmo, youth)).toBe(youth.facts.fileName);
  expect(previous(statline, '85097NED_TypedDataSet_01032025_101010.csv', wmo, youth)).toBeNull();
});
