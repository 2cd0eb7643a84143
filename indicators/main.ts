/** npm run etl: the command line of the etl, which makes the release of a generation before it goes live; and trace. */
import { main } from 'etl/main.ts';
import { codeVersion } from './release/code-version.ts';
import { releaseGeneration } from './release/release-generation.ts';
import { trace } from './trace/trace.ts';

const [command, ...rest] = process.argv.slice(2);
process.exitCode =
  command === 'trace'
    ? await trace(rest)
    : await main(process.argv.slice(2), { beforePublish: releaseGeneration, codeVersion: await codeVersion() });
