import { readFileSync } from 'node:fs';
import { Compile } from 'typebox/compile';
import { settings, type Setting, type SettingName } from './settings.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The settings as they were given, or their defaults, and in plain Dutch what is wrong with them. */
export type ReadSettings = { values: Readonly<Record<SettingName, string>>; faults: readonly string[] };

/** Reads every setting from the environment, a secret also from the file that `<NAME>_FILE` names. */
export function readSettings(environment: Environment): ReadSettings {
  const faults: string[] = [];
  const values = Object.entries<Setting>(settings).map(([name, setting]) => {
    const { type, secret = false, expects } = setting;
    try {
      const value = given(environment, name, secret) ?? setting.default;
      if (!Compile(type).Check(value)) faults.push(`${name} ${secret ? 'klopt niet' : `is "${value}"`}. ${expects}`);
      return [name, value];
    } catch (error) {
      faults.push(`${name}_FILE is niet te lezen: ${error instanceof Error && 'code' in error ? error.code : ''}.`);
      return [name, setting.default];
    }
  });
  return { values: Object.fromEntries(values), faults };
}

function given(environment: Environment, name: string, secret: boolean): string | undefined {
  const file = secret ? (environment[`${name}_FILE`] ?? '') : '';
  return file === '' ? environment[name] : readFileSync(file, 'utf8').trim();
}
