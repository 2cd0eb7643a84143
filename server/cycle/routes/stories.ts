import { Type } from 'typebox';
import { adoptStory, storyId, writeStory } from '../duiding/write-story.ts';
import { About, findSubject } from '../subject.ts';
import { defineWrite } from './write-route.ts';

const Place = Type.Object({
  about: About,
  subject: Type.String(),
  moment: Type.String(),
  number: Type.String({ pattern: '^[1-9][0-9]?$' }),
});
const url = '/v1/stories/:about/:subject/:moment/:number';

/** PUT /v1/stories/...: what a partner told, as a concept. */
export const storyWrite = defineWrite({
  method: 'PUT',
  url,
  operationId: 'putStory',
  summary: 'Het verhaal van een partner bewaren als concept, in de eigen woorden van de partner',
  action: 'duiding schrijven',
  params: Place,
  body: Type.Object(
    {
      partner: Type.String({ description: 'de naam van de partner, die erbij komt te staan' }),
      text: Type.String({ description: 'Markdown' }),
      basedOn: Type.Union([Type.Integer(), Type.Null()], { description: 'de versie die u voor u had' }),
    },
    { additionalProperties: false },
  ),
  write: ({ context, view }, at, draft) => writeStory(context.journal, view.actor, view.release, at, draft),
});

/** POST /v1/stories/.../adoption: the newest words are for everybody. */
export const storyAdoption = defineWrite({
  method: 'POST',
  url: `${url}/adoption`,
  operationId: 'adoptStory',
  summary: 'Het verhaal van een partner plaatsen',
  action: 'duiding vaststellen',
  params: Place,
  body: Type.Object(
    {
      basedOn: Type.Integer({ description: 'de versie die u voor u had' }),
      because: Type.Optional(Type.String({ description: 'waarom een geplaatst verhaal wordt vervangen' })),
    },
    { additionalProperties: false },
  ),
  write: ({ context, view }, { about, subject: key, ...place }, { basedOn, because = '' }) => {
    const { subject } = findSubject(view.release, about, key);
    const id = storyId({ about, subject, ...place });
    const versions = view.written.story.filter((one) => one.id === id);
    return adoptStory(context.journal, view.actor, versions, { basedOn, because });
  },
});
