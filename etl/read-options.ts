import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Reads options and names from a command line as parseArgs does; a fault is told in Dutch. */
export const readOptions = <T extends NonNullable<ParseArgsConfig['options']>>(argv: readonly string[], options: T) => {
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, options });
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const option = /--?[\w-]+/.exec(text)?.[0] ?? '';
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new Error(`De optie ${option} bestaat niet.`, { cause: error });
    if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
      throw new Error(
        `De optie ${option} is niet goed gebruikt. Kijk of er een waarde achter hoort te staan, of juist niet.`,
        { cause: error },
      );
    throw error;
  }
};

/** Where the figures stand as long as `--warehouse` does not say: the same folder as that of the server. */
export const usualWarehouse = (environment: NodeJS.ProcessEnv = process.env): string =>
  environment['WAREHOUSE'] || './data/warehouse';
