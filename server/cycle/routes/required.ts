import type { Release } from 'indicators/release/schema.ts';
import { Type } from 'typebox';
import { problem } from '../../problems.ts';
import { calendarOf, currentMoment } from '../calendar/calendar-of.ts';
import { moneyYearOf } from '../calendar/money-year.ts';
import { RequiredTexts } from '../contract/required-texts.ts';
import { requiredTexts } from '../duiding/required-texts.ts';
import { thresholdOf } from '../duiding/threshold.ts';
import { duidingId } from '../duiding/write-duiding.ts';
import { hasMoved } from '../figure-now.ts';
import { momentName } from '../texts-of.ts';
import type { Written } from '../written.ts';
import { defineDeskRoute } from './desk-route.ts';

const stateOf = (release: Release, written: Written, place: Parameters<typeof duidingId>[0]) => {
  const newest = written.duiding.findLast(({ id }) => id === duidingId(place));
  if (newest === undefined) return { status: 'nog niets' as const, moved: false };
  const { status, figure } = newest.body;
  const year = moneyYearOf(place.moment, written.adopted);
  return { status, moved: figure == null || hasMoved(release, { ...place, figure }, year) };
};

/** GET /v1/required-texts: what must be explained at a moment, and how far that is. */
export const required = defineDeskRoute({
  url: '/v1/required-texts',
  operationId: 'listRequiredTexts',
  summary: 'Wat bij een moment moet worden geduid, en hoe ver dat is',
  action: 'concepten lezen',
  params: Type.Object({}),
  query: Type.Object({ moment: Type.Optional(Type.String()) }, { additionalProperties: false }),
  body: RequiredTexts,
  find: ({ release, written }, _params, { moment: asked }) => {
    const lines = calendarOf(release, written.adopted);
    const moment = momentName(asked ?? currentMoment(lines)?.id ?? null);
    if (moment === null) throw problem(404, `Er is geen moment "${asked ?? ''}".`);
    return {
      moment,
      moments: lines
        .filter(({ delivered, id }) => delivered === null || id === moment.id)
        .flatMap(({ id }) => momentName(id) ?? []),
      threshold: {
        ...thresholdOf(written.adopted),
        why: written.adopted.threshold?.why ?? null,
        version: written.adopted.threshold?.version ?? null,
      },
      items: requiredTexts(release, written.adopted, moment.id).map((one) => ({
        ...one,
        ...stateOf(release, written, { about: one.about, subject: one.subject, moment: moment.id }),
      })),
    };
  },
});
