/** How long the server waits for a request, and how large one may be. Times are in ms. */
export type Limits = {
  /** For the headers alone: who sends them byte by byte is let go. */
  headers: number;
  /** For headers and body. */
  request: number;
  /** How often Node looks for those that are over their time. */
  check: number;
  /** Bytes of a body; a route that takes files says its own. */
  body: number;
};

/** Interpretatie: ten times what a slow phone needs for the largest request, and less than what forty slow clients can hold. */
export const usualLimits: Limits = { headers: 10_000, request: 30_000, check: 5_000, body: 1_048_576 };
