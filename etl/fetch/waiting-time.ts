const firstWait = 1000;
const longestWait = 60_000;

/**
 * Milliseconds before the next attempt: doubled each time, spread over half to one and a half times so that many
 * clients do not return at once. `attempt` counts from 1; `random` lies in 0 to 1.
 */
export const waitingTime = (attempt: number, random: number): number =>
  Math.min(longestWait, firstWait * 2 ** (attempt - 1)) * (0.5 + random);

/** Milliseconds that a Retry-After header asks for: seconds, or a moment (RFC 9110, 10.2.3); null when it says neither. */
export const retryAfter = (header: string | null, now: number): number | null => {
  if (header === null) return null;
  if (/^\d+$/.test(header.trim())) return Number(header.trim()) * 1000;
  const moment = Date.parse(header);
  return Number.isNaN(moment) ? null : Math.max(0, moment - now);
};
