import { Type } from 'typebox';
import { Format } from './format.ts';

/** Query parameters; an unknown one is refused by name. */
export const NoQuery = Type.Object({}, { additionalProperties: false });

export const ListQuery = Type.Object({ format: Format }, { additionalProperties: false });
