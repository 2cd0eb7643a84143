import { execFile } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Type } from 'typebox';
import { Compile } from 'typebox/schema';
import { settings, type SettingName } from '../config/settings.ts';
import { ReportOfFile } from './contract.ts';

const Told = Type.Object({ tasks: Type.Array(ReportOfFile) });
const checkTold = Compile(Told);

const command = fileURLToPath(import.meta.resolve('indicators/main.ts'));
const run = promisify(execFile);

/** Ten years of the largest kind take minutes. */
const limits = { timeout: 3_600_000, maxBuffer: 2 ** 26, killSignal: 'SIGKILL' } as const;

/** The loader reads files from outside; the secrets of the server are none of its business. */
const isSecret = (name: string): boolean => {
  const setting = name.replace(/_FILE$/, '');
  return Object.hasOwn(settings, setting) && 'secret' in settings[setting as SettingName];
};
const environment = () => Object.fromEntries(Object.entries(process.env).filter(([name]) => !isSecret(name)));

/** What stopped the loader, in words for who delivers; the file itself may be sound. */
type Trouble = { trouble: string };

export type Loader = {
  /** Runs `check` or `load` on one file. */
  read(args: readonly string[]): Promise<ReportOfFile | Trouble>;
  /** Takes a delivery out of the figures and erases its rows. */
  withdraw(delivery: string): Promise<Trouble | null>;
};

/** The loader in a process of its own, behind the readers of the dashboard. */
export function loaderOf(warehouse: string, { signal, say }: { signal: AbortSignal; say(line: string): void }): Loader {
  const told = async (args: readonly string[]): Promise<{ body: unknown } | Trouble> => {
    const { stdout, stderr } = await output([command, ...args, '--json', `--warehouse=${warehouse}`], signal);
    if (stdout.startsWith('{')) return { body: JSON.parse(stdout) };
    // What the process said is for who has the warehouse: it names folders.
    say(`Een aangeleverd bestand is niet verwerkt: ${stderr.trim().slice(0, 2_000)}`);
    return { trouble: troubleOf(stderr) };
  };
  return {
    read: async (args) => {
      const said = await told(args);
      if ('trouble' in said) return said;
      const [report] = checkTold.Check(said.body) ? said.body.tasks : [];
      return report ?? { trouble: troubleOf('') };
    },
    withdraw: async (delivery) => {
      const said = await told(['withdraw', delivery]);
      return 'trouble' in said ? said : null;
    },
  };
}

/** What it wrote, also where it ended with a fault. */
async function output(args: readonly string[], signal: AbortSignal): Promise<{ stdout: string; stderr: string }> {
  try {
    const running = run(process.execPath, [...args], { ...limits, signal, env: environment() });
    const { pid } = running.child;
    if (pid !== undefined) setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
    return await running;
  } catch (error) {
    if (error instanceof Error && 'stdout' in error && 'stderr' in error)
      return { stdout: String(error.stdout), stderr: `${String(error.stderr)}\n${signal.aborted ? 'gestopt' : ''}` };
    throw error;
  }
}

function troubleOf(stderr: string): string {
  if (stderr.includes('Er loopt al een laadactie'))
    return 'Er worden al andere bestanden ingelezen. Probeer het over een paar minuten opnieuw.';
  if (stderr.includes('De schijf is vol'))
    return 'De schijf van het dashboard is vol. De cijfers zijn niet veranderd. Vraag de beheerder om ruimte te maken.';
  return 'Het dashboard kon dit bestand niet verwerken. De cijfers zijn niet veranderd. Probeer het opnieuw, of vraag de beheerder: de oorzaak staat in het logboek van de server.';
}
