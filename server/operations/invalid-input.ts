import type { FastifyRequest } from 'fastify';
import type { InvalidInput } from '../contract/problem.ts';

/** What a validator says of one fault; TypeBox and Ajv have this in common. */
type Fault = { instancePath: string; keyword: string; params?: Readonly<Record<string, unknown>>; message?: string };

const parts = [
  ['params', 'path', 'het adres'],
  ['querystring', 'query', 'de vraag'],
  ['body', 'body', 'wat u stuurde'],
] as const;

/** Everything that is wrong with a request, in all its parts; a validator stops at the first part that has a fault. */
export function invalidInput(request: FastifyRequest): InvalidInput[] {
  return parts.flatMap(([part, where, words]) => {
    const validate = request.getValidationFunction(part);
    if (validate === undefined) return [];
    const value = part === 'querystring' ? request.query : part === 'params' ? request.params : request.body;
    // Fastify types it as giving a boolean; the validator of TypeBox gives the faults themselves.
    const result: unknown = validate(value);
    const faults = hasFaults(result) ? result.error : [];
    // What a schema knows nothing of is told twice: by its name, and as a value that no schema allows.
    return faults.filter(({ keyword }) => keyword !== 'boolean').flatMap((fault) => told(fault, where, words));
  });
}

const hasFaults = (result: unknown): result is { error: readonly Fault[] } =>
  typeof result === 'object' && result !== null && 'error' in result && Array.isArray(result.error);

function told({ instancePath, keyword, params = {} }: Fault, where: InvalidInput['in'], words: string): InvalidInput[] {
  const location = (pointer: string) => (where === 'body' ? { pointer } : { name: pointer.split('/')[1] ?? '' });
  const unknown = listed(params['additionalProperties']);
  const missing = listed(params['requiredProperties']);
  if (unknown.length > 0)
    return unknown.map((name) => ({
      in: where,
      location: location(`${instancePath}/${name}`),
      code: 'unknown',
      detail: `"${name}" bestaat hier niet.`,
    }));
  if (missing.length > 0)
    return missing.map((name) => ({
      in: where,
      location: location(`${instancePath}/${name}`),
      code: 'required',
      detail: `"${name}" ontbreekt in ${words}.`,
    }));
  const name = instancePath.split('/').slice(1).join('/');
  return [
    {
      in: where,
      location: location(instancePath),
      code: keyword,
      detail: `De waarde van "${name}" in ${words} klopt niet.`,
    },
  ];
}

const listed = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
