import { Type, type Static } from 'typebox';
import { nullable } from '../../contract/nullable.ts';
import { Block } from '../duiding/markdown.ts';
import { Subject } from '../subject.ts';
import { MomentName } from './moment-name.ts';

const text = Type.Array(Block);

export const Question = Type.Object({
  id: Type.String(),
  ...Subject.properties,
  moment: nullable(MomentName),
  text,
  role: Type.String({ description: 'as what it was asked' }),
  writtenAt: Type.String(),
  version: Type.Integer(),
  answer: nullable(
    Type.Object({
      text,
      role: Type.String(),
      writtenAt: Type.String(),
      version: Type.Integer(),
      raw: Type.String(),
      because: nullable(Type.Array(Block, { description: 'waarom het een eerder antwoord vervangt' })),
    }),
  ),
});
export type Question = Static<typeof Question>;

export const Questions = Type.Object({ items: Type.Array(Question) });
export type Questions = Static<typeof Questions>;
