import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { Refusal } from './refusal.ts';

/** Says of a file which one it is, how large, and when it was last written to, in nanoseconds. */
export const stampOf = async (path: string): Promise<string> => {
  const { dev, ino, size, mtimeNs, ctimeNs } = await stat(path, { bigint: true });
  return [dev, ino, size, mtimeNs, ctimeNs].join(' ');
};

/**
 * Refuses a file that is not what it was when its hash was taken, because then rows and hash are not of one file. It is
 * read again only when its stamp has changed: no program can write to a file and leave the time of the change as it was.
 */
export const refuseChanged = async (path: string, stamp: string, sha256: string): Promise<void> => {
  if ((await stampOf(path)) === stamp) return;
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  if (hash.digest('hex') === sha256) return;
  throw new Refusal(
    'veranderd',
    'Dit bestand is veranderd terwijl het werd gelezen.',
    'Wacht tot het bestand helemaal geschreven is en laad het opnieuw.',
  );
};
