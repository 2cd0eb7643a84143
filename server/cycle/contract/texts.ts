import { Type, type Static } from 'typebox';
import { nullable } from '../../contract/nullable.ts';
import { Block } from '../duiding/markdown.ts';
import { Subject } from '../subject.ts';
import { AdoptedDuiding } from './adopted-duiding.ts';
import { MomentName } from './moment-name.ts';
import { Question } from './questions.ts';

const Story = Type.Object({
  partner: Type.String(),
  text: Type.Array(Block),
  moment: nullable(MomentName),
  writtenAt: Type.String(),
});

/** What people wrote about one goal, indicator or taakveld: newest moment first. */
export const Texts = Type.Object({
  subject: Subject,
  duiding: Type.Array(AdoptedDuiding),
  stories: Type.Array(Story),
  questions: Type.Array(Question),
});
export type Texts = Static<typeof Texts>;
