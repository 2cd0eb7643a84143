import type { BackTest } from 'server/contract.ts';
import { formatEuro, formatNumber, formatPercent, periodPhrase } from '../format.ts';

/** How many years fell within an interval, of those that had one: '78% (154 van 198)'. */
export const coverage = (within: number, of: number): string =>
  of === 0 ? '–' : `${formatPercent((100 * within) / of)} (${formatNumber(within)} van ${formatNumber(of)})`;

/** How the forecasts of all taakvelden did, against the simplest rule, in words. */
export const backTestSummary = (tests: readonly BackTest[]): string => {
  const all = tests.find(({ by }) => by === 'together');
  if (all === undefined) return 'Er is nog geen heel jaar met een verwachting: de proef kan nog niet.';
  const verdict =
    all.meanAbsoluteError < all.meanAbsoluteErrorNaive
      ? 'Onze verwachting zit er dus minder ver naast.'
      : 'Onze verwachting zit er dus niet minder ver naast.';
  return (
    `Na elk kwartaal is per taakveld een verwachting gemaakt met wat toen bekend was. Dat is ${formatNumber(all.forecasts)} keer gedaan, van ${periodPhrase(all.from)} tot en met ${periodPhrase(all.to)}. ` +
    `Gemiddeld zat zij er ${formatEuro(all.meanAbsoluteError)} naast. ` +
    `Wie rekent met dezelfde kwartalen van een jaar eerder, zat er ${formatEuro(all.meanAbsoluteErrorNaive)} naast. ${verdict} ` +
    `Binnen de 80%-marge viel ${coverage(all.within80, all.intervals)}, binnen de 95%-marge ${coverage(all.within95, all.intervals)}.`
  );
};
