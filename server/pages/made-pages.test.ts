import { expect, test } from 'vitest';
import { buildApp } from '../app.ts';
import { openJournal } from '../journal/database/open-journal.ts';
import { writeVersion } from '../journal/versions/write-version.ts';
import { sampleRelease } from '../testing/sample-release.ts';
import { emptyWarehouse, publish } from '../testing/sample-warehouse.ts';
import type { Renderer } from './page-renderer.ts';

/** What was made, one after another; of a choice only `jaar` counts. */
const start = async (look: (page: Parameters<Renderer['render']>[0]) => void = () => undefined) => {
  const made: string[] = [];
  const renderer: Renderer = {
    render: (page) => (made.push(page.address), look(page), { status: 200, html: page.address }),
    renderFigure: ({ address }) => (
      made.push(address),
      { status: 200, faults: [], figure: { ...figure, page: address } }
    ),
    plainAddress: (address) =>
      address.replace(/\?.*?(jaar=\d+)?(&.*)?$/, (_, year?: string) => (year === undefined ? '' : `?${year}`)),
  };
  const warehouse = await emptyWarehouse();
  await publish(warehouse, sampleRelease());
  const journal = await openJournal(':memory:');
  const built = await buildApp({ warehouse, web: '/nergens', say: () => undefined, renderer, journal });
  return { ...built, made, warehouse, journal };
};

const figure = {
  name: 'jaar',
  title: '',
  subtitle: '',
  summary: '',
  source: '',
  notes: [],
  table: null,
  svg: null,
  page: '',
  address: '',
};

test('a page is made once, whatever a newsletter adds to its address, and once for each choice', async () => {
  const { app, made } = await start();
  for (const url of ['/', '/?utm_source=brief', '/?fbclid=1', '/?fbclid=2', '/?jaar=2021', '/?jaar=2021&x=1'])
    expect((await app.inject(url)).statusCode).toBe(200);
  expect(made).toEqual(['/', '/?jaar=2021']);
  await app.close();
});

test('so is a download, and for new figures before they come into force', async () => {
  const { app, made, warehouse, generations } = await start();
  for (const search of ['', '?x=1', '?x=2', '?jaar=2021', '?jaar=2021&x=3'])
    expect((await app.inject(`/figuren/begroting/jaar.json${search}`)).statusCode).toBe(200);
  expect(made).toEqual(['/figuren/begroting/jaar', '/figuren/begroting/jaar?jaar=2021']);
  await publish(warehouse, sampleRelease({ generation: 'g2' }));
  await generations.refresh();
  expect(made.slice(2)).toEqual(['/figuren/begroting/jaar', '/figuren/begroting/jaar?jaar=2021']);
  expect((await app.inject('/figuren/begroting/jaar.json')).headers.etag).toContain('g2');
  expect(made).toHaveLength(4);
  await app.close();
});

const question = (subject: string) => ({ about: 'goal' as const, subject, moment: null, text: 'Waarom?' });

test('what somebody writes makes the pages anew that show it, and no others, once it is there for who reads them; targets make all of them anew', async () => {
  const { app, made, generations, journal } = await start(({ ask, address }) => {
    if (address === '/doelen/1.1') ask('/v1/texts/goal/1.1');
    if (address === '/') ask('/v1/dashboard');
  });
  const actor = { name: 'an', role: 'raad', origin: '::1' };
  const look = async () => {
    for (const url of ['/', '/doelen/1.1', '/']) expect((await app.inject(url)).statusCode).toBe(200);
    return made.splice(0);
  };
  expect(await look()).toEqual(['/', '/doelen/1.1']);
  await writeVersion(journal, actor, { kind: 'question', id: 'a', body: question('4.3'), basedOn: null });
  await generations.refresh();
  expect(await look()).toEqual([]);
  await writeVersion(journal, actor, { kind: 'question', id: 'b', body: question('1.1'), basedOn: null });
  await generations.refresh();
  // Without an answer it is not for who is not signed in.
  expect(await look()).toEqual([]);
  const answer = { question: 'b', text: 'Daarom.' };
  await writeVersion(journal, actor, { kind: 'answer', id: 'b', body: answer, basedOn: null });
  await generations.refresh();
  expect(await look()).toEqual(['/doelen/1.1']);
  const target = { indicator: 'I20', year: 2026, low: 70, high: null, setBy: 'raad', decision: 'Besluit 1' };
  await writeVersion(journal, actor, { kind: 'target', id: 'I20/2026/1', body: target, basedOn: null });
  await generations.refresh();
  expect(await look()).toEqual(['/', '/doelen/1.1']);
  await app.close();
});

test('pages that readers look at are made of new figures before those are in force', async () => {
  const { app, made, generations, warehouse } = await start();
  for (const url of ['/', '/doelen/1.1', '/']) await app.inject(url);
  made.splice(0);
  await publish(warehouse, sampleRelease({ generation: 'g2' }));
  await generations.refresh();
  expect(made.splice(0).toSorted()).toEqual(['/', '/doelen/1.1']);
  expect((await app.inject('/')).headers['etag']).toContain('g2');
  expect(made).toEqual([]);
  await app.close();
});
