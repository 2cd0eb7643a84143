import type { Count, Measure } from '../indicator.ts';
import { countInQuarter } from '../queries/count-in-quarter.ts';
import type { QuarterSpec } from '../queries/events.ts';
import { percentileInQuarter } from '../queries/percentile-in-quarter.ts';
import { shareInQuarter } from '../queries/share-in-quarter.ts';
import type { ColumnOf, Where } from '../queries/where.ts';
import { fewestForP90 } from '../statistics/fewest-for-p90.ts';

/** The extracts in which applications and the decisions on them stand, alike in what they are called. */
type DecisionMart = 'besluit' | 'aanvraag_inkomen';

/** Where they stand: the column of each day, which rows are a decision, which of those are granted, and what waits on a day. */
type Decisions<M extends DecisionMart> = Pick<QuarterSpec<M>, 'mart' | 'kind'> & {
  applied: ColumnOf<M>;
  decided: ColumnOf<M>;
  issued: Where<M>;
  granted: Where<M>;
  waiting: Count;
};

const days = { unit: 'dagen', kind: 'duration', decimals: 0 } as const;

/** What is told of applications and the decisions on them, the same for every law and benefit. */
export function decisionMeasures<M extends DecisionMart>(of: Decisions<M>): Measure[] {
  const { applied, decided, issued, granted, waiting } = of;
  const asked = { mart: of.mart, kind: of.kind };
  const answered = { ...asked, date: decided, where: issued };
  const daysUntil = { ...answered, from: applied };
  return [
    {
      key: 'main',
      name: 'Aanvragen in het kwartaal',
      unit: 'aanvragen',
      kind: 'count',
      decimals: 0,
      count: countInQuarter({ ...asked, date: applied }),
    },
    {
      key: 'besluiten',
      name: 'Besluiten in het kwartaal',
      unit: 'besluiten',
      kind: 'count',
      decimals: 0,
      count: countInQuarter(answered),
    },
    {
      key: 'toegekend',
      name: 'Besluiten waarbij de aanvraag is toegekend',
      unit: '%',
      kind: 'share',
      per: 100,
      decimals: 1,
      count: shareInQuarter({ ...answered, numerator: granted }),
    },
    {
      key: 'dagen-tot-besluit',
      name: 'Dagen van aanvraag tot besluit (mediaan)',
      ...days,
      count: percentileInQuarter({ ...daysUntil, percentile: 0.5 }),
    },
    {
      key: 'dagen-tot-besluit-p90',
      name: 'Dagen van aanvraag tot besluit (90e percentiel)',
      ...days,
      fewest: fewestForP90,
      count: percentileInQuarter({ ...daysUntil, percentile: 0.9 }),
    },
    {
      key: 'wacht-op-besluit',
      name: 'Wacht op een besluit',
      unit: 'aanvragen',
      kind: 'count',
      decimals: 0,
      count: waiting,
    },
  ];
}

/** What these days are, in Dutch. */
export const daysInWords = `De dagen van aanvraag tot besluit gaan over besluiten in het kwartaal: bij de helft duurde het korter dan de mediaan, bij 9 van de 10 korter dan het 90e percentiel. Het 90e percentiel tonen wij vanaf ${fewestForP90} besluiten.`;
