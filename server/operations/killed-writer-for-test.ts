import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

const script = `
const { openJournal } = await import(${JSON.stringify(new URL('../journal/database/open-journal.ts', import.meta.url).href)});
const { writeVersion } = await import(${JSON.stringify(new URL('../journal/versions/write-version.ts', import.meta.url).href)});
const journal = await openJournal(process.argv[1]);
const anna = { name: 'anna@gemeente.example', role: 'beleid', origin: '127.0.0.1' };
for (let n = 0; ; n += 1) {
  const body = { about: 'goal', subject: '1.1', moment: null, text: 'Vraag ' + n };
  await writeVersion(journal, anna, { kind: 'question', id: process.pid + '-' + n, body, basedOn: null });
  process.stdout.write('bewaard\\n');
}`;

/** A process that writes to a journal until it is killed, and says a line for each version that was kept. */
export const killedWriter = (file: string): ChildProcessByStdio<null, Readable, null> =>
  spawn(process.execPath, ['--input-type=module', '-e', script, file], { stdio: ['ignore', 'pipe', 'inherit'] });
