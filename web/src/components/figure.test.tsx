import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Figure } from './figure.tsx';

const figure = (rounding: string | null, rows = 1) =>
  renderToStaticMarkup(
    <Figure
      name="verloop"
      title="Trajecten"
      message={null}
      subtitle=""
      level={2}
      summary="Er zijn er 10."
      drawing={null}
      height={240}
      table={<table />}
      rows={rows}
      invented={null}
      rounding={rounding}
      source="Bron: registraties"
      csv="/cijfers.csv"
    />,
  );

test('what is rounded in a figure stands between its table and its source', () => {
  expect(figure('Afgerond op een veelvoud van 5.')).toMatch(
    /<\/details><p[^>]*>Afgerond op een veelvoud van 5\.<\/p><p[^>]*>Bron: registraties/,
  );
  expect(figure(null)).not.toContain('fgerond');
  // Where there are no figures, none is rounded.
  expect(figure('Afgerond op een veelvoud van 5.', 0)).not.toContain('Afgerond');
});
