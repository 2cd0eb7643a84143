import { stat } from 'node:fs/promises';
import type { Recognised } from './recognise.ts';
import { type FileFacts, inspectFile } from './readers/inspect-file.ts';

/** What is known of a file that was not taken, so that it can be told which one it was: the rest only when it could be read to its end. */
export type SeenFacts = Pick<FileFacts, 'bytes'> & Partial<Pick<FileFacts, 'sha256' | 'encoding'>>;

/** null for what is gone, or is no file. */
export const seenFacts = async (path: string, recognised: Recognised | null): Promise<SeenFacts | null> => {
  try {
    const facts = await stat(path);
    if (!facts.isFile()) return null;
    const inspection = await (recognised?.inspected() ?? inspectFile(path)).catch(() => null);
    return inspection?.facts ?? { bytes: facts.size };
  } catch {
    // It was refused already, and what is wrong with it is told.
    return null;
  }
};
