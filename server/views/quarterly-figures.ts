import type { Domain, DomainFigure } from 'indicators/quarterly-report/domains.ts';
import type { Observation, Release, ReleasedIndicator } from 'indicators/release/schema.ts';
import { setsOf } from 'indicators/sets/sets-of.ts';
import { problem } from '../problems.ts';

/** The label of the set. */
export const quarterlySet = 'Kwartaalrapportage USD';

/** Every released figure that the report may be made from, by id. */
export const figuresById = ({ indicators, otherSets = [] }: Release): ReadonlyMap<string, ReleasedIndicator> =>
  new Map([...indicators, ...otherSets].map((one) => [one.id, one]));

type Cell = { measure: string; breakdown: string; group: string };

/** The observations of one group of the municipality, in the order of the release: oldest first. */
const seriesOf = (
  release: Release,
  figure: ReleasedIndicator | undefined,
  { measure, breakdown, group }: Cell,
): Observation[] =>
  (figure?.observations ?? []).filter(
    (o) =>
      o.measure === measure && o.region === release.gemeente.code && o.breakdown === breakdown && o.group === group,
  );

/** Whether a figure is made of rounded counts. Of a duration only the number of cases is rounded. */
export const isRounded = ({ kind, rounding }: ReleasedIndicator['measures'][number]): boolean =>
  kind !== 'duration' && (rounding ?? null) !== null;

/** The series of a figure of a domain. */
export const seriesOfFigure = (release: Release, { of }: Domain, { indicator, measure }: DomainFigure): Observation[] =>
  seriesOf(release, figuresById(release).get(indicator), { measure, ...of });

/** The quarters of which any figure of the report is there, newest first. */
export const quartersOf = (release: Release): string[] => {
  const known = (release.otherSets ?? []).flatMap(({ observations }) =>
    observations.flatMap(({ period, status }) => (status === 'missing' ? [] : period)),
  );
  return [...new Set(known)].toSorted().toReversed();
};

/**
 * The domain with this id.
 * @throws a 404 problem.
 */
export const findDomain = (release: Release, id: string): Domain => {
  const domains = setsOf(release).quarterly;
  const found = domains.find((domain) => domain.id === id);
  if (found === undefined)
    throw problem(404, `Er is geen onderdeel "${id}". Kies ${domains.map((domain) => domain.id).join(', ')}.`);
  return found;
};
