import { readFile, stat } from 'node:fs/promises';
import { Refusal } from '../refusal.ts';
import { repeatedName } from './repeated-name.ts';

/** Above this a file is refused: it is read whole. */
const largestBytes = 256 * 1024 * 1024;

/** Reads a JSON file, which may begin with a byte order mark. Refuses text that is no JSON, or names a thing twice, with the line of the fault. */
export const readJson = async (path: string): Promise<unknown> => {
  if ((await stat(path)).size > largestBytes)
    throw new Refusal('te-groot', 'Het JSON-bestand is groter dan 256 MB.', 'Lever het in delen aan.');
  const text = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
  const value = parsed(text);
  const twice = repeatedName(text);
  if (twice !== null)
    throw new Refusal(
      'json-dubbele-naam',
      'In het JSON-bestand staat in één onderdeel een naam twee keer. Welke van de twee waarden klopt, is niet te zien.',
      'Haal het bestand opnieuw op uit de bron en lever het heel aan.',
      { line: lineOf(text, twice) },
    );
  return value;
};

const lineOf = (text: string, position: number): number => text.slice(0, position).split('\n').length;

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const position = Number(/position (\d+)/.exec(error.message)?.[1] ?? text.length);
    throw new Refusal(
      'json-ongeldig',
      'Het JSON-bestand is beschadigd of afgebroken.',
      'Haal het bestand opnieuw op uit de bron en lever het heel aan.',
      { line: lineOf(text, position) },
    );
  }
};

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The objects of a list; anything else is no object. */
export const objectsOf = (value: unknown): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** The text of a property: numbers as text; null when absent, null or empty. */
export const textOf = (object: JsonObject, name: string): string | null => {
  const value = object[name];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
};

/** The object of a property; empty when it is none. */
export const objectOf = (object: JsonObject, name: string): JsonObject => {
  const value = object[name];
  return isObject(value) ? value : {};
};
