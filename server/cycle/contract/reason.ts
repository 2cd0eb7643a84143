import { Type } from 'typebox';

/** Why a text must be written. */
export const Reason = Type.Enum(['wijkt af', 'signaal', 'geld']);
