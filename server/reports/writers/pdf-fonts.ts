import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const fonts = [
  [400, '@expo-google-fonts/open-sans/400Regular/OpenSans_400Regular.ttf'],
  [700, '@expo-google-fonts/open-sans/700Bold/OpenSans_700Bold.ttf'],
] as const;

/** Style rules with the letters of a PDF (Open Sans, OFL): a server may have none of its own. */
export async function pdfFonts(): Promise<string> {
  const rules = fonts.map(async ([weight, name]) => {
    const bytes = await readFile(fileURLToPath(import.meta.resolve(name)));
    return `@font-face{font-family:'Open Sans';font-weight:${weight};src:url(data:font/ttf;base64,${bytes.toString('base64')})}`;
  });
  return (await Promise.all(rules)).join('');
}
