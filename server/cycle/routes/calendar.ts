import { Type } from 'typebox';
import { defineRoute } from '../../answers/route.ts';
import { NoQuery } from '../../contract/queries.ts';
import { problem } from '../../problems.ts';
import { calendarOf, currentMoment, type CalendarLine } from '../calendar/calendar-of.ts';
import { checklistOf } from '../calendar/checklist.ts';
import { frozenOn } from '../calendar/delivered-on.ts';
import { isInFigures, toldUntil } from '../calendar/in-figures.ts';
import { momentOf } from '../calendar/moment-kinds.ts';
import { Calendar } from '../contract/calendar.ts';
import { dayFaults, longestReason, refuse, textFaults } from '../faults.ts';
import { snapshotHeads } from '../snapshot/snapshot-heads.ts';
import { writeOver } from '../write-over.ts';
import { defineWrite } from './write-route.ts';

/** GET /v1/calendar: the moments with their dates, who prepares and adopts, what is frozen, and how far each is. */
export const calendar = defineRoute({
  url: '/v1/calendar',
  operationId: 'getCalendar',
  summary: 'Kalender van planning en control: momenten, data, wat klaar is en wat is bevroren',
  params: Type.Object({}),
  query: NoQuery,
  body: Calendar,
  find: (release, _params, _query, adopted) => {
    const lines = calendarOf(release, adopted);
    const heads = snapshotHeads(adopted);
    return {
      current: currentMoment(lines)?.id ?? null,
      items: lines.map((line) => ({
        ...line,
        contains: [...line.contains],
        inFigures: line.from !== 'voorstel' ? isInFigures(release, line) : line.delivered === null,
        toldUntil: toldUntil(release, line),
        snapshots: heads.filter(({ moment }) => moment.id === line.id),
        checklist: line.delivered === null ? checklistOf(release, adopted, line) : null,
      })),
    };
  },
  ready: () => [],
  csv: null,
});

const short = 120;

/** Whether a date that was agreed, or the day on which a moment was delivered, becomes another. */
const isReplaced = (
  stood: Pick<CalendarLine, 'due' | 'delivered' | 'from'>,
  { due, delivered }: Pick<CalendarLine, 'due' | 'delivered'>,
): boolean =>
  (stood.from !== 'voorstel' && stood.due !== due) || (stood.delivered !== null && stood.delivered !== delivered);

/** PUT /v1/calendar/{id}: the dates of a moment, and who prepares and adopts it. */
export const calendarWrite = defineWrite({
  method: 'PUT',
  url: '/v1/calendar/:id',
  operationId: 'putMoment',
  summary: 'De datum van een moment, wanneer het is geleverd, wie het maakt en wie het vaststelt',
  action: 'kalender bijhouden',
  params: Type.Object({ id: Type.String() }),
  body: Type.Object(
    {
      due: Type.String({ description: 'uiterlijk, jjjj-mm-dd' }),
      delivered: Type.Union([Type.String(), Type.Null()], { description: 'geleverd op, jjjj-mm-dd' }),
      prepares: Type.String(),
      adopts: Type.String(),
      contains: Type.Optional(
        Type.Array(Type.String(), { maxItems: 20, description: 'wat erin moet staan; leeg: ons voorstel' }),
      ),
      because: Type.Optional(
        Type.String({ description: 'waarom een afgesproken datum, of de dag van levering, anders wordt' }),
      ),
      basedOn: Type.Union([Type.Integer(), Type.Null()]),
    },
    { additionalProperties: false },
  ),
  after: (context) => context.calendarChanged(),
  write: ({ context, view: { actor, release, written } }, { id }, sent) => {
    const { due, delivered, prepares, adopts, contains, because = '', basedOn } = sent;
    const moment = momentOf(id);
    if (moment === null) throw problem(404, `Er is geen moment "${id}".`);
    const stood = calendarOf(release, written.adopted).find((line) => line.id === id);
    const replaces =
      stood !== undefined && isReplaced(stood, { due, delivered: delivered ?? frozenOn(written.adopted, id) });
    refuse([
      ...dayFaults('due', 'de uiterste datum', due),
      ...(delivered === null ? [] : dayFaults('delivered', 'de datum van levering', delivered)),
      ...textFaults('prepares', 'wie het maakt', prepares, short),
      ...textFaults('adopts', 'wie het vaststelt', adopts, short),
      ...(replaces ? textFaults('because', 'waarom de datum anders wordt', because, longestReason) : []),
      ...(contains ?? []).flatMap((one) => textFaults('contains', 'wat erin moet staan', one, short)),
    ]);
    // What is as we propose it is no choice of the municipality: it follows the proposal.
    const isOurs =
      contains === undefined || contains.length === 0 || contains.join('\n') === moment.kind.contains.join('\n');
    const own = isOurs ? {} : { contains };
    // The reason stays while what it is about stays.
    const why = because.trim() === '' ? stood?.because : because;
    const told = why == null ? {} : { because: why };
    const body = { year: moment.year, moment: moment.kind.moment, due, delivered, prepares, adopts, ...own, ...told };
    return writeOver(context.journal, actor, { kind: 'moment', id, body, basedOn });
  },
});
