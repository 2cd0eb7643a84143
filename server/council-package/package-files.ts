import type { Answer } from '../answers/answer.ts';
import type { Theme } from '../pages/read-theme.ts';

/** What the pages of a package take along, by address: the icon, and the style rules of the municipality. */
export function packageFiles(built: ReadonlyMap<string, Answer>, theme: Theme | null): ReadonlyMap<string, Buffer> {
  const icon = '/icon.svg';
  const wanted: [string, Answer | undefined][] = [
    [icon, built.get(icon)],
    ...(theme === null ? [] : [[theme.href, theme.answer] as [string, Answer]]),
  ];
  return new Map(
    wanted.flatMap(([address, answer]) => {
      const bytes = answer?.bytes.get('identity');
      return bytes === undefined ? [] : [[address, bytes] as const];
    }),
  );
}
