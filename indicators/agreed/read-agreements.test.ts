import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { catalogue } from '../catalogue.ts';
import { faultsIn } from './faults.ts';
import { readAgreements } from './read-agreements.ts';
import { standardAgreements } from './standard-agreements.ts';

const folder = await mkdtemp(join(tmpdir(), 'agreements-'));
const read = async (content: unknown) => {
  const file = join(folder, 'afspraken.json');
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return readAgreements({ AGREEMENTS: file }, catalogue, new Date('2026-11-22'));
};

test('without a file the standard holds, and a file takes its place as a whole', async () => {
  expect(readAgreements({})).toBe(standardAgreements);
  const own = { ...standardAgreements, nulmeting: { before: '2023', own: {} } };
  expect(await read(own)).toEqual(own);
});

test('a file that cannot be used is refused in plain Dutch', async () => {
  await expect(read('{')).rejects.toThrow('van AGREEMENTS is niet te lezen');
  const shapeless = {
    nulmeting: { before: 'vorig jaar', own: { I15: { period: '2021' } }, na: 1 },
    baselines: { standard: [], own: {} },
  };
  const told = await read(shapeless).catch(String);
  expect(told).toContain('nulmeting.before is geen jaar of kwartaal');
  expect(told).toContain('nulmeting.own.I15: why ontbreekt. Vul dit aan.');
  expect(told).toContain('nulmeting: na kennen wij hier niet. Haal dit weg.');
  expect(told).toContain('baselines.standard is leeg. Geef minstens één periode.');
});

test('all that cannot be compared with is told at once, with where, what and how', async () => {
  const why = 'Zo is het afgesproken.';
  const told = await read({
    nulmeting: { before: '2031', own: { I99: { period: '2021', why }, I15: { period: '1921', why } } },
    baselines: {
      standard: [
        { from: '2018Q1', to: '2020Q4', why },
        { from: '2020Q4', to: '2023Q4', why },
        { from: '2024Q1', to: '2024Q4', why },
      ],
      own: { I14: [{ from: '2021Q1', to: '2020Q4', why }], I11: [{ from: '2018Q1', to: '2020Q4', why }] },
    },
  }).catch((error: unknown) => String(error).split('\n').slice(1));
  expect(told).toEqual([
    '- nulmeting.before: 2031 is in de toekomst. Kies een tijd die al begonnen is.',
    expect.stringMatching(/^- nulmeting\.own\.I99: de indicator I99 is er niet\. Kies uit I01, I02, /),
    '- nulmeting.own.I15.period: 1921 is voor 2000. Kies een later jaar.',
    '- baselines.standard, periode 2 (2020Q4 tot en met 2023Q4): begint voordat periode 1 voorbij is. Zet de oudste voorop en laat periodes niet overlappen.',
    // NHS England, Making Data Count: at least twelve points.
    '- baselines.standard, periode 3 (2024Q1 tot en met 2024Q4): telt 4 kwartalen. Neem er minstens 12, anders zijn er geen grenzen.',
    '- baselines.own.I14, periode 1 (2021Q1 tot en met 2020Q4): eindigt voor zij begint. Verwissel from en to.',
    '- baselines.own.I11: I11 heeft geen kwartaalcijfers, en dus geen signalen. Haal deze regel weg.',
  ]);
});

test('the standard has no faults of its own', () => {
  expect(faultsIn(standardAgreements, new Date('2026-11-22'), catalogue)).toEqual([]);
});

test('what is agreed for one indicator is about an indicator that there is', () => {
  const known = new Set(catalogue.map(({ id }) => id));
  const { nulmeting, baselines } = standardAgreements;
  expect([...Object.keys(nulmeting.own), ...Object.keys(baselines.own)].filter((id) => !known.has(id))).toEqual([]);
});
