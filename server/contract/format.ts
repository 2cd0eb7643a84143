import { Type } from 'typebox';

export const Format = Type.Optional(
  Type.Enum(['json', 'csv'], { description: 'csv: puntkomma, decimale komma, UTF-8; gaat voor de Accept-header' }),
);
