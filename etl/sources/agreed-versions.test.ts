import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contracts, standards } from './registry.ts';

/** What every version of a contract was agreed to keep: its columns with their meaning, the key, and what a file replaces. */
const agreed: Readonly<Record<string, { version: number; hash: string }>> = JSON.parse(
  readFileSync(join(import.meta.dirname, 'agreed-versions.json'), 'utf8'),
);

const meaningOf = ({ columns, key, replaces }: (typeof contracts)[number] | (typeof standards)[number]): string =>
  JSON.stringify([
    columns.map((column) => [
      column.name,
      column.type,
      column.dropped === true,
      'writtenIn' in column ? column.writtenIn : null,
      'debitCredit' in column ? column.debitCredit : null,
      'dash' in column ? column.dash : null,
    ]),
    key,
    replaces ?? null,
  ]);

test.for([...contracts, ...standards].map((contract) => [contract.kind, contract] as const))(
  '%s keeps what its version says: a change of it takes a higher version, a line in `changes`, and its hash in agreed-versions.json',
  ([kind, contract]) => {
    const hash = createHash('sha256').update(meaningOf(contract)).digest('hex').slice(0, 12);
    expect({ [kind]: { version: contract.version, hash } }).toEqual({ [kind]: agreed[kind] });
  },
);
