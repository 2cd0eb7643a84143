import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What tests write to the folder for temporary files goes into one of this run, which is gone when it ends. */
export default function testFolder(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'dashboard-test-'));
  // PostgreSQL runs as a user of its own, whose folder stands in it.
  chmodSync(folder, 0o711);
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
