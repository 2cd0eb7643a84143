import type { Indicator } from '../indicator.ts';
import type { Observation } from '../release/schema.ts';
import { amountsTo } from './interval.ts';
import type { Preset } from './preset.ts';
import { columnsOf, isAboutPersons, valueOf } from './rules.ts';
import { isPublic } from './same-by-definition.ts';

type Shown = { indicator: Pick<Indicator, 'id' | 'source' | 'measures'>; observations: readonly Observation[] };

/**
 * The last look before a release is written: a hidden figure carries nothing, and a count of persons that is shown is none or at
 * least the smallest, and rounded.
 * @throws Error that names the figure, without a number.
 */
export function checkProtected(shown: readonly Shown[], preset: Preset): void {
  for (const { indicator, observations } of shown) {
    if (!isAboutPersons(indicator.source)) continue;
    const kinds = new Map(indicator.measures.map(({ key, kind }) => [key, kind]));
    for (const o of observations) {
      const kind = kinds.get(o.measure);
      if (kind === undefined) continue;
      const counted = kind === 'amount' ? [] : columnsOf[kind];
      const counts = counted.flatMap((column) =>
        isPublic(`${indicator.id}/${o.measure}/${column}`) ? [] : (valueOf(column, o) ?? []),
      );
      const { numerator, denominator, value, lower, upper, n } = o;
      const isBare = [numerator, denominator, value, lower, upper, n].every((one) => one === null);
      const isRounded = kind !== 'amount' || isMultiple(o.numerator ?? 0, amountsTo(preset));
      if (o.status === 'suppressed' ? isBare : isRounded && counts.every((count) => isShowable(count, preset)))
        continue;
      const place = [indicator.id, o.measure, o.breakdown, o.group, o.period]
        .filter((part) => part !== null)
        .join(', ');
      throw new Error(
        `De cijfers zijn niet gepubliceerd: een aantal is niet afgeschermd of niet afgerond bij ${place}.`,
      );
    }
  }
}

const isShowable = (count: number, { smallest, roundTo, zeros }: Preset) =>
  count === 0
    ? zeros || roundTo > 0
    : count >= Math.min(smallest, roundTo === 1 ? smallest : roundTo) && isMultiple(count, roundTo);

const isMultiple = (count: number, of: number) => of === 1 || Math.abs(count / of - Math.round(count / of)) < 1e-9;
