import { main } from 'etl/main.ts';
import { readAgreements } from './agreed/read-agreements.ts';
import { catalogue } from './catalogue.ts';
import { readPreset } from './disclosure/read-preset.ts';
import { codeVersion } from './release/code-version.ts';
import { releaseGeneration } from './release/release-generation.ts';
import { trace } from './trace/trace.ts';

/** The command line of the etl, which makes the release of a generation before it goes live; and trace. Gives the exit code. */
export async function commandLine(argv: readonly string[]): Promise<number> {
  const [command, ...rest] = argv;
  if (command === 'trace') return trace(rest);
  const preset = readPreset(process.env);
  const agreements = readAgreements(process.env, catalogue);
  return main(argv, {
    beforePublish: (folder, warehouse) =>
      releaseGeneration(folder, warehouse, preset, agreements, process.env['PROTECTION_CHANGE']),
    codeVersion: await codeVersion(preset, agreements),
  });
}
