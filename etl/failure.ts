import { damagedRows } from './damaged-delivery.ts';
import { isErrno } from './pseudonym-key.ts';
import { Refusal } from './refusal.ts';
import { Stop } from './stop.ts';

/** What is thrown on when too much memory was asked for, by Node or DuckDB. */
export const tooMuchMemory = (): Refusal =>
  new Refusal(
    'te-veel-geheugen',
    'Dit bestand lezen kostte te veel geheugen. Het lezen is gestopt; de andere bestanden gaan door.',
    'Controleer of het bestand heel is. Is het echt zo groot, lever het dan in delen aan, bijvoorbeeld per kwartaal.',
  );

/** When reading goes on for longer than a sound file of that size could take. */
export const tooLong = (): Refusal =>
  new Refusal(
    'te-lang',
    'Dit bestand lezen duurde te lang. Het lezen is gestopt; de andere bestanden gaan door.',
    'Controleer of het bestand heel is. Is het echt zo groot, lever het dan in delen aan, bijvoorbeeld per kwartaal.',
  );

/** When the reading process was gone all at once, or met an error nobody thought of. `where` is a place in the program. */
export const brokenOff = (where: string): Refusal =>
  new Refusal(
    'leesfout',
    `Dit bestand lezen is afgebroken door een fout in het programma (${where}).`,
    'Probeer het nog een keer. Gebeurt het weer, meld dan deze regel en de soort van het bestand aan de beheerder.',
  );

const textOf = (error: unknown): string => (error instanceof Error ? error.message : '');

/** The Stop that an error means when the machine is the cause, whatever file was read; null when it is not. */
export const stopOf = (error: unknown): Stop | null => {
  if (error instanceof Stop) return error;
  const full = /No space left on device|max_temp_directory_size|Disk quota/i.test(textOf(error));
  if (full || isErrno(error, 'ENOSPC') || isErrno(error, 'EDQUOT'))
    return new Stop(
      'De schijf is vol. De cijfers die er waren, blijven staan. Maak ruimte vrij (ook in de map voor tijdelijke bestanden) en probeer het opnieuw.',
    );
  if (isErrno(error, 'EFBIG') || /Could not write file .*: File too large/i.test(textOf(error)))
    return new Stop(
      'Een bestand mag op deze machine niet zo groot worden. De cijfers die er waren, blijven staan. Vraag de beheerder om die grens (ulimit -f) te verhogen.',
    );
  const [, unwritable] =
    /Cannot open file "([^"]*\/deliveries\/\.new-[^"]*)": (?:Permission denied|Read-only)/i.exec(textOf(error)) ?? [];
  return unwritable === undefined ? (damagedRows(error) ?? faultyDisk(error)) : notAllowed(unwritable, error);
};

/** What was written may not be there, however often it is written again. */
const faultyDisk = (error: unknown): Stop | null =>
  isErrno(error, 'EIO') || /^IO Error: .*: Input\/output error/.test(textOf(error))
    ? new Stop(
        'De schijf geeft een fout bij het lezen of schrijven. De cijfers die er waren, blijven staan. Vraag de beheerder om de schijf na te kijken, en probeer het daarna opnieuw.',
        { cause: error },
      )
    : null;

const notAllowed = (path: string, cause: unknown): Stop =>
  new Stop(
    `${path} mag niet worden gelezen of geschreven. Vraag de beheerder om de rechten op deze map of dit bestand.`,
    { cause },
  );

/** The Stop that an error means for a command as a whole, which also meets folders that it may not use. */
export const stopOfCommand = (error: unknown): Stop | null => stopOf(error) ?? unusableFolder(error);

/** Whether an error says that the rights on a file or folder are missing. */
export const isForbidden = (error: unknown): boolean =>
  ['EACCES', 'EPERM', 'EROFS'].some((code) => isErrno(error, code));

const unusableFolder = (error: unknown): Stop | null => {
  if (!(error instanceof Error) || !('path' in error) || typeof error.path !== 'string') return null;
  const { path } = error;
  if (isErrno(error, 'ENOENT') || isErrno(error, 'ENOTDIR'))
    return new Stop(
      `De map of het bestand ${path} is er niet, of kan daar niet worden gemaakt. Kijk of de naam klopt.`,
      { cause: error },
    );
  return isForbidden(error) ? notAllowed(path, error) : null;
};

/**
 * What an error means for whoever loads a file: a Refusal when the file is the cause, a Stop when the machine is, and the
 * error itself when neither is known. A message of DuckDB may quote the file, so none is ever passed on.
 */
export const meaningOf = (error: unknown, path: string): unknown => {
  if (error instanceof Refusal) return error;
  const stop = stopOf(error);
  if (stop !== null) return stop;
  if (/^Out of Memory Error|Invalid string length|Array buffer allocation failed|bad_alloc/i.test(textOf(error)))
    return tooMuchMemory();
  if (!(error instanceof Error) || !('path' in error) || typeof error.path !== 'string') return error;
  // Not the file that was delivered, but where it is kept or copied to.
  if (error.path !== path) return isForbidden(error) ? notAllowed(error.path, error) : error;
  if (isErrno(error, 'ENOENT'))
    return new Refusal('weg', 'Dit bestand is er niet meer.', 'Zet het bestand terug en laad het opnieuw.');
  if (isErrno(error, 'EACCES') || isErrno(error, 'EPERM'))
    return new Refusal(
      'geen-leesrecht',
      'Dit bestand mag niet gelezen worden.',
      'Vraag de beheerder om leesrechten op dit bestand.',
    );
  return error;
};

/** The place in the program where an error arose, without its message, which may quote the file. */
export const whereOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'onbekende plek';
  const frame = /\/(etl\/[\w./-]+\.ts:\d+)/.exec(error.stack?.replace(error.message, '') ?? '')?.[1];
  return frame === undefined ? error.name : `${error.name}, ${frame}`;
};
