import { bareObservation } from 'indicators/test/bare.ts';
import type { Observation } from 'indicators/release/schema.ts';
import { expect, test } from 'vitest';
import { sampleRelease } from '../testing/sample-release.ts';
import { quarterlyReport } from './quarterly-report.ts';

const minima = { ...bareObservation, breakdown: 'domein', group: 'Minima', period: '2024Q4' };

/** The sample with KW07, of which this is known. */
function withApplications(observations: readonly Observation[]) {
  const { otherSets = [], ...release } = sampleRelease();
  return {
    ...release,
    otherSets: otherSets.flatMap((one) => [one, { ...one, id: 'KW07', observations: [...observations] }]),
  };
}

const unknownIn = (release: ReturnType<typeof withApplications>, id: string) =>
  quarterlyReport(release, '2024Q4', id).domains.flatMap(({ unknown }) => unknown);

const whatIn = (release: ReturnType<typeof withApplications>, id: string) =>
  unknownIn(release, id).map(({ what }) => what);

const always = ['Grootste veranderingen per aanbieder', 'Uitgaven en budget'];

test('that applications are not known stands there only as long as their file was not delivered', () => {
  const notDelivered = withApplications([{ ...minima, status: 'missing' }]);
  expect(whatIn(notDelivered, 'minima')).toEqual(['Aanvragen', 'Besluiten', 'Wachttijd', ...always]);
  // What the answer tells is no more than that.
  expect(new Set(unknownIn(notDelivered, 'minima').flatMap((one) => Object.keys(one)))).toEqual(
    new Set(['what', 'why']),
  );
  const delivered = withApplications([{ ...minima, value: 15 }]);
  expect(whatIn(delivered, 'minima')).toEqual(always);
  expect(whatIn(withApplications([{ ...minima, status: 'suppressed' }]), 'minima')).toEqual(always);
});
