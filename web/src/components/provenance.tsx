import type { IndicatorSheet, Observation, Principles } from 'server/contract.ts';
import { useAnswer } from '../api/use-answer.ts';
import { observationsQuery } from '../api/observations.ts';
import { useChoice } from '../filters/use-choice.ts';
import { capitalise, formatPeriod } from '../format.ts';
import { breakdownWords } from '../words/breakdown.ts';
import { groupName } from '../words/group-name.ts';
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
  const [breakdown, breakdownChoice] = useChoice('herkomst-verdeling', [none, ...sheet.breakdowns], none);
  const split = breakdown !== none;
  const { data } = useAnswer(observationsQuery(sheet.slug, breakdown));
  const found = (split ? (data?.items ?? []) : totals).filter((one) => one.measure === measure.key);
  const regions = distinct(found.map((one) => one.region));
  const home = regions.includes(gemeente.code) ? gemeente.code : (regions[0] ?? '');
  const [region, regionChoice] = useChoice('herkomst-gebied', regions, home, null);
  const inRegion = found.filter((one) => one.region === region);
  const periods = distinct(inRegion.map((one) => one.period)).toReversed();
  const [period, periodChoice] = useChoice('herkomst-periode', periods, periods[0] ?? '', null);
  const groups = distinct(inRegion.flatMap((one) => (one.period === period ? (one.group ?? total) : [])));
  const [group, groupChoice] = useChoice('herkomst-groep', groups, groups[0] ?? '', null);
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
              label={texts.provenance.over}
              options={periods.map((value) => ({ value, name: formatPeriod(value) }))}
              choice={periodChoice}
            />
            {regions.length > 1 ? (
              <Picker
                label={texts.provenance.region}
                options={regions.map((value) => ({ value, name: regionName(value) }))}
                choice={regionChoice}
              />
            ) : null}
            {sheet.breakdowns.length > 0 ? (
              <Picker
                label={texts.provenance.split}
                options={[none, ...sheet.breakdowns].map((value) => ({
                  value,
                  name: value === none ? texts.provenance.notSplit : breakdownWords(value),
                }))}
                choice={breakdownChoice}
              />
            ) : null}
            {split && groups.length > 0 ? (
              <Picker
                label={texts.provenance.group}
                options={groups.map((value) => ({ value, name: capitalise(groupName(value)) }))}
                choice={groupChoice}
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
