import { readFileSync } from 'node:fs';
import { Compile } from 'typebox/compile';
import { Preset } from './preset.ts';
import { presets, standard } from './presets.ts';

const schema = Compile(Preset);

/**
 * The rules for small numbers of this municipality, read once: PROTECTION is the name of a preset or the path of a JSON file with
 * rules of its own.
 * @throws Error in plain Dutch when it cannot be used.
 */
export function readPreset(environment: Readonly<Record<string, string | undefined>>): Preset {
  const { PROTECTION: chosen } = environment;
  if (chosen === undefined || chosen === '') return standard;
  if (!chosen.endsWith('.json')) {
    const found = presets.find(({ name }) => name === chosen);
    if (found !== undefined) return found;
    const names = presets.map(({ name }) => name).join(', ');
    throw new Error(`PROTECTION is "${chosen}". Kies ${names}, of geef een bestand dat eindigt op .json.`);
  }
  const preset = parse(chosen);
  if (!schema.Check(preset)) {
    const [fault] = schema.Errors(preset);
    throw new Error(`Het bestand ${chosen} klopt niet: ${fault?.instancePath ?? ''} ${fault?.message ?? ''}.`);
  }
  if (preset.smallest < preset.roundTo) {
    // A share of 5 of 9 would round to 10 of 10.
    throw new Error(`Het bestand ${chosen} klopt niet: smallest is kleiner dan roundTo.`);
  }
  return preset;
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`Het bestand ${file} van PROTECTION is niet te lezen.`, { cause: error });
  }
}
