import type { FastifyRequest } from 'fastify';
import type { Access } from '../access/access.ts';
import { may } from '../access/matrix.ts';
import type { Adopted } from './adopted.ts';

/** A state of the figures with what people wrote beside it: a generation, or a frozen moment. */
type State = { adopted: Adopted };

const made = new WeakMap<Adopted, Adopted>();

/** Made once of each, so that what was made of it before is known to be the same. */
function answeredOf(adopted: Adopted): Adopted {
  const answered = made.get(adopted) ?? {
    ...adopted,
    questions: adopted.questions.filter(({ answer }) => answer !== null),
    withOpenQuestions: false,
  };
  made.set(adopted, answered);
  return answered;
}

/** The same as who is not signed in reads it: of the questions only those with an answer. */
export const forResidents = <S extends State>(state: S): S => ({ ...state, adopted: answeredOf(state.adopted) });

/** Gives of a state what the one who asks may read of it. */
export type ReadBy = <S extends State>(request: FastifyRequest, state: S) => S;

export const readBy =
  (who: Access['who']): ReadBy =>
  (request, state) =>
    may(who(request)?.role ?? 'inwoner', 'open vragen lezen') ? state : forResidents(state);
