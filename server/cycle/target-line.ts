import type { Release } from 'indicators/release/schema.ts';
import type { Adopted } from './adopted.ts';
import type { Targets } from './contract/targets.ts';
import { subjectOf } from './subject.ts';

type Line = Targets['items'][number];

/** A target as readers get it, with how the figure stands to it where it is the one that holds now; none about what is no longer there. */
export function targetLine(release: Release, target: Adopted['targets'][number]): Line[] {
  const { id, indicator, measure: key = 'main', year, low, high, setBy, decision, version, writtenAt } = target;
  const subject = subjectOf(release, 'indicator', indicator);
  const found = release.indicators.find((one) => one.id === indicator);
  const measure = found?.measures.find((one) => one.key === key);
  if (subject === null || measure === undefined) return [];
  const number = Number(id.split('/').at(-1));
  const verdict = found?.verdicts?.[0];
  const path = verdict?.targets?.find((one) => one.measure === key && one.path === number);
  const isCurrent = path?.current === year;
  return [
    {
      id,
      indicator,
      name: subject.name,
      page: subject.page,
      measure: { key, name: measure.name },
      path: number,
      year,
      low,
      high,
      unit: measure.unit,
      decimals: measure.decimals,
      perYear: path?.quarters === 4,
      setBy,
      decision,
      version,
      writtenAt,
      state: isCurrent ? path.state : null,
      clashes: isCurrent && path.clashes === true,
    },
  ];
}
