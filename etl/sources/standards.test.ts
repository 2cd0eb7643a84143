import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { testWarehouse } from '../load-for-test.ts';
import { writeTemplate } from '../template.ts';
import { readTextForTest } from './read-for-test.ts';
import { contracts, sources, standards } from './registry.ts';
import { standardSource } from './standard-source.ts';
import type { StandardContract } from './standard-contract.ts';

test('every kind has one contract', () => {
  expect([...contracts, ...standards].map(({ kind }) => kind).toSorted()).toEqual(
    sources.map(({ kind }) => kind).toSorted(),
  );
});

/** How many rows the template of a kind gives, or what becomes of it. */
const templates = [
  ['iwmo-ijw', { status: 'accepted', rowsRead: 2, rowsRejected: 0 }],
  ['zorgned', { status: 'accepted', rowsRead: 1, rowsRejected: 0 }],
  ['beleidsinformatie-jeugd', { status: 'accepted', rowsRead: 2, rowsRejected: 0 }],
  ['iv3', { status: 'accepted', rowsRead: 2, rowsRejected: 0 }],
  ['statline', { status: 'accepted', rowsRead: 2, rowsRejected: 0 }],
  ['statline-codelijst', { status: 'accepted', rowsRead: 2, rowsRejected: 0 }],
  ['iwmo-codelijst', { status: 'not-needed' }],
  ['klantcontacten', { status: 'refused', rule: 'geen-uitkomst' }],
  ['gemeentefonds', { status: 'refused', rule: 'niet-gebruikt' }],
  ['gemeenteklassen', { status: 'refused', rule: 'niet-gebruikt' }],
] as const;

describe('the template of a standard', () => {
  it.each(templates)('%s is a file that load knows', async (kind, outcome) => {
    using w = testWarehouse();
    const contract = standards.find((one) => one.kind === kind);
    if (contract === undefined) throw new Error(`no contract for ${kind}`);
    const { fileName, text } = contract.example;
    if (contract.refused === undefined) {
      const written = await writeTemplate(contracts, standards, kind, join(w.folder, 'template'));
      expect(readFileSync(written, 'utf8')).toBe(text);
    } else await expect(writeTemplate(contracts, standards, kind)).rejects.toThrow(contract.refused.why);
    w.write({ [fileName]: text });
    const { outcomes } = await w.load();
    expect(outcomes).toMatchObject([{ ...(contract.kind === 'iwmo-codelijst' ? {} : { kind }), ...outcome }]);
  });

  it('has an example for every standard, with test BSNs alone', () => {
    expect(templates.map(([kind]) => kind).toSorted()).toEqual(standards.map(({ kind }) => kind).toSorted());
    for (const { example } of standards)
      for (const [digits] of example.text.matchAll(/(?<!\d)\d{9}(?!\d)/g)) expect(digits).toMatch(/^9999/);
  });
});

describe('every standard', () => {
  it.each(standards.map((contract) => [contract.kind, contract] as const))(
    '%s is what its source keeps, and names columns that are there',
    (kind, { columns, dueDays, key, maxRejectShare, references = [] }) => {
      const source = sources.find((one) => one.kind === kind);
      const kept = columns.filter(({ dropped }) => dropped !== true).map(({ name }) => name);
      expect(source?.columns.map(({ name }) => name)).toEqual(kept);
      expect(source).toMatchObject({ key, maxRejectShare });
      expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
      expect(kept).toEqual(expect.arrayContaining([...key]));
      expect(dueDays).toBeGreaterThan(0);
      for (const { columns: own, kind: first, to, or = [] } of references) {
        expect(kept).toEqual(expect.arrayContaining([...own]));
        for (const target of [{ kind: first, to }, ...or]) {
          const other = sources.find((one) => one.kind === target.kind)?.columns.map(({ name }) => name);
          expect(other).toEqual(expect.arrayContaining([...target.to]));
          expect(target.to).toHaveLength(own.length);
        }
      }
    },
  );
});

const buses: StandardContract = {
  kind: 'buurtbus',
  title: 'Buurtbus',
  owner: 'Vrijwilligers',
  revisedBy: 'ourselves',
  cycle: 'yearly',
  dueDays: 30,
  version: 1,
  standard: 'geen',
  columns: [
    { name: 'halte', type: 'code', required: true, codes: { M: 'markt' }, meaning: 'De halte.' },
    { name: 'reizigers', type: 'integer', min: 0, max: 8, element: 'Aantal', meaning: 'Hoeveel mensen.' },
  ],
  key: [],
  period: null,
  rules: [],
  maxRejectShare: 1,
  example: { fileName: 'x', text: '' },
};

test('a row that a reader hands over is held to the contract: required, codes and range', async () => {
  const source = standardSource(buses, {
    recognises: () => true,
    readRows: async (_file, sink) => {
      sink.accept(1, ['M', 8]);
      sink.accept(2, ['M', null]);
      sink.accept(3, ['Q', 9]);
      sink.accept(4, [null, -1]);
    },
  });
  const { rows, rejects } = await readTextForTest(source, 'x', '');
  expect(rows).toMatchObject([
    { halte: 'M', reizigers: 8 },
    { halte: 'M', reizigers: null },
  ]);
  expect(rejects.map((reject) => [reject['row_number'], reject['column_name'], reject['rule']])).toEqual([
    ['3', 'halte', 'code'],
    ['3', 'Aantal', 'bereik'],
    ['4', 'halte', 'verplicht'],
    ['4', 'Aantal', 'bereik'],
  ]);
});

const exampleOf = (kind: string): string => standards.find((one) => one.kind === kind)?.example.text ?? '';

test('a start without its assignment is told of, unless the backoffice or Zorgned has the assignment', async () => {
  using w = testWarehouse();
  const messages = exampleOf('iwmo-ijw');
  const alone = messages.slice(messages.lastIndexOf('<m:Bericht '), messages.indexOf('</Berichten>'));
  w.write({ 'start.xml': alone.replaceAll('100001', '100002'), 'zorgned.json': exampleOf('zorgned') });
  const { published } = await w.load();
  expect((published?.notes ?? []).join('\n')).toMatch(
    /1 rij noemt een wet en toewijzingnummer .*'Aanvragen uit Zorgned'/,
  );
  w.write({
    'toewijzing.json': exampleOf('zorgned').replaceAll('"100001"', '"100002"').replace('"1000001"', '"1000002"'),
  });
  expect(((await w.load()).published?.notes ?? []).join('\n')).not.toContain('toewijzingnummer');
});
