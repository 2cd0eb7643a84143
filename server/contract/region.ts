import { Type } from 'typebox';

export const Region = Type.Object({ code: Type.String(), name: Type.String() });
