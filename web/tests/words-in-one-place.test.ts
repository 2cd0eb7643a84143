import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';

/*
 * What a reader sees in words stands in `src/texts/`, a file per page or per thing that several pages show. Elsewhere the
 * code chooses among them.
 */

const source = join(import.meta.dirname, '../src');

/** The only place that writes numbers, dates and periods. */
const formatter = 'format.ts';

/** Words of offices, that are looked for in what is written. */
const looked = 'words/easy-dutch.ts';

/** Words of the API and of the plan, by which the code chooses; they are shown as they are, or not at all. */
const codes = new Set([
  'meer',
  'minder',
  'bijlage 3',
  'op koers',
  'wijkt af',
  'niet vast te stellen',
  'nog geen cijfer',
  'te vroeg',
  'geen indicator',
  'binnen kader',
  'binnen de norm',
  'buiten de grenzen',
  'twee van drie bij de grens',
  'zeven aan één kant',
  'zes op rij in één richting',
  'ander niveau',
]);

/** Names of forms of files are the same in every language, those of places and months are for Intl alone. */
const names = new Set(['PNG', 'SVG', 'Excel', 'CSV', 'JSON', 'Europe/Amsterdam']);

/** Small words that would join two texts, or stand in a cell. */
const small =
  /^(van|tot|en|of|in|ja|nee|meer|minder|hoger|lager|gelijk|leeg|vast|verzonnen|voorlopig|afgeschermd|ongeveer)$/;

/** Attributes and keys that no reader sees, and what is markup, a style, an address or a query of the browser. */
const unseen =
  /^(className|class|rel|id|htmlFor|href|d|viewBox|form|name|type|shape|key|font|fontFamily|timeZone|aria-labelledby|action|right)$/;
const technical =
  /[<>&="{}#]|^\/|^npm run |^default-src |^data:|sans-serif|^[\w-]+( [\w-]+(--|__)[\w-]+)+$|\(min-width|details:not|^ [a-z]+(--|__|-)[\w-]+$/;

type Node = { type: string; start: number; [key: string]: unknown };

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const isWords = (text: string): boolean => {
  // A word between brackets is a word.
  const words = text.trim().replaceAll(/^\(|\)$/g, '');
  if (codes.has(words) || names.has(words) || technical.test(text)) return false;
  return (
    /\p{L}\s+\S*\p{L}/u.test(text) ||
    /^\p{Lu}\p{Ll}{2}/u.test(words) ||
    /\p{L}{2}[.:,;?!…]$/u.test(words) ||
    small.test(words)
  );
};

/** What a piece of code says in words, but for errors of ours, types, comparisons and keys. */
const wordsIn = (node: Node, within = ''): string[] => {
  if (/^(TS(?!As|Satisfies|NonNull)|Import|ExportAll|BinaryExpression|SwitchCase)/.test(node.type)) return [];
  if (
    node.type === 'NewExpression' ||
    (node.type === 'JSXAttribute' && isNode(node['name']) && unseen.test(String(node['name']['name'])))
  )
    return [];
  if (
    node.type === 'CallExpression' &&
    /^(useChoice|useChoices)$/.test(isNode(node['callee']) ? String(node['callee']['name']) : '')
  )
    return [];
  if (node.type === 'JSXText') return /\p{L}/u.test(String(node['value'])) ? [String(node['value']).trim()] : [];
  if (node.type === 'Literal')
    return typeof node['value'] === 'string' && !unseen.test(within) && isWords(node['value']) ? [node['value']] : [];
  if (node.type === 'TemplateElement') {
    const { cooked } = node['value'] as { cooked: string };
    return isWords(cooked) || /^ ?\p{L}+ $|^ \p{L}+$/u.test(cooked) ? [cooked] : [];
  }
  const key =
    node.type === 'Property' && isNode(node['key']) ? String(node['key']['name'] ?? node['key']['value']) : within;
  return Object.entries(node)
    .filter(([field]) => !(node.type === 'Property' && field === 'key'))
    .flatMap(([, value]) => (Array.isArray(value) ? value : [value]))
    .flatMap((value: unknown) => (isNode(value) ? wordsIn(value, key) : []));
};

const foundIn = (folder: string, files: readonly string[]): string[] =>
  files.flatMap((name) => {
    const { program } = parseSync(name, readFileSync(join(folder, name), 'utf8'));
    return isNode(program) ? wordsIn(program).map((words) => `${name}: ${words}`) : [];
  });

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.tsx?$/.test(name) && !/\.(test|fixture)\./.test(name),
  );

test('what a reader sees in words stands with the other texts', () => {
  const files = filesIn(source).filter((name) => !name.startsWith('texts') && name !== formatter && name !== looked);
  expect(files.length).toBeGreaterThan(200);
  expect(foundIn(source, files)).toEqual([]);
});

/** Of the server: a name, a code or a head of a column is a word or two. */
const isSentence = (found: string) => found.replace(/^[^:]*: /, '').split(/\s+/).length > 3;

test('the sentences of the answers of the server stand with its texts', () => {
  const server = join(import.meta.dirname, '../../server');
  for (const part of ['views', 'figures'])
    expect(foundIn(join(server, part), filesIn(join(server, part))).filter(isSentence)).toEqual([]);
  // Beside what a result shows stand the words that lead to it, which nobody sees.
  const shown = foundIn(join(server, 'search'), ['search-index.ts']).filter((words) => /[.!?]$/.test(words));
  expect(shown).toEqual([]);
});
