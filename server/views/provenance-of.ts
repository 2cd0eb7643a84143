import type { Delivery, Release, ReleasedIndicator } from 'indicators/release/schema.ts';
import type { Provenance } from '../contract/provenance.ts';
import { problem } from '../problems.ts';
import { askedTexts } from '../texts/asked.ts';
import { provenanceTexts } from '../texts/provenance.ts';

/** Which figure of an indicator, as its address says it. */
export type Figure = { measure: string; region: string; period: string; breakdown: string; group: string };

/**
 * The files and the calculation behind one figure. Of a hidden figure the numbers of rows are left out: the file of one
 * quarter can hold little else than what is hidden.
 * @throws a 404 problem when there is no such figure.
 */
export function provenanceOf(release: Release, indicator: ReleasedIndicator, figure: Figure): Provenance {
  const observation = indicator.observations.find(
    ({ measure, region, period, breakdown, group }) =>
      measure === figure.measure &&
      region === figure.region &&
      period === figure.period &&
      (breakdown ?? 'geen') === figure.breakdown &&
      (group ?? 'totaal') === figure.group,
  );
  const measure = indicator.measures.find(({ key }) => key === figure.measure);
  if (observation === undefined || measure === undefined) throw problem(404, askedTexts.noObservation(indicator.id));
  const { id, slug, name } = indicator;
  const hidden = observation.status === 'suppressed';
  return {
    indicator: { id, slug, name },
    measure: { key: measure.key, name: measure.name, unit: measure.unit },
    observation,
    deliveries: release.deliveries
      .filter((delivery) => observation.deliveries.includes(delivery.id))
      .map((delivery) => behind(delivery, hidden)),
    transformation: {
      generation: release.generation,
      query: measure.sql,
      marts: (release.marts ?? []).filter((mart) => measure.marts?.includes(mart.name)),
    },
    rowNumbers: {
      shown: false,
      why: provenanceTexts.notShown,
      command: traceCommand(id, figure),
      address: `/v1/indicators/${id}/observations/${placeOf(figure)}/provenance/rows`,
    },
  };
}

const placeOf = ({ measure, region, period, breakdown, group }: Figure): string =>
  [measure, region, period, breakdown, group].map(encodeURIComponent).join('/');

const traceCommand = (id: string, { measure, region, period, breakdown, group }: Figure): string =>
  [
    `npm run etl -- trace ${id} ${period} --measure ${measure} --region ${region}`,
    ...(breakdown === 'geen' ? [] : [`--breakdown ${breakdown} --group "${group}"`]),
  ].join(' ');

const behind = (delivery: Delivery, hidden: boolean): Provenance['deliveries'][number] => {
  const { id, kind, title, owner, fileName, sha256, loadedAt, periodFrom, periodTo, invented, source, agreement } =
    delivery;
  const { rowsRead: read, rowsAccepted: accepted, rowsRejected: rejected, countsRounded } = delivery;
  const rows = hidden && countsRounded !== false ? null : { read, accepted, rejected, rounded: countsRounded === true };
  const older = agreement === undefined ? {} : { agreement };
  return { id, kind, title, owner, fileName, sha256, loadedAt, periodFrom, periodTo, invented, source, ...older, rows };
};
