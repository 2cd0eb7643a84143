import { writeFile } from 'node:fs/promises';
import type { Contract } from './sources/contract.ts';

/** The header of a kind of file as Dutch Excel reads it: semicolons, UTF-8 with BOM. */
const templateOf = ({ columns }: Contract): string => `\uFEFF${columns.map(({ name }) => name).join(';')}\r\n`;

/**
 * Writes an empty file of a kind, for whoever has to fill it, and gives its name. Throws with a Dutch message when the kind
 * has no template, or the file is there already.
 */
export const writeTemplate = async (
  contracts: readonly Contract[],
  kind: string,
  file = `${kind}.csv`,
): Promise<string> => {
  const contract = contracts.find((one) => one.kind === kind);
  if (contract === undefined)
    throw new Error(
      `Van '${kind}' is er geen sjabloon. Kies uit: ${contracts
        .map((one) => one.kind)
        .toSorted()
        .join(', ')}.`,
    );
  await writeFile(file, templateOf(contract), { flag: 'wx' }).catch((error: unknown) => {
    throw new Error(`${file} kan niet worden geschreven. Bestaat het al? Noem dan een andere naam.`, { cause: error });
  });
  return file;
};
