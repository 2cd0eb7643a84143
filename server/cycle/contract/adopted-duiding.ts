import { Type, type Static } from 'typebox';
import { nullable } from '../../contract/nullable.ts';
import { Block } from '../duiding/markdown.ts';
import { FigureThen } from './figure-then.ts';
import { MomentName } from './moment-name.ts';

const text = Type.Array(Block);

/** What was adopted of a subject at a moment. */
export const AdoptedDuiding = Type.Object({
  moment: MomentName,
  see: text,
  why: text,
  act: text,
  writtenAt: Type.String(),
  version: Type.Integer(),
  because: nullable(text),
  figureThen: nullable(FigureThen),
  moved: Type.Boolean({ description: 'the figure is another than when this was written' }),
});
export type AdoptedDuiding = Static<typeof AdoptedDuiding>;
