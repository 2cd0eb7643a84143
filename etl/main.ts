import { type Arguments, help, parseArguments } from './arguments.ts';
import { check } from './check.ts';
import { closingLines } from './closing-lines.ts';
import { runFetch } from './fetch/run-fetch.ts';
import { runWatch } from './inbox/run-watch.ts';
import { load } from './load.ts';
import { stopOfCommand } from './failure.ts';
import { type Outcome, outcomeLines } from './outcome.ts';
import type { PublishOptions } from './publish.ts';
import { readingApart } from './reading-apart.ts';
import { exportLog } from './processing-log/export-log.ts';
import { logged } from './processing-log/logged.ts';
import { reportOf } from './report/report.ts';
import { rebuild } from './rebuild.ts';
import { exportRejects } from './rejects.ts';
import { rotateKey } from './rotate-key.ts';
import { shownMessage } from './shown-name.ts';
import { contracts, sources, standards } from './sources/registry.ts';
import { startCommand } from './start-command.ts';
import { writeTemplate } from './template.ts';
import { warehouseAt } from './warehouse.ts';
import { withdraw } from './withdraw.ts';

/** Runs the command line and gives the exit code: 0 all well, 1 a file was refused, nothing was accepted or the command failed, 2 a wrong command. */
export const main = async (argv: readonly string[], options: PublishOptions = {}): Promise<number> => {
  if (argv[0] === 'fetch' && !argv.includes('--help')) return runFetch(argv.slice(1), process.env);
  let command: Arguments;
  try {
    command = parseArguments(argv);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    console.error('Met --help ziet u hoe het werkt.');
    return 2;
  }
  if (command.command === 'help') {
    console.log(help);
    return 0;
  }
  const json = 'json' in command && command.json;
  const report = (outcome: Outcome): void => {
    if (!json) console.log(outcomeLines(outcome).join('\n'));
  };
  try {
    if (command.command === 'withdraw') return await runWithdraw(command, options);
    if (command.command === 'rebuild') return await runRebuild(command, options);
    if (command.command === 'rotate-key') return await runRotateKey(command, options);
    if (command.command === 'log') return await exportLog(warehouseAt(command.warehouse));
    if (command.command === 'template')
      return wrote(await writeTemplate(contracts, standards, command.kind, command.file));
    if (command.command === 'rejects')
      return wrote(await exportRejects(warehouseAt(command.warehouse), command.id, command.file));
    if (command.command === 'watch') return await runWatch(command, options);
    return command.command === 'check' ? await runCheck(command, report) : await runLoad(command, options, report);
  } catch (error) {
    const cause = stopOfCommand(error) ?? error;
    console.error(
      shownMessage(`De opdracht is niet gelukt. ${cause instanceof Error ? cause.message : String(cause)}`),
    );
    return 1;
  }
};

const wrote = (file: string): number => {
  console.log(`${file} is geschreven.`);
  return 0;
};

/** 0 when no file was refused and at least one is in. */
const exitCodeOf = (outcomes: readonly Outcome[]): number => {
  const has = (status: Outcome['status']): boolean => outcomes.some((outcome) => outcome.status === status);
  return has('refused') || !(has('accepted') || has('known')) ? 1 : 0;
};

const runCheck = async (
  command: Extract<Arguments, { command: 'check' }>,
  report: (outcome: Outcome) => void,
): Promise<number> => {
  const { paths, gemeente, said, reportFolder } = command;
  const warehouse = warehouseAt(command.warehouse);
  const taking = { ...said, reportFolder, reader: readingApart() };
  const outcomes = await check(paths, gemeente, sources, report, { ...taking, warehouse });
  if (command.json) console.log(JSON.stringify(reportOf(outcomes), null, 2));
  else console.log(closingLines({ outcomes }).join('\n'));
  return exitCodeOf(outcomes);
};

const runLoad = async (
  command: Extract<Arguments, { command: 'load' }>,
  options: PublishOptions,
  report: (outcome: Outcome) => void,
): Promise<number> => {
  const warehouse = warehouseAt(command.warehouse, process.env['PSEUDONYM_KEY_FILE']);
  const { paths, gemeente, strict, keepInvented, said, reportFolder, keepRawDays } = command;
  const taking = { ...said, reportFolder, keepRawDays, reader: readingApart() };
  const loaded = await logged(
    warehouse,
    'laden',
    () => load(paths, warehouse, sources, { ...options, ...taking, gemeente, strict, keepInvented }, report),
    ({ outcomes, published }) => ({ outcomes, generation: published?.generation ?? null }),
  );
  const { outcomes, ...rest } = loaded;
  if (command.json) console.log(JSON.stringify({ ...reportOf(outcomes), ...rest }, null, 2));
  else console.log(closingLines({ ...loaded, warehouse }).join('\n'));
  return exitCodeOf(outcomes);
};

const runRebuild = async ({ warehouse: root }: { warehouse: string }, options: PublishOptions): Promise<number> => {
  const warehouse = warehouseAt(root, process.env['PSEUDONYM_KEY_FILE']);
  const { generation, changed } = await logged(
    warehouse,
    'opnieuw maken',
    () => rebuild(warehouse, sources, options),
    (published) => ({ generation: published.generation }),
  );
  console.log(
    changed
      ? `De cijfers zijn opnieuw gemaakt en in gebruik (generatie ${generation}).`
      : `De cijfers zijn al van deze versie (generatie ${generation}). Er is niets veranderd.`,
  );
  return 0;
};

const runRotateKey = async ({ warehouse: root }: { warehouse: string }, options: PublishOptions): Promise<number> => {
  const warehouse = warehouseAt(root, process.env['PSEUDONYM_KEY_FILE']);
  const { deliveries, published } = await logged(
    warehouse,
    'sleutel vernieuwen',
    () => rotateKey(warehouse, sources, options),
    (result) => ({ generation: result.published?.generation ?? null }),
  );
  console.log(
    `De sleutel ${warehouse.keyFile} is vernieuwd, en ${deliveries} leveringen met haar. Bewaar er een kopie van, apart van de gegevens.`,
  );
  if (published !== null) console.log(`De cijfers zijn opnieuw gemaakt (generatie ${published.generation}).`);
  return 0;
};

const runWithdraw = async (
  command: Extract<Arguments, { command: 'withdraw' }>,
  options: PublishOptions,
): Promise<number> => {
  const warehouse = warehouseAt(command.warehouse, process.env['PSEUDONYM_KEY_FILE']);
  const result = await logged(
    warehouse,
    'intrekken',
    () => withdraw(command.ids, warehouse, sources, options),
    ({ withdrawn, published }) => ({
      deliveries: withdrawn.map(({ id }) => id),
      generation: published?.generation ?? null,
    }),
  );
  if (command.json) console.log(JSON.stringify(result, null, 2));
  else {
    for (const { fileName, id } of result.withdrawn)
      console.log(`${fileName} (levering ${id}) telt niet meer mee. De rijen zijn gewist.`);
    for (const { fileName, id } of result.back)
      console.log(`${fileName} (levering ${id}) telt weer mee, want de levering die haar verving is weg.`);
    console.log(
      result.published === null
        ? 'Er is nu geen levering meer, dus ook geen cijfer. Laad bestanden met: npm run etl -- load ...'
        : `De nieuwe cijfers zijn in gebruik (generatie ${result.published.generation}). Bekijk ze met: ${startCommand(warehouse)}`,
    );
  }
  return 0;
};
