import { execFile } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { compileCache } from '../compile-cache.ts';
import { readingFlags } from '../reading-apart.ts';
import { readingLimits } from '../reading-limits.ts';

/** Messages read per second of processor time, one after another. */
export type MessagesBenchmark = {
  name: string;
  perCpuSecond: number;
  /** Seconds of processor time that saxes alone takes for the same bytes, as a share of all. */
  floorShare: number;
  limit: number;
  peakRssMb: number;
};

/** A start message as providers send it; the BSN is a test number. */
const startMessage = (number: number): string => {
  const base = 'http://www.istandaarden.nl/iwmo/3_2';
  return `<wmo305:Bericht xmlns:wmo305="${base}/wmo305/schema" xmlns:iwmo="${base}/basisschema/schema">
  <wmo305:Header>
    <wmo305:BerichtCode>418</wmo305:BerichtCode><wmo305:BerichtVersie>3</wmo305:BerichtVersie><wmo305:BerichtSubversie>2</wmo305:BerichtSubversie>
    <wmo305:Afzender>42420001</wmo305:Afzender><wmo305:Ontvanger>0171</wmo305:Ontvanger>
    <wmo305:BerichtIdentificatie><iwmo:Identificatie>${number}</iwmo:Identificatie><iwmo:Dagtekening>2024-03-01</iwmo:Dagtekening></wmo305:BerichtIdentificatie>
    <wmo305:XsdVersie><iwmo:BasisschemaXsdVersie>3.2.0</iwmo:BasisschemaXsdVersie><iwmo:BerichtXsdVersie>3.2.0</iwmo:BerichtXsdVersie></wmo305:XsdVersie>
  </wmo305:Header>
  <wmo305:Client>
    <wmo305:Bsn>999900006</wmo305:Bsn>
    <wmo305:Geboortedatum><iwmo:Datum>1967-08-13</iwmo:Datum></wmo305:Geboortedatum><wmo305:Geslacht>2</wmo305:Geslacht>
    <wmo305:Naam><iwmo:Geslachtsnaam><iwmo:Naam>Voorbeeld</iwmo:Naam></iwmo:Geslachtsnaam></wmo305:Naam>
    <wmo305:StartProducten>
      <wmo305:StartProduct>
        <wmo305:ToewijzingNummer>${number}</wmo305:ToewijzingNummer>
        <wmo305:Product><iwmo:Categorie>02</iwmo:Categorie><iwmo:Code>02A03</iwmo:Code></wmo305:Product>
        <wmo305:ToewijzingIngangsdatum>2024-02-01</wmo305:ToewijzingIngangsdatum>
        <wmo305:Begindatum>2024-02-05</wmo305:Begindatum><wmo305:StatusAanlevering>1</wmo305:StatusAanlevering>
      </wmo305:StartProduct>
    </wmo305:StartProducten>
  </wmo305:Client>
</wmo305:Bericht>
`;
};

const writeMessages = async (file: string, count: number): Promise<void> => {
  const out = createWriteStream(file);
  out.write('<?xml version="1.0" encoding="UTF-8"?>\n<Berichten>\n');
  for (let number = 1; number <= count; number += 1) if (!out.write(startMessage(number))) await once(out, 'drain');
  out.end('</Berichten>\n');
  await once(out, 'finish');
};

type Measured = { cpuSeconds: number; peakRssMb: number };

const child = async (task: string, file: string, folder: string): Promise<Measured> => {
  const program = [...readingFlags(readingLimits.heapMegabytes), join(import.meta.dirname, 'messages-child.ts')];
  const env = { NODE_COMPILE_CACHE: compileCache, ...process.env };
  return JSON.parse((await promisify(execFile)(process.execPath, [...program, task, file, folder], { env })).stdout);
};

/** One file of many start messages to a delivery kept as Parquet, against reading the same file with saxes alone. */
export const benchMessages = async (count = 100_000): Promise<MessagesBenchmark> => {
  const folder = await mkdtemp(join(tmpdir(), 'bench-messages-'));
  try {
    const file = join(folder, 'berichten.xml');
    await writeMessages(file, count);
    const floor = await child('floor', file, folder);
    const load = await child('load', file, folder);
    return {
      name: `load ${count.toLocaleString('en')} start messages (WMO305), per second of one processor`,
      perCpuSecond: count / load.cpuSeconds,
      floorShare: floor.cpuSeconds / load.cpuSeconds,
      limit: 5_000,
      peakRssMb: load.peakRssMb,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

if (import.meta.main) console.log(await benchMessages(Number(process.argv[2] ?? 100_000)));
