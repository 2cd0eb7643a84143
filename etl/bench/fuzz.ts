import { fuzz } from '../fuzz/fuzz.ts';
import { type Format, formats } from '../fuzz/sound-files.ts';

/**
 * Reads files that were changed at random (see etl/fuzz/fuzz.ts) and prints what became of them; exit code 1 when one
 * was read wrong, broke the reader or took too long.
 *
 *     npm run fuzz                     10,000 files of each format
 *     npm run fuzz -- csv 500 42       500 CSV files from seed 42
 */
const [format = 'all', times = '10000', seed = '1'] = process.argv.slice(2);
const isFormat = (text: string): text is Format => formats.some((one) => one === text);
const chosen = isFormat(format) ? [format] : formats;

/** Files between two lines of progress. */
const batch = 250;

for (const one of chosen)
  for (let done = 0; done < Number(times); done += batch) {
    const size = Math.min(batch, Number(times) - done);
    const { accepted, refused, slowestMs, faults } = await fuzz(one, size, Number(seed) + done);
    const slowest = `slowest ${Math.round(slowestMs)} ms`;
    console.log(`${one} ${done + size}: ${accepted} accepted, ${refused} refused, ${slowest}, ${faults.length} faults`);
    for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`);
    if (faults.length > 0) process.exitCode = 1;
  }
