import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const source = join(import.meta.dirname, '../src');
/** The second only has the browser read its Dutch early, and shows nothing. */
const mayFormat = new Set(['format.ts', join('start', 'read-locale.ts')]);

test('numbers, dates, amounts and lists are written in one place, in Dutch', () => {
  const others = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.|\.fixture\./.test(name) && !mayFormat.has(name))
    .flatMap((name) =>
      readFileSync(join(source, name), 'utf8')
        .split('\n')
        .filter((line) => /\b(toFixed|toPrecision|toLocale(Date|Time)?String|toDateString)\(|\bIntl\./.test(line))
        .map((line) => `${name}: ${line.trim()}`),
    );
  expect(others).toEqual([]);
  const locales = [...readFileSync(join(source, 'format.ts'), 'utf8').matchAll(/Intl\.\w+\('([\w-]+)'/g)];
  // 'en' only to round: what it writes is read back as a number and never shown.
  expect(new Set(locales.map(([, locale]) => locale))).toEqual(new Set(['nl-NL', 'en']));
});

test('nothing moves but for who does not mind', () => {
  const styles = join(source, 'styles');
  const moving = readdirSync(styles).filter((name) =>
    /(^|[\s;{])(transition|animation|scroll-behavior)\s*:(?!\s*auto;)/.test(
      readFileSync(join(styles, name), 'utf8').replaceAll(
        /@media \(prefers-reduced-motion: no-preference\) \{[\s\S]*?\n\}/g,
        '',
      ),
    ),
  );
  expect(moving).toEqual([]);
});
