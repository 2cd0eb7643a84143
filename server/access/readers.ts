import { readFile } from 'node:fs/promises';
import { Type, type Static } from 'typebox';
import { Compile } from 'typebox/schema';
import { accountRoles, type Role } from './roles.ts';

/** Who is recognised by a token, of which only the hash is kept. */
const ReaderFile = Type.Array(
  Type.Object(
    {
      name: Type.String({ minLength: 1, maxLength: 100 }),
      role: Type.Enum([...accountRoles]),
      sha256: Type.String({ pattern: '^[0-9a-f]{64}$' }),
    },
    { additionalProperties: false },
  ),
);

export type Reader = { name: string; role: Role; sha256: Buffer };
export type Readers = readonly Reader[];

const check = Compile(ReaderFile);

/**
 * Reads READERS_FILE: who has which role, and the SHA-256 of the token of each.
 * @throws Error in plain Dutch when it is gone or says something else.
 */
export async function readReaders(path: string): Promise<Readers> {
  const found = await parsed(path);
  if (!check.Check(found)) {
    throw new Error(
      `READERS_FILE (${path}) klopt niet. Het is een lijst van lezers, elk met name, role (${accountRoles.join(', ')}) en sha256.`,
    );
  }
  const readers = found.map(({ name, role, sha256 }: Static<typeof ReaderFile>[number]) => ({
    name,
    role,
    sha256: Buffer.from(sha256, 'hex'),
  }));
  const twice = readers.find((one, index) => readers.findIndex((other) => other.sha256.equals(one.sha256)) < index);
  if (twice !== undefined)
    throw new Error(`READERS_FILE (${path}) heeft twee lezers met hetzelfde token: ${twice.name}.`);
  return readers;
}

async function parsed(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new Error(`READERS_FILE (${path}) is niet te lezen. Zie docs/operations.md.`, { cause });
  });
  try {
    return JSON.parse(text);
  } catch {
    // No list of readers either. The error itself is not passed on: it quotes the file.
    return null;
  }
}
