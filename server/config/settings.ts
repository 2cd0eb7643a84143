import { Type, type TSchema } from 'typebox';
import { logLevels } from '../operations/log.ts';
import { accountRoles } from '../access/roles.ts';
import { loaderSettings } from './loader-settings.ts';

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
const port = String.raw`^(\d{1,4}|[1-5]\d{4}|6[0-4]\d{3}|65[0-4]\d\d|655[0-2]\d|6553[0-5])$`;
const role = `(${accountRoles.join('|')})`;

/** 'https://www.gemeente.nl', with a port where there is one; plain http for a trial on this machine. */
const site = String.raw`(https:\/\/(\*\.)?[\w\-]+(\.[\w\-]+)+(:\d+)?|http:\/\/(localhost|127\.0\.0\.1)(:\d+)?)`;

/** '127.0.0.1', '10.0.0.0/8', '2001:db8::/32'. */
const network = String.raw`(\d{1,3}(\.\d{1,3}){3}(\/(\d|[12]\d|3[0-2]))?|[\da-fA-F.]*:[\da-fA-F:.]*(\/(\d{1,2}|1[01]\d|12[0-8]))?)`;

/** Every setting of the server and of the loader that it starts, in the order of docs/configuration.md. */
export const settings = {
  PORT: {
    type: text(port),
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
    // Another scheme is no file: the server would write beside what it was told, in a path with the password in it.
    type: text(String.raw`^(postgres(ql)?:\/\/\S+|(?!.*:\/\/).*)$`),
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
  CHROME_PATH: {
    type: anything,
    default: '',
    explains:
      'Chromium of Chrome, waarmee rapporten als PDF worden gemaakt. Leeg: waar het op deze computer hoort te staan.',
    expects: 'Geef een programma, bijvoorbeeld CHROME_PATH=/usr/bin/chromium.',
  },
  READERS_FILE: {
    type: anything,
    default: '',
    explains: 'Een bestand dat zegt wie met een token werkt, en in welke rol. Leeg: niemand.',
    expects: 'Geef een bestand, bijvoorbeeld READERS_FILE=./lezers.json.',
  },
  PUBLIC_URL: {
    type: text(String.raw`^$|^https:\/\/[\w.\-]+(:\d+)?\/?$|^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?\/?$`),
    default: '',
    explains:
      'Het adres van het dashboard zoals lezers het kennen. Nodig waar mensen zich met OpenID Connect aanmelden.',
    expects: 'Geef het adres zonder pad, bijvoorbeeld https://dashboard.gemeente.nl.',
  },
  TRUST_PROXY: {
    type: text(`^$|^${network}([\\s,]+${network})*$`),
    default: '',
    explains:
      'De adressen van de proxy die voor het dashboard staat. Alleen van die adressen geloven wij X-Forwarded-For: het adres in het logboek. Leeg: geen.',
    expects: 'Geef adressen of netwerken, bijvoorbeeld TRUST_PROXY=127.0.0.1.',
  },
  SIGN_IN: {
    type: oneOf('', 'geen', 'demonstratie', 'oidc'),
    default: '',
    explains:
      'Hoe mensen zich aanmelden: oidc (OpenID Connect), demonstratie (wie het dashboard opent kiest zelf een rol; alleen op dit apparaat) of geen. Leeg: oidc waar OIDC_ISSUER er is, anders demonstratie.',
    expects: 'Geef oidc, demonstratie of geen.',
  },
  OIDC_ISSUER: {
    type: text(String.raw`^$|^https:\/\/\S+$|^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?(\/\S*)?$`),
    default: '',
    explains: 'Het adres van de aanmelddienst (issuer), zoals die zichzelf noemt. Zie docs/sign-in.md.',
    expects: 'Geef een adres met https, bijvoorbeeld https://login.microsoftonline.com/TENANT/v2.0.',
  },
  OIDC_CLIENT_ID: {
    type: anything,
    default: '',
    explains: 'Onder welke naam het dashboard bij de aanmelddienst bekend is.',
    expects: 'Geef de client-id.',
  },
  OIDC_CLIENT_SECRET: {
    type: anything,
    default: '',
    explains: 'Het geheim dat daarbij hoort.',
    expects: 'Geef het geheim.',
    secret: true,
  },
  OIDC_SCOPE: {
    type: text(String.raw`^openid( \S+)*$`),
    default: 'openid profile',
    explains: 'Wat het dashboard aan de aanmelddienst vraagt.',
    expects: 'Begin met openid, bijvoorbeeld OIDC_SCOPE="openid profile".',
  },
  OIDC_ROLE_CLAIM: {
    type: text(String.raw`\S`),
    default: 'roles',
    explains: 'Waar in het identiteitsbewijs de rollen staan. Met een punt ertussen: een laag dieper.',
    expects: 'Geef de naam van een claim, bijvoorbeeld roles of realm_access.roles.',
  },
  OIDC_ROLES: {
    type: text(String.raw`^$|^[^\s=,]+=${role}([\s,]+[^\s=,]+=${role})*$`),
    default: '',
    explains:
      'Welke waarde daar welke rol is, met spaties ertussen. Wie er meer heeft, krijgt de eerste uit deze lijst. Leeg: de rollen heten zoals hier.',
    expects: 'Geef waarde=rol, bijvoorbeeld OIDC_ROLES="DSD-Beheer=beheer DSD-Raad=raad".',
  },
  SMTP_HOST: {
    type: text(String.raw`^[\w.:\-]*$`),
    default: '',
    explains:
      'De mailserver waarmee het dashboard berichten stuurt. Leeg: geen mail; berichten staan dan alleen op de pagina.',
    expects: 'Geef een naam, bijvoorbeeld SMTP_HOST=mail.gemeente.nl.',
  },
  SMTP_PORT: {
    type: text(port),
    default: '587',
    explains: 'De poort van de mailserver.',
    expects: 'Geef een getal van 0 tot en met 65535, bijvoorbeeld SMTP_PORT=587.',
  },
  SMTP_TLS: {
    type: oneOf('starttls', 'tls', 'geen'),
    default: 'starttls',
    explains:
      'Hoe de verbinding met de mailserver is beveiligd: starttls (meestal poort 587), tls (meestal poort 465) of geen (alleen zonder wachtwoord, of op dit apparaat).',
    expects: 'Geef starttls, tls of geen.',
  },
  SMTP_USER: {
    type: anything,
    default: '',
    explains: 'De naam waarmee het dashboard zich bij de mailserver aanmeldt. Leeg: zonder aanmelden.',
    expects: 'Geef een naam.',
  },
  SMTP_PASSWORD: {
    type: anything,
    default: '',
    explains: 'Het wachtwoord dat daarbij hoort.',
    expects: 'Geef het wachtwoord.',
    secret: true,
  },
  MAIL_FROM: {
    type: text(String.raw`^$|^[^\s@<>",;]+@[^\s@<>",;]+$`),
    default: '',
    explains: 'Het adres waarvan de mail komt. Nodig waar SMTP_HOST is ingesteld, net als PUBLIC_URL.',
    expects: 'Geef een mailadres, bijvoorbeeld MAIL_FROM=dashboard@gemeente.nl.',
  },
  SESSION_IDLE_MINUTES: {
    type: text('^[1-9][0-9]{0,3}$'),
    default: '30',
    explains: 'Na zoveel minuten zonder gebruik meldt het dashboard iemand af.',
    expects: 'Geef een getal van 1 tot en met 9999.',
  },
  SESSION_HOURS: {
    type: text('^[1-9][0-9]{0,2}$'),
    default: '8',
    explains: 'Na zoveel uren moet iemand zich hoe dan ook opnieuw aanmelden.',
    expects: 'Geef een getal van 1 tot en met 999.',
  },
  PUBLIC_VIEW: {
    type: oneOf('', 'aan', 'uit'),
    default: '',
    explains:
      'Of wie niet is aangemeld de cijfers en de vastgestelde teksten mag zien: aan of uit. Leeg: uit waar mensen zich met OpenID Connect aanmelden, anders aan.',
    expects: 'Geef aan of uit.',
  },
  UPLOADS: {
    type: oneOf('aan', 'uit'),
    default: 'aan',
    explains:
      'Of mensen op de pagina Leveren bestanden kunnen sturen: aan of uit. Met aan leest de server ook de kalender in zodra iemand die verandert. De server moet dan in het magazijn mogen schrijven en de sleutel van de pseudoniemen mogen lezen. Zet dit uit waar dat niet mag, en laat bestanden in een map zetten waar de lader op let.',
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
  ...loaderSettings,
} as const satisfies Readonly<Record<string, Setting>>;

export type SettingName = keyof typeof settings;
