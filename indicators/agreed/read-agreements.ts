import { readFileSync } from 'node:fs';
import { Compile } from 'typebox/compile';
import { Agreements, type Baseline } from './agreements.ts';
import { standardAgreements } from './standard-agreements.ts';

const schema = Compile(Agreements);

/**
 * What this municipality agreed on about comparing, read once: AGREEMENTS is the path of a JSON file in the shape of `standardAgreements`,
 * which holds where there is none.
 * @throws Error in plain Dutch when the file cannot be used.
 */
export function readAgreements(environment: Readonly<Record<string, string | undefined>>): Agreements {
  const { AGREEMENTS: file } = environment;
  if (file === undefined || file === '') return standardAgreements;
  const agreements = parse(file);
  if (!schema.Check(agreements)) {
    const [fault] = schema.Errors(agreements);
    throw new Error(`Het bestand ${file} klopt niet: ${fault?.instancePath ?? ''} ${fault?.message ?? ''}.`);
  }
  const { standard, own } = agreements.baselines;
  for (const baselines of [standard, ...Object.values(own)]) {
    if (!inOrder(baselines)) {
      throw new Error(
        `Het bestand ${file} klopt niet: een periode van 'baselines' eindigt voor zij begint, of zij staan niet op volgorde.`,
      );
    }
  }
  return agreements;
}

const inOrder = (baselines: readonly Baseline[]): boolean =>
  baselines.every(({ from, to }, index) => from <= to && (baselines[index - 1]?.from ?? '') < from);

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`Het bestand ${file} van AGREEMENTS is niet te lezen.`, { cause: error });
  }
}
