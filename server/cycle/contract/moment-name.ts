import { Type } from 'typebox';

/** A moment as it is named beside what belongs to it. */
export const MomentName = Type.Object({ id: Type.String(), year: Type.Integer(), moment: Type.String() });
