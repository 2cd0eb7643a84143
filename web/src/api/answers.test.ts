import { createServer } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { AnswerError } from './answer-error.ts';
import { answersOf, type Answers } from './answers.ts';

const stops: (() => void)[] = [];

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

/** A server that answers with these statuses in turn, and then with 200. */
const serve = async (...statuses: number[]) => {
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    response.writeHead(statuses.shift() ?? 200, { 'content-type': 'application/json' }).end('{"found":true}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stops.push(() => server.close());
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('no port');
  return { at: `http://127.0.0.1:${bound.port}/x`, asked };
};

const settled = (answers: Answers, address: string) =>
  new Promise<void>((resolve) => {
    const look = () => {
      const { data, error } = answers.at(address);
      if (data !== undefined || error !== null) resolve();
    };
    stops.push(answers.listen(address, look));
    look();
  });

test('what was sent is there at once and is not asked', async () => {
  const { at, asked } = await serve();
  const answers = answersOf({ [at]: { body: 'sent' } });
  await settled(answers, at);
  expect([answers.at(at).data, asked, answers.missed()]).toEqual(['sent', [], []]);
});

test('a refusal that was sent is an error in its own words, and asking again asks', async () => {
  const { at, asked } = await serve();
  const answers = answersOf({ [at]: { status: 503, detail: 'Nog niets.' } });
  expect(answers.at(at).error).toEqual(new AnswerError('Nog niets.', 503));
  const changes: unknown[] = [];
  stops.push(answers.listen(at, () => changes.push(answers.at(at).data)));
  answers.again(at);
  await expect.poll(() => answers.at(at).data).toEqual({ found: true });
  expect(asked).toEqual(['/x']);
  expect(changes[0]).toBeUndefined();
});

test('what was not sent is noted as missed, and asked once however many listen', async () => {
  const { at, asked } = await serve();
  const answers = answersOf({});
  answers.at(at);
  expect(answers.missed()).toEqual([at]);
  await Promise.all([settled(answers, at), settled(answers, at)]);
  expect([answers.at(at).data, asked]).toEqual([{ found: true }, ['/x']]);
});

test('a fault of the server is tried again, what is not there is not', async () => {
  const faulty = await serve(502, 500);
  const answers = answersOf({});
  const failures: number[] = [];
  stops.push(answers.listen(faulty.at, () => failures.push(answers.at(faulty.at).failures)));
  await settled(answers, faulty.at);
  expect([faulty.asked.length, answers.at(faulty.at).data]).toEqual([3, { found: true }]);
  expect(Math.max(...failures)).toBe(2);
  const gone = await serve(404);
  await settled(answers, gone.at);
  expect([gone.asked.length, answers.at(gone.at).error]).toEqual([1, expect.objectContaining({ status: 404 })]);
});
