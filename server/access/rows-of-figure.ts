import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Type, type Static } from 'typebox';
import { Compile } from 'typebox/schema';
import { problem } from '../problems.ts';

/** Of the answer of `trace --json`, what is passed on. */
const Traced = Type.Object({
  generation: Type.String(),
  measures: Type.Array(
    Type.Object({
      deliveries: Type.Array(
        Type.Object({
          delivery: Type.String(),
          sheet: Type.Union([Type.String(), Type.Null()]),
          rows: Type.Array(Type.Integer()),
        }),
      ),
    }),
  ),
});

const checkTraced = Compile(Traced);

/** The deliveries behind a figure, each with the numbers of the rows that count, in order. */
export type TracedRows = Static<typeof Traced>['measures'][number]['deliveries'];

/** Which figure of the release; breakdown 'geen' is the total. */
export type TracedFigure = {
  indicator: string;
  generation: string;
  measure: string;
  region: string;
  period: string;
  breakdown: string;
  group: string;
};

/** Gives the rows behind a figure. */
export type RowsOfFigure = (figure: TracedFigure) => Promise<TracedRows>;

const command = fileURLToPath(import.meta.resolve('indicators/main.ts'));
const run = promisify(execFile);

/** Each holds up to 1.5 GB and a processor. */
const atOnce = 2;
const limits = { timeout: 60_000, maxBuffer: 2 ** 26, killSignal: 'SIGKILL' } as const;

/**
 * Asks the command `trace` in a process of its own, which opens the warehouse to read: this process never does, so no way leads
 * from the marts to an answer that everybody gets.
 */
export function rowsOfFigure(
  warehouse: string,
  { signal, say }: { signal: AbortSignal; say(line: string): void },
): RowsOfFigure {
  let running = 0;
  return async ({ indicator, generation, measure, region, period, breakdown, group }) => {
    if (running >= atOnce)
      throw problem(503, 'Er worden al rijen opgezocht. Probeer het over een paar tellen opnieuw.');
    const cell = breakdown === 'geen' ? [] : [`--breakdown=${breakdown}`, `--group=${group}`];
    const figure = [`--measure=${measure}`, `--region=${region}`, ...cell];
    const asked = ['trace', indicator, period, ...figure, `--generation=${generation}`, `--warehouse=${warehouse}`];
    running += 1;
    try {
      const { stdout } = await run(process.execPath, [command, ...asked, '--json'], { ...limits, signal });
      const traced: unknown = JSON.parse(stdout);
      if (!checkTraced.Check(traced)) throw new Error('trace answers something else');
      return traced.measures.flatMap(({ deliveries }) => deliveries);
    } catch (error) {
      // What the process said is for who has the warehouse: it names folders.
      say(
        `De rijen achter ${indicator} ${period} zijn niet opgezocht: ${error instanceof Error ? error.message : String(error)}`,
      );
      throw problem(503, unavailable);
    } finally {
      running -= 1;
    }
  };
}

const unavailable =
  'De rijen zijn nu niet op te zoeken. Misschien zijn de cijfers net vernieuwd: vraag het opnieuw. Blijft het zo, dan kan de beheerder zien of de server het magazijn mag lezen.';
