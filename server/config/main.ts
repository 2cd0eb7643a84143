import { reference } from './reference.ts';

/** npm run config: prints the reference of all settings. */
process.stdout.write(reference());
