import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { buildApp } from '../app.ts';
import { openJournal } from '../journal/database/open-journal.ts';
import { reportForms } from '../reports/write-report.ts';
import { findChromium } from '../reports/writers/chromium.ts';

export type ReportBench = { name: string; seconds: number; megabytes: number }[];

const headers = { authorization: 'Bearer t' };

/**
 * Seconds to make the whole report of a frozen moment in each of its forms, each by a server that made nothing before, and the package
 * with all pages of that moment; on the warehouse of the fixtures, with a moment before it to be compared with. Without Chromium there is
 * no PDF. The pages must have been built.
 */
export async function benchReports(warehouse: string): Promise<ReportBench> {
  const browser = findChromium(null);
  const found: ReportBench = [];
  for (const form of [...reportForms, 'zip']) {
    if (form === 'pdf' && browser === null) continue;
    const journal = await openJournal(':memory:');
    const readers = [{ name: 'a', role: 'controller' as const, sha256: createHash('sha256').update('t').digest() }];
    const web = join(import.meta.dirname, '../../web/dist');
    const options = { warehouse, web, journal, readers, browser, uploads: false, say: () => undefined };
    const { app } = await buildApp(options);
    try {
      const address = await app.listen({ port: 0 });
      for (const moment of ['2025-najaarsrapportage', '2025-jaarrekening'])
        await app.inject({ method: 'POST', url: `/v1/moments/${moment}/snapshots`, headers, payload: {} });
      const begun = performance.now();
      const made = await fetch(`${address}/v1/reports/2025-jaarrekening.${form}?versie=volledig`, { headers });
      const bytes = await made.arrayBuffer();
      if (made.status !== 200) throw new Error(`${form}: ${made.status}`);
      found.push({ name: form, seconds: (performance.now() - begun) / 1000, megabytes: bytes.byteLength / 1e6 });
    } finally {
      await app.close();
      await journal.close();
    }
  }
  return found;
}

if (import.meta.main) console.log(JSON.stringify(await benchReports(process.argv[2] ?? './data/warehouse')));
