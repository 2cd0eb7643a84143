import { randomUUID } from 'node:crypto';
import { Type } from 'typebox';
import { defineRoute } from '../../answers/route.ts';
import { NoQuery } from '../../contract/queries.ts';
import { problem } from '../../problems.ts';
import { calendarOf, currentMoment } from '../calendar/calendar-of.ts';
import { momentOf } from '../calendar/moment-kinds.ts';
import { Questions } from '../contract/questions.ts';
import { longestReason, refuse, textFaults } from '../faults.ts';
import { About, findSubject } from '../subject.ts';
import { questionOf } from '../texts-of.ts';
import { writeOver } from '../write-over.ts';
import { defineWrite } from './write-route.ts';

const longestQuestion = 5_000;
const longestAnswer = 50_000;

/** GET /v1/questions: questions with their answers, newest first; without an answer only for who is signed in. */
export const questions = defineRoute({
  url: '/v1/questions',
  operationId: 'listQuestions',
  summary: 'Vragen over doelen en cijfers, met hun antwoorden; een vraag zonder antwoord alleen voor wie is aangemeld',
  params: Type.Object({}),
  query: NoQuery,
  body: Questions,
  find: (release, _params, _query, adopted) => ({
    items: adopted.questions
      .toSorted((a, b) => b.writtenAt.localeCompare(a.writtenAt))
      .flatMap((one) => questionOf(release, one)),
  }),
  ready: () => [],
  csv: null,
});

/** POST /v1/questions: asks something about a goal, an indicator or a taakveld. */
export const questionWrite = defineWrite({
  method: 'POST',
  url: '/v1/questions',
  operationId: 'postQuestion',
  summary: 'Een vraag stellen bij een doel, indicator of taakveld',
  action: 'vraag stellen',
  params: Type.Object({}),
  body: Type.Object(
    {
      about: About,
      subject: Type.String(),
      moment: Type.Optional(
        Type.Union([Type.String(), Type.Null()], {
          description: 'bij welk moment de vraag hoort; weggelaten: het moment waaraan wordt gewerkt',
        }),
      ),
      text: Type.String(),
    },
    { additionalProperties: false },
  ),
  write: ({ context, view }, _params, { about, subject: key, moment: asked, text }) => {
    const { release, written } = view;
    const { subject } = findSubject(release, about, key);
    const moment = asked === undefined ? (currentMoment(calendarOf(release, written.adopted))?.id ?? null) : asked;
    if (moment !== null && momentOf(moment) === null) throw problem(404, `Er is geen moment "${moment}".`);
    refuse(textFaults('text', 'uw vraag', text, longestQuestion));
    const body = { about, subject, moment, text };
    return writeOver(context.journal, view.actor, {
      kind: 'question',
      id: `vraag-${randomUUID()}`,
      body,
      basedOn: null,
    });
  },
});

/** PUT /v1/questions/{id}/answer: answers a question; an answer is changed by a next version. */
export const answerWrite = defineWrite({
  method: 'PUT',
  url: '/v1/questions/:id/answer',
  operationId: 'putAnswer',
  summary: 'Een vraag beantwoorden',
  action: 'vraag beantwoorden',
  params: Type.Object({ id: Type.String() }),
  body: Type.Object(
    {
      text: Type.String(),
      because: Type.Optional(Type.String({ description: 'waarom een gegeven antwoord wordt vervangen' })),
      basedOn: Type.Union([Type.Integer(), Type.Null()]),
    },
    { additionalProperties: false },
  ),
  write: ({ context, view }, { id }, { text, because = '', basedOn }) => {
    if (!view.written.question.some((one) => one.id === id)) throw problem(404, 'Deze vraag is er niet.');
    // What was answered was read: it can be replaced, and not be changed unseen.
    const replaces = basedOn !== null;
    refuse([
      ...textFaults('text', 'uw antwoord', text, longestAnswer),
      ...(replaces ? textFaults('because', 'waarom u een gegeven antwoord vervangt', because, longestReason) : []),
    ]);
    const body = { question: id, text, ...(replaces ? { because } : {}) };
    return writeOver(context.journal, view.actor, { kind: 'answer', id, body, basedOn });
  },
});
