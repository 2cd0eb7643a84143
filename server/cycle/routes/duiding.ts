import { Type } from 'typebox';
import { may } from '../../access/matrix.ts';
import { problem } from '../../problems.ts';
import { DuidingDesk } from '../contract/duiding-desk.ts';
import { calendarOf, currentMoment } from '../calendar/calendar-of.ts';
import { moneyYearOf } from '../calendar/money-year.ts';
import { momentOf } from '../calendar/moment-kinds.ts';
import { readMarkdown } from '../duiding/markdown.ts';
import { requiredTexts } from '../duiding/required-texts.ts';
import { adoptDuiding, duidingId, writeDuiding } from '../duiding/write-duiding.ts';
import { figureNow, hasMoved } from '../figure-now.ts';
import { About, findSubject } from '../subject.ts';
import { storiesAt } from '../duiding/stories-at.ts';
import { duidingOf, figureWords, momentName } from '../texts-of.ts';
import { defineDeskRoute } from './desk-route.ts';
import { defineWrite } from './write-route.ts';

const Place = Type.Object({ about: About, subject: Type.String(), moment: Type.String() });
const url = '/v1/duiding/:about/:subject/:moment';

/** GET /v1/duiding/...: what one needs to write a duiding: the figure of now, all versions, and the texts of other moments; moment 'nu' is the one that people work on. */
export const duidingDesk = defineDeskRoute({
  url,
  operationId: 'getDuiding',
  summary: 'Een duiding met al haar versies, voor wie haar schrijft of vaststelt',
  action: 'concepten lezen',
  params: Place,
  query: Type.Object({}),
  body: DuidingDesk,
  find: ({ release, written, actor }, { about, subject: key, moment: asked }) => {
    const subject = findSubject(release, about, key);
    const now = asked === 'nu' ? currentMoment(calendarOf(release, written.adopted)) : null;
    const id = now?.id ?? asked;
    const moment = momentName(id);
    if (moment === null) throw problem(404, `Er is geen moment "${id}".`);
    const place = { about: subject.about, subject: subject.subject, moment: id };
    const versions = written.duiding.filter((one) => one.id === duidingId(place));
    const newest = versions.at(-1);
    const { adopted } = written;
    const year = moneyYearOf(id, adopted);
    const figure = figureNow(release, subject.about, subject.subject, year);
    const then = newest?.body.figure ?? null;
    const required = requiredTexts(release, adopted, id).find(
      (one) => one.about === about && one.subject === subject.subject,
    );
    return {
      subject,
      moment,
      reasons: required?.reasons ?? [],
      money: required?.money ?? null,
      now: figureWords(release, subject, figure),
      newest:
        newest === undefined
          ? null
          : {
              version: newest.version,
              status: newest.body.status,
              see: newest.body.see,
              why: newest.body.why,
              act: newest.body.act,
              moved: then === null || hasMoved(release, { ...place, figure: then }, year),
            },
      versions: versions.map(({ version, author, writtenAt, body }) => ({
        version,
        status: body.status,
        author,
        writtenAt,
        see: readMarkdown(body.see),
        why: readMarkdown(body.why),
        act: readMarkdown(body.act),
      })),
      replaces: versions.some(({ body }) => body.status === 'vastgesteld'),
      earlier: adopted.duiding
        .filter((text) => text.about === about && text.subject === subject.subject && text.moment !== id)
        .toSorted((a, b) => b.writtenAt.localeCompare(a.writtenAt))
        .flatMap((text) => duidingOf(release, subject, text, adopted)),
      stories: storiesAt(written.story, place),
      may: { write: may(actor.role, 'duiding schrijven'), adopt: may(actor.role, 'duiding vaststellen') },
    };
  },
});

const text = Type.String({
  description: 'Markdown; wat geen https-link, lijst, kop of nadruk is, blijft gewone tekst',
});

/** PUT /v1/duiding/...: a concept. */
export const duidingWrite = defineWrite({
  method: 'PUT',
  url,
  operationId: 'putDuiding',
  summary: 'Een concept bewaren: wat we zien, waardoor het komt, wat we doen',
  action: 'duiding schrijven',
  params: Place,
  body: Type.Object(
    {
      see: text,
      why: text,
      act: text,
      basedOn: Type.Union([Type.Integer(), Type.Null()], { description: 'de versie die u voor u had' }),
    },
    { additionalProperties: false },
  ),
  write: ({ context, view: { actor, release, written } }, at, draft) =>
    writeDuiding(context.journal, actor, release, at, draft, moneyYearOf(at.moment, written.adopted)),
});

/** POST /v1/duiding/.../adoption: the newest text becomes what everybody reads. */
export const duidingAdoption = defineWrite({
  method: 'POST',
  url: `${url}/adoption`,
  operationId: 'adoptDuiding',
  summary: 'De nieuwste tekst vaststellen',
  action: 'duiding vaststellen',
  params: Place,
  body: Type.Object(
    {
      basedOn: Type.Integer({ description: 'de versie die u voor u had' }),
      because: Type.Optional(Type.String({ description: 'waarom een vastgestelde tekst wordt vervangen' })),
    },
    { additionalProperties: false },
  ),
  write: ({ context, view }, { about, subject: key, moment }, { basedOn, because = '' }) => {
    if (momentOf(moment) === null) throw problem(404, `Er is geen moment "${moment}".`);
    const { subject } = findSubject(view.release, about, key);
    const id = duidingId({ about, subject, moment });
    const versions = view.written.duiding.filter((one) => one.id === id);
    return adoptDuiding(context.journal, view.actor, versions, { basedOn, because });
  },
});
