import { expect, test } from 'vitest';
import { embedAddress, figureAddress, readFigurePath } from './figure-address.ts';

test('the address of a figure is that of its page with its name behind it and the choices kept', () => {
  expect(figureAddress('/indicatoren/eenzaamheid', 'verloop', '?regio=NL01')).toBe(
    '/figuren/indicatoren/eenzaamheid/verloop?regio=NL01',
  );
  expect(figureAddress('/', 'signalen', '', 'csv')).toBe('/figuren/signalen.csv');
  expect(embedAddress('/begroting/', 'jaar', '')).toBe('/insluiten/begroting/jaar');
});

test('an address leads back to its page and name, also under a goal whose number has a dot', () => {
  expect(readFigurePath('/figuren/doelen/1.1/eenzaamheid')).toEqual({
    page: '/doelen/1.1',
    name: 'eenzaamheid',
    embedded: false,
  });
  expect(readFigurePath('/insluiten/signalen')).toEqual({ page: '/', name: 'signalen', embedded: true });
});

test('the path of a page, and one without a name, is no figure', () => {
  for (const path of ['/', '/begroting', '/figuren', '/figuren/', '/figuren/begroting/Jaar!'])
    expect(readFigurePath(path)).toBeNull();
});
