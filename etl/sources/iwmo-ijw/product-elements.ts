import type { StandardColumn } from '../standard-contract.ts';
import { meaningsOf } from './code-lists.ts';
import { type ProductField, productElements } from './product-fields.ts';

/** The elements that fill a column, as `ToegewezenProduct/Ingangsdatum`. */
export const elementsTo = (column: string): string =>
  Object.entries(productElements)
    .flatMap(([element, fields]) => fields.filter(({ to }) => to === column).map(({ path }) => `${element}/${path}`))
    .join(', ');

/** The elements that are checked and not kept, one column each. */
export const onlyChecked = (): StandardColumn[] => {
  const found = Map.groupBy(
    Object.entries(productElements).flatMap(([element, fields]) =>
      fields.filter(({ to }) => to === undefined).map((field) => ({ element, field })),
    ),
    ({ field }) => field.path,
  );
  return [...found].flatMap(([path, places]) => {
    const field = places[0]?.field;
    return field === undefined
      ? []
      : [
          {
            name: path,
            element: places.map(({ element }) => `${element}/${path}`).join(', '),
            meaning: 'Controleren we alleen.',
            dropped: true,
            required: places.every((place) => place.field.required === true),
            ...typeOf(field),
          },
        ];
  });
};

const typeOf = ({ type }: ProductField): Pick<StandardColumn, 'type' | 'codes'> => {
  if (type === 'text' || type === 'date') return { type };
  return type === 'cents' || type === 'volume' ? { type: 'integer' } : { type: 'code', codes: meaningsOf(type) };
};
