import { expect, test } from 'vitest';
import { changesUntil, requireDecision } from './preset-change.ts';
import { presets, standard } from './presets.ts';
import { protectionNotes } from './protection-notes.ts';

const strict = presets.find(({ name }) => name === 'streng') ?? standard;
const account = { figures: 100, small: 20, beside: 1, kept: 4, toldBefore: 3, audited: 25 };
const protection = { ...account, preset: standard, notes: [], shareHidden: 0.25 };

test('other rules on published figures are a decision, which says what it does and does not', () => {
  expect(() => requireDecision(standard, strict, undefined)).toThrow(
    'zij volgen nu de regels "standaard" voor kleine aantallen, en PROTECTION is "streng". Andere regels nemen niets terug: wat te zien was blijft bekend, en wat verborgen was blijft verborgen. Wilt u toch andere regels? Zet dan PROTECTION_CHANGE=streng',
  );
  expect(() => requireDecision(standard, strict, 'ggd')).toThrow('PROTECTION_CHANGE=streng');
  expect(() => requireDecision(standard, { ...standard, smallest: 6 }, undefined)).toThrow(
    '"standaard" met andere getallen',
  );
  requireDecision(standard, strict, 'streng');
  requireDecision(standard, standard, undefined);
  requireDecision(null, strict, undefined);
});

test('the page says of every change what is known since, also in later releases', () => {
  const first = changesUntil(protection, strict, account);
  expect(first).toEqual([{ from: 'Standaard', to: 'Streng', figures: 3 }]);
  const later = changesUntil({ ...protection, preset: strict, changes: [...first] }, strict, { toldBefore: 0 });
  expect(later).toEqual(first);
  expect(protectionNotes(strict, account, later)).toContain(
    'De regels zijn veranderd van "Standaard" in "Streng". 3 cijfers die toen te zien waren, werden daardoor verborgen. Wie een eerdere versie bewaarde, kent ze nog.',
  );
  expect(changesUntil(null, strict, account)).toEqual([]);
});
