import { vi } from 'vitest';
import { main } from './main.ts';
import type { PublishOptions } from './publish.ts';

/** Runs the command line in this process, where the border between processes is not what is tested. `told` is all that it printed. */
export const runMain = async (
  argv: readonly string[],
  options: PublishOptions = {},
): Promise<{ code: number; told: string }> => {
  const told: string[] = [];
  const spies = (['log', 'error'] as const).map((method) =>
    vi.spyOn(console, method).mockImplementation((line: string) => void told.push(line)),
  );
  try {
    return { code: await main(argv, options), told: told.join('\n') };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
};
