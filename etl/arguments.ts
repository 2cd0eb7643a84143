import { type KeptDays, usualKeptDays } from './inbox/kept-days.ts';
import { isKnownGemeente } from './known-gemeente.ts';
import { readOptions, usualWarehouse } from './read-options.ts';
import { saidOfReading } from './reading-options.ts';
import type { SaidOfFiles } from './take-all.ts';

export type Arguments =
  | { command: 'help' }
  | (Reading & { command: 'check' })
  | { command: 'withdraw'; ids: string[]; warehouse: string; json: boolean }
  | { command: 'rotate-key'; warehouse: string }
  | { command: 'rebuild'; warehouse: string }
  | { command: 'log'; warehouse: string }
  | { command: 'template'; kind: string; file: string | undefined }
  | { command: 'rejects'; id: string; file: string | undefined; warehouse: string }
  | (Taking & {
      command: 'watch';
      folder: string;
      settleSeconds: number;
      keepDays: KeptDays;
      keepInvented: boolean;
    })
  | (Reading & { command: 'load'; strict: boolean; keepInvented: boolean; keepRawDays: number });

type Taking = {
  gemeente: string;
  warehouse: string;
  json: boolean;
  said: SaidOfFiles;
};

type Reading = Taking & {
  paths: string[];
  /** null when no reports are written. */
  reportFolder: string | null;
};

export const help = `Gebruik:
  npm run etl -- check BESTAND...|MAP [--json]   controleert bestanden en bewaart niets
  npm run etl -- load BESTAND...|MAP             controleert, bouwt nieuwe cijfers en neemt ze in gebruik
  npm run etl -- fetch [--to MAP] [--tables ID,ID]   haalt openbare cijfers op bij CBS en RIVM (standaard naar ./data/fetched)
  npm run etl -- watch MAP                       laadt bestanden zodra ze in deze map komen, tot Ctrl-C
  npm run etl -- trace INDICATOR PERIODE         toont uit welke rijen een cijfer komt, zoals trace I16 2024Q3
  npm run etl -- withdraw LEVERING               haalt een levering uit de cijfers en wist haar rijen
  npm run etl -- rejects LEVERING [BESTAND]      schrijft alle weggelaten rijen van een levering als CSV
  npm run etl -- rebuild                         maakt de cijfers opnieuw van wat al geladen is
  npm run etl -- rotate-key                      geeft alle pseudoniemen een nieuwe sleutel
  npm run etl -- log export                      schrijft het verwerkingenlog naar de uitvoer, als JSON per regel
  npm run etl -- template SOORT [BESTAND]        schrijft een leeg bestand met de kolommen van een soort, zoals bezwaren

Opties:
  --warehouse MAP     waar de cijfers staan (standaard WAREHOUSE, of anders ./data/warehouse)
  --gemeente GM0171   onder welke gemeente de bestanden vallen (standaard GM0171)
  --strict            bij één geweigerd bestand gaat er niets live
  --as SOORT          de bestanden zijn van deze soort, zoals grootboek; nodig als een kop bij meer soorten past
  --decimal comma     zo schrijft het bestand decimalen: comma (1.234,56) of point (1,234.56)
  --dates dd/mm       zo schrijft het bestand datums met schuine strepen: dd/mm (dag eerst) of mm/dd (maand eerst)
  --multiline text    een tekst over meer regels die op rijen lijkt, is één tekst (text), of er staan rijen in (rows)
  --correction yes    het bestand vervangt wat er over dezelfde periode was (yes), of komt erbij (no)
  --accept-jump       neem een bestand ook als het veel afwijkt van de vorige levering
  --sheet NAAM        lees dit werkblad van een Excel-bestand, als er meer passen
  --report MAP        schrijf per bestand een verslag en een lijst van de weggelaten rijen in deze map
  --keep-invented     houd de voorbeeldcijfers naast de eigen; alleen voor proeven
  --settle SECONDEN   watch: zo lang moet een bestand onveranderd zijn (standaard 5)
  --keep DAGEN        watch: na zoveel dagen worden bestanden in done en refused gewist
                      (standaard: in done meteen, in refused na 1 dag)
  --keep-refused DAGEN  watch: een andere termijn voor refused
  --keep-raw DAGEN    load: bewaar elk aangenomen bestand zo lang, met de persoonsgegevens erin
                      (standaard KEEP_RAW_DAYS, of anders 0: niet bewaren)
  --json              het verslag als JSON
  --help              deze tekst

De sleutel voor pseudoniemen staat naast het magazijn in pseudonym.key, of waar PSEUDONYM_KEY_FILE naar wijst.`;

