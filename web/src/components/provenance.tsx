import type { IndicatorSheet, Observation, Principles } from 'server/contract.ts';
import { useAnswer } from '../api/use-answer.ts';
import { observationsQuery } from '../api/observations.ts';
import { useChoice } from '../filters/use-choice.ts';
import { capitalise, formatPeriod } from '../format.ts';
import { breakdownWords } from '../words/breakdown.ts';
import { FigureSources } from './figure-sources.tsx';
import { Picker } from './picker.tsx';
import { Pickers } from './pickers.tsx';
import { indicatorTexts as texts } from '../texts/indicator.ts';

type Props = {
  sheet: IndicatorSheet;
  measure: IndicatorSheet['measures'][number];
  totals: readonly Observation[];
  gemeente: Principles['gemeente'];
};

const none = 'geen';
const total = 'totaal';
const distinct = (values: readonly string[]): string[] => [...new Set(values)];

/** For any figure of an indicator that is shown: the files it comes from and how it was made of them. */
export const Provenance = ({ sheet, measure, totals, gemeente }: Props) => {
  const [breakdown, chooseBreakdown] = useChoice('herkomst-verdeling', [none, ...sheet.breakdowns], none);
  const split = breakdown !== none;
  const { data } = useAnswer(observationsQuery(sheet.slug, breakdown));
  const found = (split ? (data?.items ?? []) : totals).filter((one) => one.measure === measure.key);
  const regions = distinct(found.map((one) => one.region));
  const home = regions.includes(gemeente.code) ? gemeente.code : (regions[0] ?? '');
  const [region, chooseRegion] = useChoice('herkomst-gebied', regions, home, null);
  const inRegion = found.filter((one) => one.region === region);
  const periods = distinct(inRegion.map((one) => one.period)).toReversed();
  const [period, choosePeriod] = useChoice('herkomst-periode', periods, periods[0] ?? '', null);
  const groups = distinct(inRegion.flatMap((one) => (one.period === period ? (one.group ?? total) : [])));
  const [group, chooseGroup] = useChoice('herkomst-groep', groups, groups[0] ?? '', null);
  const regionName = (code: string) => sheet.regions.find((one) => one.code === code)?.name ?? code;
  return (
    <section className="panel" aria-labelledby="herkomst">
      <h2 id="herkomst" className="utrecht-heading-2">
        {texts.provenance.title}
      </h2>
      {totals.length === 0 ? (
        <p className="utrecht-paragraph">{texts.provenance.none}</p>
      ) : (
        <>
          <Pickers>
            <Picker
              name="herkomst-periode"
              label={texts.provenance.over}
              value={period}
              options={periods.map((value) => ({ value, name: formatPeriod(value) }))}
              onChoose={choosePeriod}
            />
            {regions.length > 1 ? (
              <Picker
                name="herkomst-gebied"
                label={texts.provenance.region}
                value={region}
                options={regions.map((value) => ({ value, name: regionName(value) }))}
                onChoose={chooseRegion}
              />
            ) : null}
            {sheet.breakdowns.length > 0 ? (
              <Picker
                name="herkomst-verdeling"
                label={texts.provenance.split}
                value={breakdown}
                options={[none, ...sheet.breakdowns].map((value) => ({
                  value,
                  name: value === none ? texts.provenance.notSplit : breakdownWords(value),
                }))}
                onChoose={chooseBreakdown}
              />
            ) : null}
            {split && groups.length > 0 ? (
              <Picker
                name="herkomst-groep"
                label={texts.provenance.group}
                value={group}
                options={groups.map((value) => ({ value, name: capitalise(value) }))}
                onChoose={chooseGroup}
              />
            ) : null}
          </Pickers>
          {period === '' ? null : (
            <FigureSources
              slug={sheet.slug}
              measure={measure}
              figure={{ measure: measure.key, region, period, breakdown, group }}
            />
          )}
        </>
      )}
    </section>
  );
};
