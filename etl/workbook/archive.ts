import { pipeline } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { Refusal } from '../refusal.ts';
import { damaged, locked, tooLarge } from './refuse-workbook.ts';

/** What an archive may hold; a sound workbook stays far below. */
export type ArchiveLimits = {
  entries: number;
  /** All parts unpacked, in bytes. */
  unpackedBytes: number;
  /** Times the size of the file, once more than 10 MB is unpacked. */
  ratio: number;
};

/** Excel shrinks a sheet some ten to thirty times. */
const archiveLimits: ArchiveLimits = { entries: 5_000, unpackedBytes: 2_000_000_000, ratio: 200 };

/** The parts of a workbook by name. Nothing is ever written under a name from the archive, and an archive within it stays shut. */
export type Archive = {
  names: readonly string[];
  /** The bytes of a part, as they are unpacked; null when it is absent. */
  open: (name: string) => AsyncIterable<Buffer> | null;
};

const alwaysAllowed = 10_000_000;

/** Opens an archive, refuses one that is cut off, locked, or would grow too large, and closes it after the task. */
export const withArchive = async <T>(
  path: string,
  task: (archive: Archive) => Promise<T>,
  limits: ArchiveLimits = archiveLimits,
): Promise<T> => {
  const zip = await opened(path);
  try {
    const entries = await entriesOf(zip, limits);
    return await task({
      names: [...entries.keys()],
      open: (name) => {
        const entry = entries.get(name.toLowerCase());
        return entry === undefined ? null : unpacked(zip, entry);
      },
    });
  } finally {
    zip.close();
  }
};

const opened = async (path: string): Promise<ZipFile> => {
  try {
    return await openPromise(path, { autoClose: false });
  } catch (error) {
    throw isOfSystem(error) ? error : damaged('het archief is afgebroken');
  }
};

/** An error of the disk says nothing about the archive. */
const isOfSystem = (error: unknown): boolean => error instanceof Error && 'syscall' in error;

const entriesOf = async (zip: ZipFile, limits: ArchiveLimits): Promise<ReadonlyMap<string, Entry>> => {
  if (zip.entryCount > limits.entries) throw tooLarge(`er zitten ${zip.entryCount} onderdelen in`);
  const entries = new Map<string, Entry>();
  let bytes = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      if (entry.isEncrypted()) throw locked();
      bytes += entry.uncompressedSize;
      if (bytes > limits.unpackedBytes || (bytes > alwaysAllowed && bytes > limits.ratio * zip.fileSize))
        throw tooLarge(`het groeit van ${megabytes(zip.fileSize)} tot meer dan ${megabytes(bytes)}`);
      const name = entry.fileName.toLowerCase();
      if (entries.has(name)) throw damaged('een onderdeel staat er twee keer in');
      entries.set(name, entry);
    }
  } catch (error) {
    if (error instanceof Refusal || isOfSystem(error)) throw error;
    // yauzl refuses names that point outside the archive: '..', a drive or an absolute path.
    throw error instanceof Error && /path|characters in fileName/i.test(error.message)
      ? new Refusal(
          'archief-pad',
          'In dit bestand zit een onderdeel met een naam die naar een plek buiten het bestand wijst.',
          'Gebruik dit bestand niet. Vraag de leverancier om een nieuwe uitvoer.',
        )
      : damaged('de inhoudsopgave van het archief klopt niet');
  }
  return entries;
};

const megabytes = (bytes: number): string =>
  `${(bytes / 1e6).toLocaleString('nl-NL', { maximumFractionDigits: 1 })} MB`;

/** Large enough that unpacking does not go to and fro between threads all the time. */
const chunkSize = 64 * 1024;

/** The bytes of a part; their number and checksum must be what the archive says. */
const unpacked = async function* (zip: ZipFile, entry: Entry): AsyncGenerator<Buffer> {
  let checksum = 0;
  let size = 0;
  try {
    if (!entry.canDecodeFileData()) throw damaged('het is op een onbekende manier ingepakt');
    const packed = await zip.openReadStreamPromise(entry, { decodeFileData: false });
    // A fault of either comes out of the last of them, which is read here.
    const bytes: AsyncIterable<Buffer> =
      entry.compressionMethod === 0 ? packed : pipeline(packed, createInflateRaw({ chunkSize }), () => undefined);
    for await (const chunk of bytes) {
      size += chunk.length;
      if (size > entry.uncompressedSize) break;
      checksum = crc32(chunk, checksum);
      yield chunk;
    }
  } catch (error) {
    throw error instanceof Refusal || isOfSystem(error) ? error : damaged('een onderdeel is niet uit te pakken');
  }
  if (size !== entry.uncompressedSize) throw damaged('een onderdeel is groter of kleiner dan het archief zegt');
  if (checksum !== entry.crc32) throw damaged('een onderdeel is veranderd na het inpakken');
};
