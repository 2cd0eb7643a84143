import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const main = join(import.meta.dirname, '../main.ts');

/** A server of its own over `warehouse` in a folder, with its journal there; resolves when it serves, with how many ms that took. */
export async function startServer(folder: string) {
  const begun = performance.now();
  const child = spawn(process.execPath, [main], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env['PATH'] ?? '',
      PORT: '0',
      WAREHOUSE: join(folder, 'warehouse'),
      JOURNAL_URL: join(folder, 'journal.sqlite'),
      SIGN_IN: 'demonstratie',
    },
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const [, address] = /staat op (http\S+)/.exec(line) ?? [];
    if (address !== undefined) return { child, address, ms: performance.now() - begun };
  }
  throw new Error('the server stopped before it served');
}

/** Somebody signs in: a row of the audit and a session. Resolves to whether the server said that it was done. */
export async function signIn(address: string): Promise<boolean> {
  try {
    const { status } = await fetch(`${address}/aanmelden`, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'sec-fetch-site': 'same-origin',
        origin: address,
      },
      body: 'rol=raad',
    });
    return status === 303;
  } catch (error) {
    // What was not answered may be kept or not.
    if (error instanceof TypeError) return false;
    throw error;
  }
}
