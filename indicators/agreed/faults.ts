import type { Indicator } from '../indicator.ts';
import { fewestPoints } from '../statistics/limits.ts';
import { quartersOf } from '../verdict/windows.ts';
import type { Agreements, Baseline } from './agreements.ts';

/** Years before this are a slip of the pen. */
const firstYear = 2000;

/** What agreements on an indicator are held against. */
export type Agreeable = Pick<Indicator, 'id' | 'cycle'>;

/**
 * What is wrong with agreements that have the right shape, each with where it stands, what it is and how to mend it, in Dutch; empty
 * when they can be used. `today` is the day on which they are read. Without `catalogue`, which leads to the marts and is not for a
 * server, nothing is said of ids.
 */
export function faultsIn(
  { nulmeting, baselines }: Agreements,
  today: Date,
  catalogue?: readonly Agreeable[],
): string[] {
  const idFaults = (where: string, id: string, quarterly = false): string[] =>
    catalogue === undefined ? [] : idFaultsIn(catalogue, where, id, quarterly);
  const now = today.getUTCFullYear() * 4 + Math.floor(today.getUTCMonth() / 3);
  return [
    ...timeFaults('nulmeting.before', nulmeting.before, now),
    ...Object.entries(nulmeting.own).flatMap(([id, { period }]) => [
      ...idFaults(`nulmeting.own.${id}`, id),
      ...timeFaults(`nulmeting.own.${id}.period`, period, now),
    ]),
    ...listFaults('baselines.standard', baselines.standard, now),
    ...Object.entries(baselines.own).flatMap(([id, own]) => [
      ...idFaults(`baselines.own.${id}`, id, true),
      ...listFaults(`baselines.own.${id}`, own, now),
    ]),
  ];
}

function idFaultsIn(catalogue: readonly Agreeable[], where: string, id: string, quarterly: boolean): string[] {
  const found = catalogue.find((one) => one.id === id);
  const fitting = catalogue.filter(({ cycle }) => !quarterly || cycle === 'quarterly').map((one) => one.id);
  if (found === undefined) return [`${where}: de indicator ${id} is er niet. Kies uit ${fitting.join(', ')}.`];
  if (quarterly && found.cycle !== 'quarterly')
    return [`${where}: ${id} heeft geen kwartaalcijfers, en dus geen signalen. Haal deze regel weg.`];
  return [];
}

/** A year or quarter that has begun and is not of another age. */
function timeFaults(where: string, period: string, now: number): string[] {
  if (quartersOf(period).first > now)
    return [`${where}: ${period} is in de toekomst. Kies een tijd die al begonnen is.`];
  if (Number(period.slice(0, 4)) < firstYear) return [`${where}: ${period} is voor ${firstYear}. Kies een later jaar.`];
  return [];
}

function listFaults(where: string, list: readonly Baseline[], now: number): string[] {
  return list.flatMap(({ from, to }, index) => {
    const at = `${where}, periode ${index + 1} (${from} tot en met ${to})`;
    const [first, last] = [quartersOf(from).first, quartersOf(to).first];
    const before = list[index - 1];
    const length = last - first + 1;
    return [
      ...timeFaults(`${at}, from`, from, now),
      ...timeFaults(`${at}, to`, to, now),
      ...(length < 1 ? [`${at}: eindigt voor zij begint. Verwissel from en to.`] : []),
      ...(length >= 1 && length < fewestPoints
        ? [`${at}: telt ${length} kwartalen. Neem er minstens ${fewestPoints}, anders zijn er geen grenzen.`]
        : []),
      ...(before !== undefined && first <= quartersOf(before.to).first
        ? [`${at}: begint voordat periode ${index} voorbij is. Zet de oudste voorop en laat periodes niet overlappen.`]
        : []),
    ];
  });
}
