import { expect, test } from 'vitest';
import { messageKindOf, messageNameOf, messageOfVektisCode } from './message-kinds.ts';

// The messages of release 3.2 with their Vektis codes (COD002-VEKT) and what each does.
test.for([
  ['301', '414', '436', 'toewijzing'],
  ['302', '415', '437', 'retour'],
  ['305', '418', '438', 'start'],
  ['306', '419', '439', 'retour'],
  ['307', '420', '440', 'stop'],
  ['308', '421', '441', 'retour'],
  ['315', '444', '446', 'verzoek'],
  ['316', '445', '447', 'retour'],
  ['317', '480', '486', 'verzoek'],
  ['318', '481', '487', 'retour'],
  ['319', '482', '488', 'antwoord'],
  ['320', '483', '489', 'retour'],
  ['323', '484', '490', 'declaratie'],
  ['325', '485', '491', 'retour'],
] as const)('message %s (WMO %s, JW %s) is a %s', ([number, wmo, jw, role]) => {
  const kindOf = (standard: string, short: string) =>
    messageKindOf(`http://www.istandaarden.nl/${standard}/3_2/${short}${number}/schema`);
  expect(kindOf('iwmo', 'wmo')).toEqual({ name: `WMO${number}`, wet: 'Wmo', role });
  expect(kindOf('ijw', 'jw')).toEqual({ name: `JW${number}`, wet: 'Jeugdwet', role });
  expect([wmo, jw].map(messageOfVektisCode)).toEqual([`WMO${number}`, `JW${number}`]);
});

test.for(['303', '304', '321', '322'])('message %s is none of release 3.2', (number) => {
  expect(messageKindOf(`http://www.istandaarden.nl/iwmo/3_2/wmo${number}/schema`)).toBeNull();
});

test.for(['3_0', '3_1', '3_3', '2_2'])('release %s names its messages, but is not read as 3.2', (release) => {
  const namespace = `http://www.istandaarden.nl/iwmo/${release}/wmo301/schema`;
  expect(messageKindOf(namespace)).toBeNull();
  expect(messageNameOf(namespace)).toEqual({ name: 'WMO301', release: release.replace('_', '.') });
});
