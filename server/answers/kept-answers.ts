import type { Answer } from './answer.ts';

/** Bytes that answers of one release may take together. */
const room = 32_000_000;
/** And so many of them: what people search for is mostly asked once. */
const most = 1_000;

type Kept = { answers: Map<string, Promise<Answer>>; bytes: number };

const all = new WeakMap<object, Kept>();

const bytesOf = ({ bytes }: Answer): number => [...bytes.values()].reduce((sum, { length }) => sum + length, 0);

/**
 * The answer that was made under a key of this release before, or what is made now. Those that were asked last stay, as long as the
 * release is served and there is room; an export of a hundred kilobytes costs 40 ms to make and one to send.
 */
export function keptAnswer(release: object, key: string, make: () => Promise<Answer>): Promise<Answer> {
  const kept = all.get(release) ?? { answers: new Map(), bytes: 0 };
  all.set(release, kept);
  const { answers } = kept;
  const found = answers.get(key);
  if (found !== undefined) {
    answers.delete(key);
    answers.set(key, found);
    return found;
  }
  const made = make();
  answers.set(key, made);
  made.then(
    (answer) => {
      kept.bytes += bytesOf(answer);
      return makeRoom(kept);
    },
    () => answers.delete(key),
  );
  return made;
}

/** Those that were asked longest ago go first. */
async function makeRoom(kept: Kept): Promise<void> {
  for (const [key, oldest] of kept.answers) {
    if (kept.bytes <= room && kept.answers.size <= most) return;
    kept.answers.delete(key);
    kept.bytes -= bytesOf(await oldest);
  }
}
