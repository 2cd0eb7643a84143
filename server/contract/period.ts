import { Type } from 'typebox';

export const Period = Type.String({ pattern: '^[0-9]{4}(Q[1-4])?$', description: "'2024' of '2024Q3'" });
