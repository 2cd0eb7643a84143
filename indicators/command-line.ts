import { main } from 'etl/main.ts';
import { codeVersion } from './release/code-version.ts';
import { releaseGeneration } from './release/release-generation.ts';
import { trace } from './trace/trace.ts';

/** The command line of the etl, which makes the release of a generation before it goes live; and trace. Gives the exit code. */
export async function commandLine(argv: readonly string[]): Promise<number> {
  const [command, ...rest] = argv;
  return command === 'trace'
    ? trace(rest)
    : main(argv, { beforePublish: releaseGeneration, codeVersion: await codeVersion() });
}
