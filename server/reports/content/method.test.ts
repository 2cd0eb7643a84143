import { expect, test } from 'vitest';
import { nothingAdopted } from '../../cycle/adopted.ts';
import { sampleRelease } from '../../testing/sample-release.ts';
import type { ReportInput } from '../report-input.ts';
import { changesSection } from './changes.ts';
import { definitionsSection } from './method.ts';

const sample = sampleRelease();
const input: ReportInput = {
  id: '2024-jaarrekening',
  moment: { id: '2024-jaarrekening', year: 2024, moment: 'jaarrekening' },
  hash: 'a'.repeat(64),
  at: '2025-06-01T09:00:00.000Z',
  release: sample,
  previous: null,
  adopted: nothingAdopted,
};

test('the definitions say which version holds since when, and what changed in them with the reason', () => {
  const changes = [
    { version: 1, on: '2026-11-22', why: 'De eerste vastlegging.' },
    { version: 2, on: '2027-03-01', why: 'Zonder verlengingen.' },
  ];
  const [first, ...others] = sample.indicators;
  if (first === undefined) throw new Error('the sample has an indicator');
  const release = { ...sample, indicators: [{ ...first, version: 2, changes }, ...others] };
  const said = JSON.stringify(definitionsSection({ ...input, release }, true));
  expect(said).toContain('{"value":2,"decimals":0},{"day":"2027-03-01"}]');
  expect(said).toContain('"Wat is er aan definities veranderd?"');
  expect(said).toContain('{"value":2,"decimals":0},{"day":"2027-03-01"},"Zonder verlengingen."]');
  const once = { ...release, indicators: [{ ...first, version: 1, changes: changes.slice(0, 1) }, ...others] };
  expect(JSON.stringify(definitionsSection({ ...input, release: once }, true))).toContain(
    'Geen definitie is veranderd nadat zij voor het eerst is vastgelegd.',
  );
});

test('an address is whole where it is known where the dashboard stands, and otherwise says to what it is added; it is of these two states for good', () => {
  const previous = {
    id: '2023-jaarrekening',
    hash: 'b'.repeat(64),
    frozenAt: '2024-06-01T09:00:00.000Z',
    release: { ...sample, budget: [] },
    adopted: nothingAdopted,
  };
  const path = '/momenten/bbbbbbbbbbbb/verschil/aaaaaaaaaaaa';
  const said = (dashboard: string | null) => JSON.stringify(changesSection({ ...input, previous, dashboard }));
  const address = `https://dashboard.example.nl${path}`;
  expect(said('https://dashboard.example.nl')).toContain(`{"text":"${address}","link":"${address}"}`);
  expect(said(null)).toContain(`zet achter het adres van het dashboard ${path}`);
});
