import { Type, type TSchema } from 'typebox';

export const nullable = <T extends TSchema>(type: T) => Type.Union([type, Type.Null()]);
