import { expect, test } from 'vitest';
import { prepareGeneration } from '../generation/generation.ts';
import { sampleRelease } from '../testing/sample-release.ts';
import { makeAnswer } from './answer.ts';
import { keptAnswer, makeAnswersBefore } from './kept-answers.ts';

const again = () => Promise.reject(new Error('it is there already'));

test('what was asked is made of the next figures before they come into force, and what is gone then holds nothing up', async () => {
  const [now, next] = await Promise.all(
    ['g1', 'g2'].map((generation) => prepareGeneration(sampleRelease({ generation }), [])),
  );
  if (now === undefined || next === undefined) throw new Error('two generations');
  const made: string[] = [];
  const answerOf = (key: string) =>
    keptAnswer(now, key, async ({ release: { generation } }) => {
      made.push(`${key} ${generation}`);
      if (key === 'weg' && generation === 'g2') throw new Error('gone');
      return makeAnswer(generation, { type: 'text/plain', cacheControl: 'no-cache', generation, often: false });
    });
  for (const key of ['een', 'weg', 'twee', 'een']) await answerOf(key);
  await makeAnswersBefore(now, next);
  expect(made).toEqual(['een g1', 'weg g1', 'twee g1', 'weg g2', 'twee g2', 'een g2']);
  expect((await keptAnswer(next, 'een', again)).etag).toMatch(/^W\/"g2-/);
  await expect(keptAnswer(next, 'weg', again)).rejects.toThrow('already');
});
