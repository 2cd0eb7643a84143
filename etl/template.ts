import { writeFile } from 'node:fs/promises';
import type { Contract } from './sources/contract.ts';
import type { Example, StandardContract } from './sources/standard-contract.ts';

/** The header of a kind of file as Dutch Excel reads it: semicolons, UTF-8 with BOM. */
const headerOf = ({ kind, columns }: Contract): Example => ({
  fileName: `${kind}.csv`,
  text: `\uFEFF${columns.map(({ name }) => name).join(';')}\r\n`,
});

/**
 * Writes a file to begin with, and gives its name: the header of a contract, or the example of a standard. Throws with a
 * Dutch message when there is no such kind or it is never taken, or the file is there already.
 */
export const writeTemplate = async (
  contracts: readonly Contract[],
  standards: readonly StandardContract[],
  kind: string,
  file?: string,
): Promise<string> => {
  const contract = contracts.find((one) => one.kind === kind);
  const standard = standards.find((one) => one.kind === kind);
  if (standard?.refused !== undefined) throw new Error(`${standard.refused.why} ${standard.refused.remedy}`);
  const template = contract === undefined ? standard?.example : headerOf(contract);
  if (template === undefined)
    throw new Error(
      `Van '${kind}' is er geen sjabloon. Kies uit: ${[...contracts, ...standards.filter(({ refused }) => !refused)]
        .map((one) => one.kind)
        .toSorted()
        .join(', ')}.`,
    );
  const name = file ?? template.fileName;
  await writeFile(name, template.text, { flag: 'wx' }).catch((error: unknown) => {
    throw new Error(`${name} kan niet worden geschreven. Bestaat het al? Noem dan een andere naam.`, { cause: error });
  });
  return name;
};
