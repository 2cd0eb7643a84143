import type { Delivery, Observation, Release, ReleasedIndicator } from 'indicators/release/schema.ts';
import { canonical } from '../../journal/canonical.ts';

/** Why a figure is another at the one moment than at the other. */
export const causes = [
  'nieuwe meting',
  'herziening door de bron',
  'late registraties',
  'correctie',
  'andere definitie',
  'andere afronding',
  'afscherming',
  'niet te herleiden',
] as const;

export type Cause = (typeof causes)[number];

/** One figure that differs; null on a side means that there was none, a null value that it was hidden or unknown. */
export type Changed = {
  indicator: string;
  measure: string;
  period: string;
  region: string;
  breakdown: string | null;
  group: string | null;
  before: Side | null;
  after: Side | null;
  cause: Cause;
  /** In Dutch: what in the provenance tells so. */
  why: string;
};

/** `on` is the day on which the newest file behind the figure was loaded; null where no file is known. */
type Side = Pick<Observation, 'value' | 'status'> & { on: string | null };

/** What of an indicator is compared; the budget is compared as one. */
type Compare = Pick<ReleasedIndicator, 'id' | 'definition' | 'version' | 'changes' | 'observations'> & {
  measures: readonly Pick<ReleasedIndicator['measures'][number], 'key' | 'decimals' | 'sql' | 'rounding'>[];
};

type State = { indicator: Compare; deliveries: ReadonlyMap<string, Delivery>; preset: string; newest: string };

const keyOf = ({ measure, period, region, breakdown, group }: Observation): string =>
  [measure, period, region, breakdown ?? '', group ?? ''].join(' | ');

function sideOf(o: Observation | undefined, { deliveries }: Pick<State, 'deliveries'>): Side | null {
  if (o === undefined) return null;
  const days = o.deliveries.flatMap((id) => deliveries.get(id)?.loadedAt.slice(0, 10) ?? []);
  return { value: o.value, status: o.status, on: days.toSorted().at(-1) ?? null };
}

/** That a file was loaded on another day is no difference of the figure. */
const isSame = (one: Observation | undefined, other: Observation | undefined): boolean =>
  one?.value === other?.value && one?.status === other?.status;

/** Kinds of files that somebody else publishes: another amount in a next edition is a revision of theirs. */
const published = new Set(['statline', 'iv3']);

/**
 * Every figure that differs between two releases, with its cause as its provenance tells it: the version of its definition, its rounding,
 * its protection, and which deliveries it was made from. Where nothing of that differs, the cause is said to be unknown.
 */
export function differenceOf(before: Release, after: Release): Changed[] {
  const [then, now] = [statesOf(before), statesOf(after)];
  return [...new Set([...then.keys(), ...now.keys()])].flatMap((id) => {
    const [old, state] = [then.get(id), now.get(id)];
    if (old !== undefined && state !== undefined) return ofIndicator(old, state);
    const only = old ?? state;
    return only === undefined ? [] : onlyAt(only, state !== undefined);
  });
}

/** All figures of an indicator that is there at one of the moments alone. */
const onlyAt = (state: State, isNew: boolean): Changed[] =>
  state.indicator.observations.map((o) => ({
    indicator: state.indicator.id,
    ...placeOf(o),
    before: isNew ? null : sideOf(o, state),
    after: isNew ? sideOf(o, state) : null,
    cause: 'andere definitie',
    why: isNew ? 'Deze indicator is nieuw.' : 'Deze indicator is er niet meer.',
  }));

const placeOf = ({ measure, period, region, breakdown, group }: Observation) => ({
  measure,
  period,
  region,
  breakdown,
  group,
});

/** The amounts spent as an indicator named 'begroting', per part of the budget. */
function budgetOf({ budget, deliveries, gemeente }: Release): Compare {
  const ledger = deliveries.filter(({ kind }) => kind === 'grootboek').map(({ id }) => id);
  const empty = { numerator: null, denominator: null, lower: null, upper: null, n: null };
  return {
    id: 'begroting',
    definition: '',
    measures: [],
    observations: budget.map(({ by, code, year, quarter, realised, complete }) => ({
      ...empty,
      measure: 'realised',
      period: quarter === null ? String(year) : `${year}Q${quarter}`,
      region: gemeente.code,
      breakdown: by,
      group: code,
      value: realised,
      status: realised === null ? 'missing' : complete ? 'ok' : 'provisional',
      deliveries: ledger,
    })),
  };
}

function statesOf(release: Release): Map<string, State> {
  const { deliveries, protection } = release;
  const byId = new Map(deliveries.map((delivery) => [delivery.id, delivery]));
  return new Map(
    [...release.indicators, ...(release.otherSets ?? []), budgetOf(release)].map((indicator) => [
      indicator.id,
      {
        indicator,
        deliveries: byId,
        preset: canonical(protection?.preset ?? null),
        newest: indicator.observations.reduce((last, { period }) => (period > last ? period : last), ''),
      },
    ]),
  );
}

