import type { LogLevel } from './log.ts';

/** Tells the operator a line in Dutch: as it is for who looks on, as a line of the log where requests are logged too. */
export const sayer =
  (level: LogLevel) =>
  (line: string): void => {
    if (level !== 'info') return console.log(line);
    process.stderr.write(
      `${JSON.stringify({ level: 30, time: Date.now(), service: 'dashboard-sociaal-domein', msg: line })}\n`,
    );
  };