/** Reads the command line; throws with a Dutch message when it cannot be understood. */
export const parseArguments = (argv: readonly string[]): Arguments => {
  const { values, positionals } = readOptions(argv, {
    warehouse: { type: 'string', default: usualWarehouse() },
    gemeente: { type: 'string', default: 'GM0171' },
    strict: { type: 'boolean', default: false },
    'accept-jump': { type: 'boolean', default: false },
    as: { type: 'string' },
    decimal: { type: 'string' },
    dates: { type: 'string' },
    multiline: { type: 'string' },
    correction: { type: 'string' },
    report: { type: 'string' },
    sheet: { type: 'string' },
    settle: { type: 'string', default: '5' },
    keep: { type: 'string' },
    'keep-refused': { type: 'string' },
    'keep-invented': { type: 'boolean', default: false },
    'keep-raw': { type: 'string', default: process.env['KEEP_RAW_DAYS'] || '0' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  });
  const [command, ...paths] = positionals;
  if (values.help || command === undefined || command === 'help') return { command: 'help' };
  const [name, file] = paths;
  if (command === 'rotate-key' || command === 'rebuild') return { command, warehouse: values.warehouse };
  if (command === 'log') {
    if (name !== 'export') throw new Error('Schrijf: npm run etl -- log export.');
    return { command, warehouse: values.warehouse };
  }
  if (command === 'template' || command === 'rejects') {
    if (name === undefined)
      throw new Error(
        command === 'template'
          ? 'Noem een soort bestand, zoals bezwaren.'
          : 'Noem de levering. De pagina Bronnen noemt ze.',
      );
    return command === 'template'
      ? { command, kind: name, file }
      : { command, id: name, file, warehouse: values.warehouse };
  }
  if (command !== 'check' && command !== 'load' && command !== 'withdraw' && command !== 'watch')
    throw new Error(
      `'${command}' is geen opdracht. Kies check, load, fetch, watch, trace, rejects, template, withdraw, rebuild, rotate-key of log.`,
    );
  if (command === 'withdraw') {
    if (paths.length === 0)
      throw new Error(
        'Noem de levering, bijvoorbeeld: npm run etl -- withdraw 3f2a9c01b7de. Het verslag van load noemt haar.',
      );
    return { command, ids: paths, warehouse: values.warehouse, json: values.json };
  }
  if (paths.length === 0)
    throw new Error(`Noem een bestand of een map, bijvoorbeeld: npm run etl -- ${command} uitvoer/`);
  if (!/^GM\d{4}$/.test(values.gemeente))
    throw new Error(`'${values.gemeente}' is geen gemeentecode. Schrijf GM en vier cijfers, zoals GM0171.`);
  if (!isKnownGemeente(values.gemeente))
    throw new Error(
      `Gemeente ${values.gemeente} staat niet in de lijst van gemeenten. Is het een nieuwe gemeente, zet haar dan in etl/reference/regios.csv.`,
    );
  const taking = {
    gemeente: values.gemeente,
    warehouse: values.warehouse,
    json: values.json,
    said: { acceptJump: values['accept-jump'], ...saidOfReading(values) },
  };
  if (command === 'watch') {
    const [folder = '', ...more] = paths;
    if (more.length > 0) throw new Error('Noem één map om op te letten.');
    const settleSeconds = numberOf('settle', values.settle);
    const keepDays = keptDays(values.keep, values['keep-refused']);
    return { command, ...taking, folder, settleSeconds, keepDays, keepInvented: values['keep-invented'] };
  }
  const reading = { ...taking, paths, reportFolder: values.report ?? null };
  if (command === 'check') return { command, ...reading };
  const keepRawDays = numberOf('keep-raw', values['keep-raw']);
  if (keepRawDays > mostRawDays)
    throw new Error(`--keep-raw ${keepRawDays} kan niet. Bewaar een bestand hoogstens ${mostRawDays} dagen.`);
  return { command, ...reading, strict: values.strict, keepInvented: values['keep-invented'], keepRawDays };
};

/** What is asked for both folders holds for refused/ too, unless that has a term of its own. */
const keptDays = (keep: string | undefined, refused: string | undefined): KeptDays => {
  const both = keep === undefined ? usualKeptDays : { done: numberOf('keep', keep), refused: numberOf('keep', keep) };
  return refused === undefined ? both : { ...both, refused: numberOf('keep-refused', refused) };
};

/** Ten years: longer than any term for keeping an extract. */
const mostRawDays = 3650;

const numberOf = (option: string, text: string): number => {
  const number = Number(text);
  if (text.trim() === '' || !Number.isFinite(number) || number < 0)
    throw new Error(`--${option} ${text} kan niet. Schrijf een getal, bijvoorbeeld --${option} 5.`);
  return number;
};