function ofIndicator(before: State, after: State): Changed[] {
  const [then, now] = [before, after].map(
    ({ indicator }) => new Map(indicator.observations.map((o) => [keyOf(o), o])),
  ) as [Map<string, Observation>, Map<string, Observation>];
  return [...new Set([...then.keys(), ...now.keys()])].flatMap((key) => {
    const [old, next] = [then.get(key), now.get(key)];
    const one = next ?? old;
    if (one === undefined || isSame(old, next)) return [];
    return [
      {
        indicator: after.indicator.id,
        ...placeOf(one),
        before: sideOf(old, before),
        after: sideOf(next, after),
        ...causeOf({ before, after, old, next, measure: one.measure }),
      },
    ];
  });
}

type Compared = {
  before: State;
  after: State;
  old: Observation | undefined;
  next: Observation | undefined;
  measure: string;
};

type Told = Pick<Changed, 'cause' | 'why'>;

/**
 * In this order, because a figure can differ for more than one reason: a period that had not come yet has no figure to differ from,
 * and of the others what we changed ourselves comes before what was delivered.
 */
function causeOf(compared: Compared): Told {
  return (
    newPeriod(compared) ??
    ofDefinition(compared) ??
    firstMeasurement(compared) ??
    ofRounding(compared) ??
    ofProtection(compared) ??
    ofDeliveries(compared)
  );
}

function ofDefinition({ before, after, measure }: Compared): Told | null {
  const [old, now] = [before.indicator, after.indicator];
  if ((old.version ?? 1) !== (now.version ?? 1)) {
    const change = now.changes?.findLast(({ version }) => version === (now.version ?? 1));
    const reason = change === undefined ? '' : ` (${change.on}): ${change.why}`;
    return { cause: 'andere definitie', why: `De definitie is nu versie ${now.version ?? 1}${reason}` };
  }
  const sqlOf = (one: Compare) => one.measures.find(({ key }) => key === measure)?.sql;
  if (old.definition !== now.definition || sqlOf(old) !== sqlOf(now))
    return { cause: 'andere definitie', why: 'De berekening is veranderd. De reden is niet vastgelegd.' };
  return null;
}

const newMeasurement: Told = { cause: 'nieuwe meting', why: 'Deze periode was er op het eerste moment nog niet.' };

/** Of a period after the newest of the first moment. */
const newPeriod = ({ before, next }: Compared): Told | null =>
  next !== undefined && next.period > before.newest ? newMeasurement : null;

/** Of a period that was known to be missing. */
const firstMeasurement = ({ old, next }: Compared): Told | null =>
  next !== undefined && old?.status === 'missing' ? newMeasurement : null;

function ofRounding({ before, after, measure, old, next }: Compared): Told | null {
  if (old?.status === 'suppressed' || next?.status === 'suppressed') return null;
  const of = ({ indicator }: State) => indicator.measures.find(({ key }) => key === measure);
  const [one, other] = [of(before), of(after)];
  const differs = one?.decimals !== other?.decimals || (one?.rounding ?? null) !== (other?.rounding ?? null);
  return differs ? { cause: 'andere afronding', why: 'Het cijfer wordt anders afgerond dan eerst.' } : null;
}

function ofProtection({ before, after, old, next }: Compared): Told | null {
  const [was, is] = [old?.status === 'suppressed', next?.status === 'suppressed'];
  if (was === is) return null;
  const why = is ? 'Het cijfer is nu afgeschermd: het gaat over weinig mensen.' : 'Het cijfer was eerst afgeschermd.';
  return {
    cause: 'afscherming',
    why: before.preset === after.preset ? why : `${why} De regels daarvoor zijn veranderd.`,
  };
}

const lasting = ({ periodTo }: Delivery): string => periodTo ?? '';

function ofDeliveries({ before, after, old, next }: Compared): Told {
  const was = new Set(old?.deliveries);
  const is = new Set(next?.deliveries);
  const added = [...is].flatMap((id) => (was.has(id) ? [] : (after.deliveries.get(id) ?? [])));
  const gone = [...was].flatMap((id) => (is.has(id) ? [] : (before.deliveries.get(id) ?? [])));
  const names = added.map(({ fileName }) => fileName).join(', ');
  if (added.some(({ kind }) => published.has(kind)))
    return { cause: 'herziening door de bron', why: `De bron gaf een nieuwe uitgave: ${names}.` };
  const replaced = gone.filter((one) =>
    added.some((other) => other.kind === one.kind && lasting(other) <= lasting(one)),
  );
  if (replaced.length > 0)
    return {
      cause: 'correctie',
      why: `Een bestand over dezelfde tijd kwam in de plaats van ${replaced.map(({ fileName }) => fileName).join(', ')}.`,
    };
  if (added.length > 0)
    return { cause: 'late registraties', why: `Een later bestand bracht ook zaken over deze periode: ${names}.` };
  if (gone.length > 0)
    return { cause: 'correctie', why: `Ingetrokken: ${gone.map(({ fileName }) => fileName).join(', ')}.` };
  return {
    cause: 'niet te herleiden',
    why: 'De bestanden en de definitie zijn dezelfde. Waarom dit cijfer anders is, is niet bekend.',
  };
}
