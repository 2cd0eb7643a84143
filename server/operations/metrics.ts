import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export type Answered = { method: string; route: string; status: number };

/** What the server tells Prometheus about itself; no value says anything of a reader. */
export type Metrics = {
  begun(): void;
  /** `ms`: from the request to the last byte of the answer. */
  answered(what: Answered, ms: number): void;
  /** The last byte is out, or the reader went away. */
  ended(): void;
  /** A question to the journal took so many ms. */
  asked(ms: number): void;
  /** The text that Prometheus reads. */
  text(): Promise<string>;
};

/** How the generation in force is, asked when somebody reads the metrics. */
export type GenerationNow = { id: string; loadedAt: string | null } | null;

type Options = {
  generation(): GenerationNow;
  refused(): boolean;
  now?: () => Date;
  /** Whether to measure the process too; once in a process. */
  ofProcess?: boolean;
};

/** In seconds: from what is in memory to what somebody gives up on. */
const buckets = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1, 2.5, 10];

/** Makes the metrics of one server. Times are kept in seconds, as Prometheus has them. */
export function makeMetrics({ generation, refused, now = () => new Date(), ofProcess = false }: Options): Metrics {
  const register = new Registry();
  const registers = [register];
  if (ofProcess) collectDefaultMetrics({ register });
  const durations = new Histogram({
    name: 'dashboard_http_request_duration_seconds',
    help: 'From request to last byte, by route',
    labelNames: ['method', 'route', 'status'] as const,
    buckets,
    registers,
  });
  const busy = new Gauge({ name: 'dashboard_http_requests_in_progress', help: 'The queue', registers });
  const journal = new Histogram({
    name: 'dashboard_journal_query_duration_seconds',
    help: 'Questions to the journal',
    buckets,
    registers,
  });
  void [
    new Gauge({
      name: 'dashboard_generation_age_seconds',
      help: 'Since the newest delivery in the figures was loaded',
      registers,
      collect() {
        const loadedAt = generation()?.loadedAt;
        if (loadedAt !== undefined && loadedAt !== null) this.set((now().getTime() - Date.parse(loadedAt)) / 1000);
      },
    }),
    new Gauge({
      name: 'dashboard_generation_info',
      help: 'The generation in force',
      labelNames: ['generation'] as const,
      registers,
      collect() {
        this.reset();
        const live = generation();
        if (live !== null) this.set({ generation: live.id }, 1);
      },
    }),
    new Gauge({
      name: 'dashboard_generation_refused',
      help: '1 while a newer generation could not be used',
      registers,
      collect() {
        this.set(refused() ? 1 : 0);
      },
    }),
  ];
  return {
    begun: () => busy.inc(),
    ended: () => busy.dec(),
    answered: ({ method, route, status }, ms) => durations.observe({ method, route, status }, ms / 1000),
    asked: (ms) => journal.observe(ms / 1000),
    text: () => register.metrics(),
  };
}
