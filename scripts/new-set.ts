/** npm run new:set -- ID NAME: writes the figures of a new set beside bijlage 3 and their test, and lists the set. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { figuresName, setEntry, setSource, setTestSource } from './set-template.ts';

function usage(problem: string): never {
  console.error(`${problem}\nGebruik: npm run new:set -- deelplan-minima "Deelplan Minima"`);
  process.exit(1);
}

const [id = '', name = ''] = process.argv.slice(2);
if (!/^[a-z]+(-[a-z0-9]+)+$/.test(id)) usage(`'${id}' is geen korte naam van twee woorden of meer in kleine letters.`);
if (name === '' || /['"\\]/.test(name)) usage(`'${name}' is geen naam zonder aanhalingstekens.`);

const root = join(process.env['NEW_SET_ROOT'] ?? join(import.meta.dirname, '..'), 'indicators');
const folder = join(root, id);
if (existsSync(folder)) usage(`indicators/${id} bestaat al.`);

/** Adds text to a file, before or behind the last place where something stands. */
function add(file: string, text: string, at: { before: string } | { behind: string }): void {
  const known = readFileSync(file, 'utf8');
  const place = 'before' in at ? known.lastIndexOf(at.before) : known.lastIndexOf(at.behind) + at.behind.length;
  if (!known.includes('before' in at ? at.before : at.behind))
    usage(`In ${file} is niet te zien waar de set moet staan.`);
  writeFileSync(file, `${known.slice(0, place)}${text}${known.slice(place)}`);
}

mkdirSync(folder);
writeFileSync(join(folder, 'figures.ts'), setSource(id));
writeFileSync(join(folder, 'figures.test.ts'), setTestSource(id));
add(join(root, 'sets', 'sets.ts'), `${setEntry(id, name)}\n`, { before: '];' });
const list = join(root, 'sets', 'figures.ts');
add(list, `import { ${figuresName(id)} } from '../${id}/figures.ts';\n`, { before: '\n/** The figures' });
add(list, `...${figuresName(id)}, `, { behind: '= [' });
console.log(`Gemaakt: indicators/${id} met een test, en de set staat in indicators/sets. De pagina wordt /sets/${id}.
Nu: 1. vul de definitie en de telling in; 2. noem in indicators/sets/sets.ts het document en wat de set is; 3. lees docs/new-set.md.`);
