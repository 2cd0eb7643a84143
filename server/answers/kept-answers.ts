import { setImmediate as breath } from 'node:timers/promises';
import type { Generation } from '../generation/generation.ts';
import type { Answer } from './answer.ts';

/** Bytes that answers of one release may take together. */
const room = 32_000_000;
/** And so many of them: what people search for is mostly asked once. */
const most = 1_000;
/** Of a next generation so many are made before it comes into force: those that were asked last. */
const madeBefore = 50;

type Make = (generation: Generation) => Promise<Answer>;
type Kept = { answers: Map<string, { answer: Promise<Answer>; make: Make }>; bytes: number };

const all = new WeakMap<object, Kept>();

const keptOf = ({ release }: Generation): Kept => {
  const kept = all.get(release) ?? { answers: new Map(), bytes: 0 };
  all.set(release, kept);
  return kept;
};

const bytesOf = ({ bytes }: Answer): number => [...bytes.values()].reduce((sum, { length }) => sum + length, 0);

/**
 * The answer that was made under a key of this release before, or what is made now. Those that were asked last stay, as long as the
 * release is served and there is room; an export of a hundred kilobytes costs 40 ms to make and one to send.
 */
export function keptAnswer(generation: Generation, key: string, make: Make): Promise<Answer> {
  const kept = keptOf(generation);
  const { answers } = kept;
  const found = answers.get(key);
  if (found !== undefined) {
    answers.delete(key);
    answers.set(key, found);
    return found.answer;
  }
  const answer = make(generation);
  answers.set(key, { answer, make });
  answer.then(
    (made) => {
      kept.bytes += bytesOf(made);
      return makeRoom(kept);
    },
    () => answers.delete(key),
  );
  return answer;
}

/** Makes what was asked last of the generation in force, of the one that follows it: one by one, so that readers go between. */
export async function makeAnswersBefore(now: Generation, next: Generation): Promise<void> {
  for (const [key, { make }] of [...keptOf(now).answers].slice(-madeBefore)) {
    // What is not there any more is told to who asks for it.
    await keptAnswer(next, key, make).catch(() => undefined);
    await breath();
  }
}

/** Those that were asked longest ago go first. */
async function makeRoom(kept: Kept): Promise<void> {
  for (const [key, { answer }] of kept.answers) {
    if (kept.bytes <= room && kept.answers.size <= most) return;
    kept.answers.delete(key);
    kept.bytes -= bytesOf(await answer);
  }
}
