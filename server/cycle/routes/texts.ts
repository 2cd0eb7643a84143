import { Type } from 'typebox';
import { defineRoute } from '../../answers/route.ts';
import { NoQuery } from '../../contract/queries.ts';
import { Texts } from '../contract/texts.ts';
import { About, findSubject } from '../subject.ts';
import { textsOf } from '../texts-of.ts';

/** GET /v1/texts/{about}/{subject}: what people wrote about a figure, as far as it is adopted. */
export const texts = defineRoute({
  url: '/v1/texts/:about/:subject',
  operationId: 'getTexts',
  summary: 'Vastgestelde duiding, verhalen van partners en vragen bij een doel, indicator of taakveld',
  params: Type.Object({ about: About, subject: Type.String() }),
  query: NoQuery,
  body: Texts,
  find: (release, { about, subject }, _query, adopted) =>
    textsOf(release, findSubject(release, about, subject), adopted),
  ready: () => [],
  csv: null,
});
