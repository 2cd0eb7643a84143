import type { Observation, Release, ReleasedIndicator } from 'indicators/release/schema.ts';
import { canonical } from '../../journal/canonical.ts';
import { newMeasurement, settle, type Reason } from './causes.ts';
import { isCounted } from './counts-between.ts';
import { deliveryReasons, type Files } from './delivery-reasons.ts';
import { roundingBetween } from './rounding-between.ts';

/** An indicator at one moment, with what its figures come from. */
export type FigureState = {
  indicator: ReleasedIndicator;
  files: Files;
  protection: Release['protection'];
  /** Per series the periods of which there is a figure. */
  periods: ReadonlyMap<string, ReadonlySet<string>>;
};

/** One figure at two moments; undefined where there was none. */
export type Compared = {
  before: FigureState;
  after: FigureState;
  old: Observation | undefined;
  next: Observation | undefined;
};

/** The figures that follow each other in time: those of CBS have years where our own have quarters. */
export const seriesOf = ({ measure, region }: Observation): string => `${measure} | ${region}`;

/**
 * Why a figure of an indicator is another. A period that had not come yet has no figure to differ from, and a hidden figure tells nothing
 * of what moved behind it; of any other all that differs is asked: the definition, the rounding, and the files that it was made from.
 */
export function causeOfFigure(compared: Compared): Reason {
  const definition = definitionReasons(compared);
  if (isNewPeriod(compared, definition)) return newMeasurement;
  return protectionReason(compared, definition) ?? ofReasons(compared, definition);
}

function ofReasons(compared: Compared, definition: readonly Reason[]): Reason {
  const files = fileReasons(compared);
  const data = isFirst(compared, files) && (files.length > 0 || definition.length === 0) ? [newMeasurement] : files;
  const rounding = roundingOf(compared);
  if (rounding === 'alike')
    return settle(definition.length + data.length > 0 ? [...definition, ...data] : unnamed(compared));
  if (rounding === 'explains' && definition.length === 0) return otherRounding;
  if (rounding !== 'cannot') return settle([...definition, otherRounding, ...data]);
  const { cause, why } = settle([...definition, ...data]);
  return { cause, why: `${why} Het cijfer wordt ook anders afgerond, maar dat verklaart het verschil niet.` };
}

const ofKinds = ({ files: { deliveries }, indicator: { kinds } }: FigureState): string[] =>
  [...deliveries.values()].flatMap(({ id, kind }) => (kinds.includes(kind) ? id : []));

/** To protect persons a figure does not name every file that holds rows of it (indicators/release/deliveries-behind.ts). */
function unnamed({ before, after }: Compared): Reason[] {
  const others = deliveryReasons({ before: before.files, after: after.files }, ofKinds(before), ofKinds(after));
  return others.length === 0 ? [] : [{ cause: 'niet te herleiden', why: unnamedWhy }];
}

const unnamedWhy =
  'Bij dit cijfer staat geen ander bestand. Er kwamen wel andere bestanden van dezelfde soort. Die noemen wij niet altijd, om mensen te beschermen.';

/** What was known to be missing, or what a publisher had not published. */
const isFirst = ({ old }: Compared, files: readonly Reason[]): boolean =>
  (old !== undefined && !isCounted(old)) ||
  (old === undefined && files.length > 0 && files.every(({ cause }) => cause === 'herziening door de bron'));

/** With another definition a period that lies before others can have got its figure by it; one after them cannot. */
function isNewPeriod({ before, next }: Compared, definition: readonly Reason[]): boolean {
  if (next === undefined) return false;
  const known = [...(before.periods.get(seriesOf(next)) ?? [])];
  if (definition.length === 0) return !known.includes(next.period);
  return known.length > 0 && known.every((period) => period < next.period);
}

const measureIn = ({ indicator }: FigureState, key: string | undefined) =>
  indicator.measures.find((one) => one.key === key);

function definitionReasons({ before, after, old, next }: Compared): Reason[] {
  const [was, is] = [before.indicator, after.indicator];
  if ((was.version ?? 1) !== (is.version ?? 1)) {
    const change = is.changes?.findLast(({ version }) => version === (is.version ?? 1));
    const reason = change === undefined ? '.' : ` (${change.on}): ${change.why}`;
    return [{ cause: 'andere definitie', why: `De definitie is nu versie ${is.version ?? 1}${reason}` }];
  }
  const key = (next ?? old)?.measure;
  const [one, other] = [measureIn(before, key), measureIn(after, key)];
  if (was.definition === is.definition && one?.sql === other?.sql) return [];
  if (one === undefined) return [{ cause: 'andere definitie', why: 'Dit cijfer hoorde eerst niet bij de indicator.' }];
  if (other === undefined) return [{ cause: 'andere definitie', why: 'Dit cijfer hoort niet meer bij de indicator.' }];
  return [{ cause: 'andere definitie', why: 'De berekening is veranderd. De reden is niet vastgelegd.' }];
}

function protectionReason({ before, after, old, next }: Compared, also: readonly Reason[]): Reason | null {
  const [was, is] = [old?.status === 'suppressed', next?.status === 'suppressed'];
  if (was === is || (is && old !== undefined && !isCounted(old))) return null;
  const why = is ? 'Het cijfer is nu afgeschermd: het gaat over weinig mensen.' : 'Het cijfer was eerst afgeschermd.';
  const [rule, now] = [before, after].map(({ protection }) => canonical(protection?.preset ?? null));
  const rules = rule === now ? [] : ['De regels daarvoor zijn veranderd.'];
  return { cause: 'afscherming', why: [why, ...rules, ...also.map((one) => one.why)].join(' ') };
}

const otherRounding: Reason = { cause: 'andere afronding', why: 'Het cijfer wordt anders afgerond dan eerst.' };

const roundToOf = ({ protection }: FigureState): number | null => protection?.preset.roundTo ?? null;

function roundingOf({ before, after, old, next }: Compared) {
  const [one, other] = [measureIn(before, old?.measure), measureIn(after, next?.measure)];
  if (old === undefined || next === undefined || one === undefined || other === undefined) return 'alike';
  return roundingBetween(
    { figure: old, measure: one, roundTo: roundToOf(before) },
    { figure: next, measure: other, roundTo: roundToOf(after) },
  );
}

/** Of a figure per resident only the part that moved is asked after: the residents of CBS do not change who runs a trajectory. */
function fileReasons({ before, after, old, next }: Compared): Reason[] {
  const over = new Set([
    ...(measureIn(before, old?.measure)?.over ?? []),
    ...(measureIn(after, next?.measure)?.over ?? []),
  ]);
  const isSame = (part: 'numerator' | 'denominator') => old?.[part] != null && old[part] === next?.[part];
  const [aboveStays, belowStays] = [isSame('numerator'), isSame('denominator')];
  const matters =
    ({ files }: FigureState) =>
    (id: string) => {
      const kind = files.deliveries.get(id)?.kind;
      if (over.size === 0 || kind === undefined || aboveStays === belowStays) return true;
      return over.has(kind) ? aboveStays : belowStays;
    };
  return deliveryReasons(
    { before: before.files, after: after.files },
    (old?.deliveries ?? []).filter(matters(before)),
    (next?.deliveries ?? []).filter(matters(after)),
  );
}
