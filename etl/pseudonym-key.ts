import { createHmac, randomBytes } from 'node:crypto';
import { mkdir, open, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Stop } from './stop.ts';

export type PseudonymKey = { key: Buffer; /** Names the key without giving it away. */ id: string; created: boolean };

const keyBytes = 32;

/** The key of the pseudonyms; made on the first run, readable by its owner alone. */
export const pseudonymKey = async (file: string): Promise<PseudonymKey> => {
  await mkdir(dirname(file), { recursive: true });
  const created = await createKey(file);
  const { mode } = await stat(file);
  if ((mode & 0o077) !== 0)
    throw new Stop(`Anderen kunnen de sleutel ${file} lezen. Maak hem alleen van u: chmod 600 ${file}`);
  const key = Buffer.from((await readFile(file, 'utf8')).trim(), 'hex');
  if (key.length !== keyBytes)
    throw new Stop(
      `De sleutel ${file} is beschadigd. Zet de reservekopie terug; een nieuwe sleutel past niet bij oude leveringen.`,
    );
  return { key, id: createHmac('sha256', key).update('key id').digest('hex').slice(0, 8), created };
};

const createKey = async (file: string): Promise<boolean> => {
  try {
    const handle = await open(file, 'wx', 0o600);
    await handle.writeFile(`${randomBytes(keyBytes).toString('hex')}\n`);
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
