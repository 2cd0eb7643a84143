import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/**
 * Files as one zip, as a stream. In a zip stands a clock without a time zone: the same day gives the same bytes on every machine.
 * `day` is yyyy-mm-dd.
 */
export function zipFiles(files: ReadonlyMap<string, string | Buffer>, day: string): Promise<Buffer> {
  const zip = new ZipFile();
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  const mtime = new Date(year, month - 1, date);
  for (const [name, content] of [...files].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    zip.addBuffer(Buffer.from(content), name, { mtime, mode: 0o100_644, compress: true, forceDosTimestamp: true });
  zip.end();
  return buffer(zip.outputStream);
}
