import type { Agreements } from '../agreed/agreements.ts';
import { standardAgreements } from '../agreed/standard-agreements.ts';
import { budgetPage } from '../budget/budget-page.ts';
import { sizeClassLines } from '../budget/size-class.ts';
import { checkProtected } from '../disclosure/check-protected.ts';
import { hiddenIn } from '../disclosure/is-audited.ts';
import { earlierFigures } from '../disclosure/kept.ts';
import { theWorker } from '../disclosure/beside.ts';
import { theSolver } from '../disclosure/linear-program.ts';
import type { Preset } from '../disclosure/preset.ts';
import { standard } from '../disclosure/presets.ts';
import { protect } from '../disclosure/protect.ts';
import { nothingTold, type ToldSoFar } from '../disclosure/told-so-far.ts';
import { changesUntil } from '../disclosure/preset-change.ts';
import { protectionNotes, roundingNote, shareHidden } from '../disclosure/protection-notes.ts';
import { roundDelivery } from '../disclosure/round-delivery.ts';
import type { Db, Indicator } from '../indicator.ts';
import { residentsIn } from '../verdict/residents-in.ts';
import { sinceMoment } from '../verdict/since-moment.ts';
import { verdictsOf } from '../verdict/verdicts-of.ts';
import { readArrivals } from './arrivals.ts';
import { withCompleteness } from './with-completeness.ts';
import { withDifferences } from './with-differences.ts';
import { readCountedTables, readTold, withDeliveries } from './deliveries-behind.ts';
import { readDeliveries, type KindInfo } from './deliveries.ts';
import { sourcesOfDerived } from './sources-of-derived.ts';
import { deriveObservations } from './derive-observations.ts';
import { guessedNotes, readGuessed } from './guessed-periods.ts';
import { loadedOf, missingOf, readCovered } from './missing.ts';
import { readMoments } from './moments.ts';
import { nextExpected } from './period.ts';
import { referenceDate } from './reference-date.ts';
import { regionNames } from './regions.ts';
import { countIndicator, sheetOf } from './release-indicator.ts';
import { round, rounded } from './rounded.ts';
import type { Release } from './schema.ts';
import { judgedOf, levelOf, seriesOf, signalsOf } from './signals-of.ts';

export type ReleaseInput = {
  generation: string;
  /** The gemeente that the warehouse is about; other regions are comparisons. */
  gemeente: string;
  indicators: readonly Indicator[];
  kinds: readonly KindInfo[];
  /** The rules for small numbers. */
  preset?: Preset;
  /** What figures are compared with. */
  agreements?: Agreements;
  /** The release that is shown now. */
  previous?: Release | null;
  /** What releases told until now. */
  told?: ToldSoFar;
};

/** Counted and protected with the others; no signal or verdict is made of it. */
const isApart = (set: string): boolean => set.startsWith('set ');

/** Everything that may be shown of one generation: counted, valued, protected, with its provenance. */
export async function makeRelease(
  db: Db,
  {
    generation,
    gemeente,
    indicators,
    kinds,
    preset = standard,
    agreements = standardAgreements,
    previous = null,
    told: toldEarlier = nothingTold,
  }: ReleaseInput,
): Promise<Release> {
  const [deliveries, moments, budget, budgetPeers, arrivals, covered, guessed, counted, unprotected] =
    await Promise.all([
      readDeliveries(db, kinds),
      readMoments(db, gemeente),
      budgetPage(db, gemeente),
      sizeClassLines(db, gemeente),
      readArrivals(db, gemeente),
      readCovered(db),
      readGuessed(db),
      readCountedTables(db, indicators),
      Promise.all(
        indicators.map(async (indicator) => ({ indicator, observations: await countIndicator(db, indicator) })),
      ),
      // Gets ready meanwhile.
      theSolver(),
      theWorker(),
    ]);
  const raw = unprotected.map((one) => withCompleteness(one, arrivals, gemeente));
  const loaded = loadedOf(covered, deliveries);
  const [{ shown, account }, told] = await Promise.all([
    protect(
      raw,
      preset,
      earlierFigures(
        previous,
        toldEarlier,
        deliveries.map(({ id }) => id),
      ),
    ),
    // The database has nothing else to do meanwhile.
    readTold(db, indicators),
  ]);
  checkProtected(shown, preset);
  const { toldBefore: _toldBefore, audited, ...counts } = account;
  const changes = [...changesUntil(previous?.protection ?? null, preset, account)];
  const residents = residentsIn(
    shown.map(({ indicator: { measures }, observations }) => ({ measures, observations })),
    gemeente,
  );
  const series = shown.flatMap(({ indicator, observations }) =>
    isApart(indicator.set) ? [] : (seriesOf(indicator, observations, gemeente, agreements, residents) ?? []),
  );
  const names = regionNames();

  const all = shown.map(({ indicator, observations }) => {
    const found = withDeliveries(indicator, observations, deliveries, { counted, told });
    const figures = [
      ...withDifferences(indicator, found, gemeente),
      ...deriveObservations(indicator, series, gemeente),
    ];
    const used = new Set(figures.flatMap((o) => o.deliveries));
    const newest = figures
      .flatMap((o) => (o.region === gemeente && o.measure === 'main' ? o.period : []))
      .toSorted()
      .at(-1);
    const sheet = sheetOf(db, indicator);
    const roundings = new Map(
      indicator.measures.map(({ key, kind }) => [key, roundingNote(indicator.source, kind, preset)]),
    );
    return {
      ...sheet,
      measures: sheet.measures.map((measure) => ({ ...measure, rounding: roundings.get(measure.key) ?? null })),
      caveats: [...sheet.caveats, ...guessedNotes(indicator, figures, guessed, kinds)],
      // A figure made from other figures is invented as soon as anything is.
      invented: deliveries.some(({ id, invented }) => invented && (used.has(id) || indicator.derived !== undefined)),
      ...levelOf(series, indicator.id),
      missing: missingOf(indicator, loaded, kinds, figures.length > 0),
      nextExpected: nextExpected(newest, indicator),
      observations: figures,
    };
  });

  const released = all.filter(({ set }) => !isApart(set));
  const sourced = sourcesOfDerived(released, indicators, series, gemeente);
  const asOf = referenceDate(deliveries);
  const withVerdicts = verdictsOf(sourced, gemeente, deliveries, agreements, preset.roundTo);
  const regions = new Set(released.flatMap(({ observations }) => observations.map((o) => o.region)));
  return rounded({
    format: 1,
    generation,
    gemeente: { code: gemeente, name: names.get(gemeente) ?? gemeente },
    asOf,
    regions: [...regions.add(gemeente)].toSorted().map((code) => ({ code, name: names.get(code) ?? code })),
    ...withVerdicts,
    otherSets: all.filter(({ set }) => isApart(set)),
    ...budget,
    ...(budgetPeers.length === 0 ? {} : { budgetPeers }),
    signals: signalsOf(series),
    judged: judgedOf(series),
    deliveries: deliveries.map(roundDelivery),
    moments,
    sinceMoment: sinceMoment(moments, withVerdicts.indicators, gemeente, asOf, agreements, preset.roundTo),
    protection: {
      preset,
      notes: protectionNotes(preset, account, changes),
      ...counts,
      shareHidden: round(shareHidden(account), 4),
      ...(changes.length === 0 ? {} : { changes }),
      audit: { counts: audited, hidden: hiddenIn(shown) },
    },
    agreements,
  });
}
