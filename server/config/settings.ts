import { Type, type TSchema } from 'typebox';
import { logLevels } from '../operations/log.ts';

/** One setting of the server: the environment variable of its name. */
export type Setting = {
  type: TSchema;
  /** What it is when it is not given; '' for what may be left out. */
  default: string;
  /** For the operator, in Dutch. */
  explains: string;
  /** What to give instead of what was wrong, with an example. */
  expects: string;
  /** Never shown; may stand in a file, named by `<NAME>_FILE`. */
  secret?: true;
};

const text = (pattern: string) => Type.String({ pattern });
const oneOf = (...words: string[]) => Type.String({ pattern: `^(${words.join('|')})$` });
const anything = Type.String();

/** 'https://www.gemeente.nl', with a port where there is one; plain http for a trial on this machine. */
const site = String.raw`(https:\/\/(\*\.)?[\w\-]+(\.[\w\-]+)+(:\d+)?|http:\/\/(localhost|127\.0\.0\.1)(:\d+)?)`;

/** Every setting of the server, in the order of docs/configuration.md. */
export const settings = {
  PORT: {
    type: text(String.raw`^(\d{1,4}|[1-5]\d{4}|6[0-4]\d{3}|65[0-4]\d\d|655[0-2]\d|6553[0-5])$`),
    default: '8080',
    explains: 'De poort waarop het dashboard luistert. Met 0 kiest het systeem een vrije poort.',
    expects: 'Geef een getal van 0 tot en met 65535, bijvoorbeeld PORT=8080.',
  },
  HOST: {
    type: text(String.raw`^[\w.:\-]+$`),
    default: '127.0.0.1',
    explains: 'Het adres waarop het dashboard luistert.',
    expects: 'Geef een adres of een naam, bijvoorbeeld HOST=127.0.0.1.',
  },
  WAREHOUSE: {
    type: text(String.raw`\S`),
    default: './data/warehouse',
    explains: 'De map met het magazijn: de cijfers die zijn geladen.',
    expects: 'Geef een map, bijvoorbeeld WAREHOUSE=./data/warehouse.',
  },
  JOURNAL_URL: {
    type: anything,
    default: '',
    explains:
      'Waar het journaal staat: een bestand, of postgres://... als er meer servers zijn. Leeg: journal.sqlite naast de map van WAREHOUSE.',
    expects: 'Geef een bestand of een adres van PostgreSQL.',
    secret: true,
  },
  EMBED_SITES: {
    type: text(String.raw`^(${site}([\s,]+${site})*)?$`),
    default: '',
    explains: 'De websites die een figuur in een kader mogen tonen, met spaties ertussen. Leeg: geen.',
    expects: 'Geef adressen van websites, bijvoorbeeld https://www.gemeente.nl.',
  },
  THEME_CSS: {
    type: text(String.raw`^$|\.css$`),
    default: '',
    explains: 'Een bestand met de stijl van de gemeente.',
    expects: 'Geef een bestand met stijlregels, bijvoorbeeld THEME_CSS=./thema.css.',
  },
  READERS_FILE: {
    type: anything,
    default: '',
    explains: 'Een bestand dat zegt wie met een token werkt, en in welke rol. Leeg: niemand.',
    expects: 'Geef een bestand, bijvoorbeeld READERS_FILE=./lezers.json.',
  },
  PUBLIC_VIEW: {
    type: oneOf('', 'aan', 'uit'),
    default: '',
    explains:
      'Of wie niet is aangemeld de cijfers en de vastgestelde teksten mag zien: aan of uit. Leeg: uit waar mensen zich met OpenID Connect aanmelden, anders aan.',
    expects: 'Geef aan of uit.',
  },
  LOG_LEVEL: {
    type: oneOf(...logLevels),
    default: 'warn',
    explains:
      'Wat het logboek zegt, op de foutuitvoer, als JSON per regel: error (alleen fouten), warn, of info (ook een regel per vraag, zonder persoonsgegevens).',
    expects: 'Geef error, warn of info.',
  },
  RATE_LIMIT_ADDRESS: {
    type: text(String.raw`^[1-9]\d{1,6}$`),
    default: '6000',
    explains:
      'Zoveel vragen per minuut mag een adres doen. Een raad van veertig mensen achter een adres blijft daar ver onder. Dit apparaat zelf telt alleen mee als TRUST_PROXY is ingesteld.',
    expects: 'Geef een getal van 10 tot en met 9999999.',
  },
  RATE_LIMIT_ACCOUNT: {
    type: text(String.raw`^[1-9]\d{1,6}$`),
    default: '1200',
    explains: 'Zoveel vragen per minuut mag een account of token doen.',
    expects: 'Geef een getal van 10 tot en met 9999999.',
  },
  METRICS_PORT: {
    type: text(String.raw`^$|^(\d{1,4}|[1-5]\d{4}|6[0-4]\d{3}|65[0-4]\d\d|655[0-2]\d|6553[0-5])$`),
    default: '',
    explains: 'De poort waarop Prometheus de metingen leest, op /metrics. Leeg: geen metingen.',
    expects: 'Geef een getal van 0 tot en met 65535, bijvoorbeeld METRICS_PORT=9464.',
  },
  METRICS_HOST: {
    type: text(String.raw`^[\w.:\-]+$`),
    default: '127.0.0.1',
    explains: 'Het adres waarop de metingen staan. Zet ze nooit op een adres dat lezers bereiken.',
    expects: 'Geef een adres of een naam, bijvoorbeeld METRICS_HOST=127.0.0.1.',
  },
} as const satisfies Readonly<Record<string, Setting>>;

export type SettingName = keyof typeof settings;
