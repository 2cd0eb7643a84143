import { readFileSync } from 'node:fs';
import { Compile } from 'typebox/compile';
import { Agreements } from './agreements.ts';
import { faultsIn, type Agreeable } from './faults.ts';
import { standardAgreements } from './standard-agreements.ts';

const schema = Compile(Agreements);

/**
 * What this municipality agreed on about comparing, read once: AGREEMENTS is the path of a JSON file in the shape of `standardAgreements`,
 * which holds where there is none. `today` is the day of reading: what lies after it cannot be compared with. `catalogue`
 * has the indicators that may be named; a server, which has none, leaves it out and checks the rest.
 * @throws Error in plain Dutch that names all that is wrong in the file.
 */
export function readAgreements(
  environment: Readonly<Record<string, string | undefined>>,
  catalogue?: readonly Agreeable[],
  today: Date = new Date(),
): Agreements {
  const { AGREEMENTS: file } = environment;
  if (file === undefined || file === '') return standardAgreements;
  const agreements = parse(file);
  if (!schema.Check(agreements)) throw refusal(file, shapeFaults(agreements));
  const faults = faultsIn(agreements, today, catalogue);
  if (faults.length > 0) throw refusal(file, faults);
  return agreements;
}

const refusal = (file: string, faults: readonly string[]): Error =>
  new Error(`Het bestand ${file} van AGREEMENTS klopt niet:\n${faults.map((fault) => `- ${fault}`).join('\n')}`);

const shapes: Readonly<Record<string, string>> = {
  pattern: "is geen jaar of kwartaal dat hier past. Schrijf bijvoorbeeld '2021', of '2021Q1' voor een kwartaal.",
  type: 'heeft de verkeerde vorm. Neem de vorm van indicators/agreed/standard-agreements.ts over.',
  minItems: 'is leeg. Geef minstens één periode.',
  minLength: 'is leeg. Schrijf op waarom dit is afgesproken.',
};

/** What does not have the right shape, each place once. */
function shapeFaults(agreements: unknown): string[] {
  const told = schema.Errors(agreements).flatMap(({ keyword, instancePath, params }): string[] => {
    const where = instancePath === '' ? 'het hele bestand' : instancePath.slice(1).replaceAll('/', '.');
    if ('requiredProperties' in params)
      return [`${where}: ${params.requiredProperties.join(', ')} ontbreekt. Vul dit aan.`];
    if ('additionalProperties' in params && Array.isArray(params.additionalProperties))
      return [`${where}: ${params.additionalProperties.join(', ')} kennen wij hier niet. Haal dit weg.`];
    // What is told of an unknown property itself says the same again.
    return keyword === 'boolean' ? [] : [`${where} ${shapes[keyword] ?? shapes['type']}`];
  });
  return [...new Set(told)];
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`Het bestand ${file} van AGREEMENTS is niet te lezen.`, { cause: error });
  }
}
