import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { testWarehouse } from '../load-for-test.ts';
import { runMain } from '../main-for-test.ts';
import { logFile } from './append-spans.ts';

const bans = [
  'Zaaknummer;Datum oplegging;Verlengd;Datum einde',
  'A1;02-01-2025;N;',
  'B1;99-99-2025;N;',
  'C1;03-01-2025;N;',
];

test('a load is one span with one beneath it for each file, holds nothing of a person, and is given out', async () => {
  using w = testWarehouse();
  const files = w.write({
    'mevrouw De Vries 999900006.csv': bans.join('\n'),
    'kladblok.csv': 'Naam;BSN\nDe Vries;999900006',
  });
  await runMain(['load', files, '--warehouse', w.warehouse.root]);
  const text = readFileSync(logFile(w.warehouse), 'utf8');
  const [whole, ...each] = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(whole).toEqual({
    trace_id: expect.stringMatching(/^[0-9a-f]{32}$/),
    span_id: expect.stringMatching(/^[0-9a-f]{16}$/),
    name: 'laden',
    start_time: expect.any(Number),
    end_time: expect.any(Number),
    status: 'Ok',
    resource: { attributes: { 'service.name': 'dashboard-sociaal-domein' } },
    attributes: expect.objectContaining({ 'dpl.core.processing_activity_id': expect.stringMatching(/^urn:/) }),
  });
  expect(whole.end_time).toBeGreaterThanOrEqual(whole.start_time);
  expect(each).toHaveLength(2);
  for (const one of each)
    expect(one).toMatchObject({ trace_id: whole.trace_id, parent_span_id: whole.span_id, name: 'laden bestand' });
  expect(new Set(each.map(({ span_id }) => span_id)).size).toBe(2);
  expect(text).not.toMatch(/Vries|999900006|kladblok|\.csv/);

  const written: string[] = [];
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((part) => written.push(String(part)) > 0);
  // What a power cut leaves of a last line is no line.
  writeFileSync(logFile(w.warehouse), `${text}{"trace_id":`);
  await runMain(['log', 'export', '--warehouse', w.warehouse.root]);
  spy.mockRestore();
  expect(written.join('')).toContain(text);
  expect(written.join('').trimEnd().endsWith('}')).toBe(true);
});

test('what fails is told without its words, and what was never done has no log', async () => {
  using w = testWarehouse();
  expect((await runMain(['log', 'export', '--warehouse', w.warehouse.root])).code).toBe(0);
  await runMain(['withdraw', '999900006abc', '--warehouse', w.warehouse.root]);
  const text = readFileSync(logFile(w.warehouse), 'utf8');
  expect(JSON.parse(text)).toMatchObject({
    name: 'intrekken',
    status: 'Error',
    attributes: { 'exception.type': 'Error' },
  });
  expect(text).not.toContain('999900006');
  rmSync(join(w.folder, 'data'), { recursive: true });
});
