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

export type RunLoader = (args: readonly string[]) => Promise<ReportOfFile | Trouble>;

/** Runs `check` or `load` on one file in a process of its own, behind the readers of the dashboard. */
export function loaderOf(
  warehouse: string,
  { signal, say }: { signal: AbortSignal; say(line: string): void },
): RunLoader {
  return async (args) => {
    const { stdout, stderr } = await output([command, ...args, '--json', `--warehouse=${warehouse}`], signal);
    const told: unknown = stdout.startsWith('{') ? JSON.parse(stdout) : null;
    const [report] = checkTold.Check(told) ? told.tasks : [];
    if (report !== undefined) return report;
    // What the process said is for who has the warehouse: it names folders.
    say(`Een aangeleverd bestand is niet verwerkt: ${stderr.trim().slice(0, 2_000)}`);
    return { trouble: troubleOf(stderr) };
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
