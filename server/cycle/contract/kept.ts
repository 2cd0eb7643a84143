import { Type } from 'typebox';

/** What a write answers with. */
export const Kept = Type.Object({ id: Type.String(), version: Type.Integer() });
