import type { FastifyInstance } from 'fastify';
import type { Route } from '../answers/route.ts';
import type { CycleContext } from './routes/context.ts';
import type { DeskRoute } from './routes/desk-route.ts';
import { duidingAdoption, duidingDesk, duidingWrite } from './routes/duiding.ts';
import { calendar, calendarWrite } from './routes/calendar.ts';
import { difference } from './routes/difference.ts';
import { answerWrite, questions, questionWrite } from './routes/questions.ts';
import { margins, marginWrite } from './routes/margins.ts';
import { targets, targetWrite } from './routes/targets.ts';
import { thresholdWrite } from './routes/threshold.ts';
import { required } from './routes/required.ts';
import { snapshot, snapshotWrite } from './routes/snapshots.ts';
import { storyAdoption, storyWrite } from './routes/stories.ts';
import { texts } from './routes/texts.ts';

/** What everybody may read of planning and control. */
export const cycleRoutes: readonly Route[] = [texts, snapshot, calendar, questions, targets, margins];

/** What needs a right. */
export const deskRoutes: readonly DeskRoute[] = [duidingDesk, required];

const writes = [
  duidingWrite,
  duidingAdoption,
  storyWrite,
  storyAdoption,
  snapshotWrite,
  calendarWrite,
  questionWrite,
  answerWrite,
  targetWrite,
  marginWrite,
  thresholdWrite,
];

/** Registers what needs a right; what everybody may read goes with the other routes over the release. */
export function cycle(app: FastifyInstance, context: CycleContext) {
  for (const route of deskRoutes) route.register(app, context);
  for (const route of writes) route.register(app, context);
  difference(app, context);
}
