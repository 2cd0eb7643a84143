import { randomUUID } from 'node:crypto';
import { LogController } from 'fastify';

export const logLevels = ['error', 'warn', 'info'] as const;
export type LogLevel = (typeof logLevels)[number];

/** Where log lines go: a stream, or a list in a test. */
export type LogStream = { write(line: string): void };

/** Nothing of a request gets into a line by being given to the log whole: headers hold tokens and cookies. */
const serializers = {
  req: () => ({}),
  res: () => ({}),
  // The stack is for who has the log; an answer never holds it.
  err: (error: Error) => ({ type: error.name, message: error.message, stack: error.stack ?? '' }),
};

/** How the application logs: JSON lines (pino), each with the id of its request, which an answer about a fault carries as well. */
export const logging = (level: LogLevel, stream: LogStream = process.stderr) => ({
  // One line for each request, by us (observe.ts), instead of two with all in it.
  logController: new LogController({ disableRequestLogging: true }),
  logger: { level, stream, base: { service: 'dashboard-sociaal-domein' }, serializers },
  genReqId: () => randomUUID(),
  // Who asks could write a line of his own in the log by it.
  requestIdHeader: false as const,
});
