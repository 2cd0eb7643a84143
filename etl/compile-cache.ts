import { join } from 'node:path';

/** Compiled code is kept where the program stands, because starting costs more than reading a small file. */
export const compileCache = join(import.meta.dirname, 'node_modules', '.cache');
