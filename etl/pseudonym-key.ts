import { createHmac, randomBytes } from 'node:crypto';
import { mkdir, open, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Stop } from './stop.ts';

export type PseudonymKey = {
  /** One key, and after each rotation one more: 32 bytes each. */ key: Buffer;
  /** Names the key without giving it away. */ id: string;
  created: boolean;
};

const keyBytes = 32;

/** The key of the pseudonyms; made on the first run, readable by its owner alone. */
export const pseudonymKey = async (file: string): Promise<PseudonymKey> => {
  await mkdir(dirname(file), { recursive: true });
  const created = await createKey(file);
  const { mode } = await stat(file);
  if ((mode & 0o077) !== 0)
    throw new Stop(`Anderen kunnen de sleutel ${file} lezen. Maak hem alleen van u: chmod 600 ${file}`);
  const key = Buffer.from((await readFile(file, 'utf8')).replace(/\s+/g, ''), 'hex');
  if (key.length === 0 || key.length % keyBytes !== 0)
    throw new Stop(
      `De sleutel ${file} is beschadigd. Zet de reservekopie terug; een nieuwe sleutel past niet bij oude leveringen.`,
    );
  return { key, id: keyId(key), created };
};

/** Names a key without giving it away. */
export const keyId = (key: Buffer): string => createHmac('sha256', key).update('key id').digest('hex').slice(0, 8);

/** The keys of a file in the order in which they came. */
export const keysIn = (key: Buffer): readonly Buffer[] =>
  Array.from({ length: key.length / keyBytes }, (_, index) => key.subarray(index * keyBytes, (index + 1) * keyBytes));

/** A key of its own: 32 random bytes. */
export const newKey = (): Buffer => randomBytes(keyBytes);

const createKey = async (file: string): Promise<boolean> => {
  try {
    const handle = await open(file, 'wx', 0o600);
    await handle.writeFile(`${newKey().toString('hex')}\n`);
    await handle.sync();
    await handle.close();
    return true;
  } catch (error) {
    if (isErrno(error, 'EEXIST')) return false;
    throw error;
  }
};

/** Whether an error is the system error with this code. */
export const isErrno = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;
