import { expect, test } from 'vitest';
import { countedVerdicts, kindShape, kindWords, verdictKinds, verdictWords } from './verdict.ts';

test('every verdict has words and a shape of its own, so that none needs a colour', () => {
  expect(verdictKinds).toHaveLength(8);
  expect(new Set(verdictKinds.map((kind) => kindShape(kind))).size).toBe(8);
  expect(new Set(verdictKinds.map((kind) => kindWords(kind).label)).size).toBe(8);
});

const none = { 'op koers': 0, 'niet vast te stellen': 0, 'te vroeg': 0, verouderd: 0, volgen: 0 };

test('states that no goal has are not counted', () => {
  expect(countedVerdicts({ ...none, 'wijkt af': 2, 'geen indicator': 0 })[0]?.text).toBe('2 wijken af');
  expect(countedVerdicts({ ...none, 'wijkt af': 1, 'geen indicator': 3 }).map(({ text }) => text)).toEqual([
    '1 wijkt af',
    '3 zonder indicator',
  ]);
});

test('goals of which nothing was loaded are counted and worded apart', () => {
  const counts = { ...none, 'wijkt af': 0, 'geen indicator': 0, 'niet vast te stellen': 2, 'nog geen cijfer': 20 };
  expect(countedVerdicts(counts).map(({ text }) => text)).toEqual(['2 niet vast te stellen', '20 nog geen cijfer']);
  const empty = verdictWords({ state: 'niet vast te stellen', reason: 'no-figure' });
  expect([empty.label, empty.why]).toEqual([
    'Nog geen cijfer',
    'De gegevens zijn nog niet ingelezen. Daarom is er niets te beoordelen.',
  ]);
});

const why = (reason: string) => verdictWords({ state: 'te vroeg', reason }).why;

test('too early is told by its reason', () => {
  expect(why('one-measurement')).toBe('Er is nog maar één meting.');
  expect(why('provisional')).toBe('Er zijn alleen nog voorlopige cijfers.');
  expect(why('all-agree')).not.toContain('maar één meting');
});
