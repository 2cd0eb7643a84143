import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const packaged = (name: string) => readFile(fileURLToPath(import.meta.resolve(name)));

/** What a picture is drawn with: the program, and the letters (Open Sans, OFL). */
export async function readPictureParts(): Promise<{ program: Uint8Array; fonts: Uint8Array[] }> {
  const [program, ...fonts] = await Promise.all([
    packaged('@resvg/resvg-wasm/index_bg.wasm'),
    packaged('@expo-google-fonts/open-sans/400Regular/OpenSans_400Regular.ttf'),
    packaged('@expo-google-fonts/open-sans/700Bold/OpenSans_700Bold.ttf'),
  ]);
  return { program, fonts };
}
