import { open } from 'node:fs/promises';

/**
 * The bytes of a file, piece by piece. Each piece is a view on the same memory, to be used before the next is asked for: new
 * memory for every piece of a large file costs more than reading it.
 */
export async function* chunksOf(path: string, chunkBytes: number): AsyncGenerator<Buffer> {
  const file = await open(path);
  try {
    const memory = Buffer.allocUnsafe(chunkBytes);
    for (;;) {
      const { bytesRead } = await file.read(memory, 0, chunkBytes);
      if (bytesRead === 0) return;
      yield memory.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}
