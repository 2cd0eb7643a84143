import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { NotNeeded } from '../../not-needed.ts';
import { readForTest, readTextForTest, realFile } from '../read-for-test.ts';
import { iwmoCodelijst } from './source.ts';

test('the real code list of release 3.2 says what is built in, so it is not needed', async (context) => {
  const path = realFile('iwmo', 'codelijsten_iwmo_ijw_3.2.csv');
  if (path === null) return context.skip();
  const text = readFileSync(path, 'utf8');
  expect(iwmoCodelijst.recognises({ fileName: 'codes.csv', encoding: 'utf-8', text })).toBe(true);
  await expect(readForTest(iwmoCodelijst, path)).rejects.toBeInstanceOf(NotNeeded);
});

test('a code list with a code of another release is refused, with the code and its line', async () => {
  const list = [
    'standaard;release;codelijst;naam;code;omschrijving',
    'iWmo/iJw;3.2;COD467;Status aanlevering;1;Eerste aanlevering',
    'iWmo;4.0;WMO588;Reden beeindiging;77;Iets nieuws',
    'iWmo;3.2;COD002-VEKT;Berichtcode;414;Toewijzing',
    'iJw;3.2;COD327;Code verwijzer;99;Doet er hier niet toe',
  ].join('\n');
  await expect(readTextForTest(iwmoCodelijst, 'codes.csv', list)).rejects.toMatchObject({
    rule: 'codelijst-onbekend',
    message: expect.stringContaining('77 (Reden beeindiging)'),
    place: { line: 3 },
  });
});
