/** npm run new:indicator -- ID SLUG PRINCIPLE: writes the file and the test of a new indicator, ready to fill in. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { indicatorSource, testSource } from './indicator-template.ts';

const principles = ['meedoen', 'voorkomen', 'passend', 'houdbaar', 'toegang'];

function usage(problem: string): never {
  console.error(`${problem}\nGebruik: npm run new:indicator -- I39 korte-naam ${principles.join('|')}`);
  process.exit(1);
}

const [id = '', slug = '', principle = ''] = process.argv.slice(2);
if (!/^[A-Z]\d{2}$/.test(id)) usage(`'${id}' is geen nummer als I39.`);
if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) usage(`'${slug}' is geen korte naam in kleine letters met streepjes.`);
if (!principles.includes(principle)) usage(`'${principle}' is geen map van een leidend principe.`);

const folder = join(import.meta.dirname, '..', 'indicators', principle);
const file = join(folder, `${slug}.ts`);
if (existsSync(file)) usage(`indicators/${principle}/${slug}.ts bestaat al.`);

mkdirSync(folder, { recursive: true });
writeFileSync(file, indicatorSource(id, slug));
writeFileSync(join(folder, `${slug}.test.ts`), testSource(id, slug));
console.log(`Gemaakt: indicators/${principle}/${slug}.ts en de test ernaast.
Nu: 1. vul de definitie en de telling in; 2. zet de indicator in indicators/catalogue.ts; 3. noem ${id} bij een doel in indicators/plan.`);
