type Wet = 'Wmo' | 'Jeugdwet';

/** What a message does here: `retour` and `antwoord` tell about another message and count nothing. */
export const roleMeanings = {
  toewijzing: '301',
  start: '305',
  stop: '307',
  declaratie: '323',
  verzoek: '315 en 317',
  antwoord: '319',
  retour: '302, 306, 308, 316, 318, 320 en 325',
} as const;

type MessageRole = keyof typeof roleMeanings;

export type MessageKind = { name: string; wet: Wet; role: MessageRole };

const roles: Readonly<Record<string, MessageRole>> = {
  301: 'toewijzing',
  302: 'retour',
  305: 'start',
  306: 'retour',
  307: 'stop',
  308: 'retour',
  315: 'verzoek',
  316: 'retour',
  317: 'verzoek',
  318: 'retour',
  319: 'antwoord',
  320: 'retour',
  323: 'declaratie',
  325: 'retour',
};

/** The Vektis code that a message names itself by (COD002-VEKT, iWmo and iJw release 3.2). */
const messageByVektisCode: Readonly<Record<string, string>> = {
  414: 'WMO301',
  415: 'WMO302',
  418: 'WMO305',
  419: 'WMO306',
  420: 'WMO307',
  421: 'WMO308',
  444: 'WMO315',
  445: 'WMO316',
  480: 'WMO317',
  481: 'WMO318',
  482: 'WMO319',
  483: 'WMO320',
  484: 'WMO323',
  485: 'WMO325',
  436: 'JW301',
  437: 'JW302',
  438: 'JW305',
  439: 'JW306',
  440: 'JW307',
  441: 'JW308',
  446: 'JW315',
  447: 'JW316',
  486: 'JW317',
  487: 'JW318',
  488: 'JW319',
  489: 'JW320',
  490: 'JW323',
  491: 'JW325',
};

export const messageOfVektisCode = (code: string): string | null => messageByVektisCode[code] ?? null;

const namespaceShape =
  /^http:\/\/www\.istandaarden\.nl\/(?:iwmo\/(?<iwmo>\d+_\d+)\/(?<wmo>wmo)|ijw\/(?<ijw>\d+_\d+)\/(?<jw>jw))(?<number>\d{3})\/schema$/;

/** The name that a namespace of iWmo or iJw gives a message, and its release; null for any other namespace. */
export const messageNameOf = (namespace: string): { name: string; release: string } | null => {
  const { iwmo, wmo, ijw, jw, number } = namespaceShape.exec(namespace)?.groups ?? {};
  if (number === undefined) return null;
  return { name: `${(wmo ?? jw ?? '').toUpperCase()}${number}`, release: (iwmo ?? ijw ?? '').replace('_', '.') };
};

/** The release of the standards that is read. Another one may name or count its products otherwise. */
const releaseRead = '3.2';

/** The kind of message that a namespace announces; null for one that release 3.2 does not have (303, 304, 321 and 322 for instance). */
export const messageKindOf = (namespace: string): MessageKind | null => {
  const named = messageNameOf(namespace);
  const role = named?.release === releaseRead ? roles[named.name.slice(-3)] : undefined;
  if (named === null || role === undefined) return null;
  return { name: named.name, wet: named.name.startsWith('WMO') ? 'Wmo' : 'Jeugdwet', role };
};
