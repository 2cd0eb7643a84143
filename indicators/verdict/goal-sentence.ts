import { kindOf, type VerdictKind } from './kind-of.ts';
import type { Verdict } from './schema.ts';

type Told = Exclude<VerdictKind, 'volgen' | 'geen indicator'> | 'voorlopig';
type Subject = { who: string; many: boolean };

/** What is said of one or more indicators, by their state and where it matters its reason. */
const said: Readonly<Record<Told, (of: Subject) => string>> = {
  'op koers': ({ who, many }) => `${who} ${many ? 'zijn' : 'is'} op koers`,
  'wijkt af': ({ who, many }) => `${who} ${many ? 'wijken' : 'wijkt'} af`,
  'niet vast te stellen': ({ who }) => `bij ${who} is het niet vast te stellen`,
  'nog geen cijfer': ({ who }) => `bij ${who} is er nog geen cijfer`,
  'te vroeg': ({ who, many }) => `${who} ${many ? 'hebben' : 'heeft'} te weinig metingen`,
  voorlopig: ({ who, many }) => `${who} ${many ? 'hebben' : 'heeft'} alleen nog voorlopige cijfers`,
  verouderd: ({ who, many }) => `${who} ${many ? 'zijn' : 'is'} verouderd`,
};
const list = new Intl.ListFormat('nl', { type: 'conjunction' });

type Kinded = Pick<Verdict, 'state' | 'reason'>;

const toldAs = (verdict: Kinded): string => (verdict.reason === 'provisional' ? 'voorlopig' : kindOf(verdict));

/** The verdicts on the indicators of a goal in one sentence of Dutch, how many are only followed, and what does not count yet. */
export function goalSentence(judged: readonly Kinded[], followed: number, newer: string | null): string {
  const parts = Object.entries(said).flatMap(([told, say]) => {
    const count = judged.filter((one) => toldAs(one) === told).length;
    return count === 0 ? [] : say({ who: subject(count, judged.length), many: count > 1 });
  });
  const text = list.format(parts);
  return [
    `${text.charAt(0).toUpperCase()}${text.slice(1)}.`,
    ...(newer === null ? [] : [newer]),
    ...(followed === 0
      ? []
      : [`Daarnaast volgen wij ${followed} ${followed === 1 ? 'indicator' : 'indicatoren'} zonder oordeel.`]),
  ].join(' ');
}

function subject(count: number, total: number): string {
  if (count < total) return count === 1 ? '1 indicator' : `${count} indicatoren`;
  if (count === 1) return 'de indicator';
  return count === 2 ? 'beide indicatoren' : `alle ${count} indicatoren`;
}
