import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { readPictureParts } from './picture-parts.ts';

let started: Promise<readonly Uint8Array[]> | null = null;

const start = async (): Promise<readonly Uint8Array[]> => {
  const { program, fonts } = await readPictureParts();
  await initWasm(program);
  return fonts;
};

/** A picture in dots of a picture in lines, with letters of our own: a server may have none. */
export const drawPng = async (svg: string, zoom: number): Promise<Buffer> => {
  started ??= start().catch((error: unknown) => {
    // Letters that are put back are found the next time.
    started = null;
    throw error;
  });
  const picture = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: { fontBuffers: [...(await started)], defaultFontFamily: 'Open Sans', sansSerifFamily: 'Open Sans' },
  });
  const drawn = picture.render();
  const bytes = Buffer.from(drawn.asPng());
  drawn.free();
  picture.free();
  return bytes;
};
