import type { ToDraw } from '../charts/draw-context.ts';
import { drawChart } from '../charts/draw-svg.ts';

/** Pages of one kind stand behind one another, so few drawings need be kept. */
const most = 200;

/** What stands in a drawing where its own id belongs. */
const place = 'DEZE-TEKENING';

const drawn = new Map<string, string>();

/** Draws a chart, or takes the drawing of a page before it: another choice on a page leaves most of its charts as they are. */
export const drawOnce = ({ id, ...chart }: ToDraw): string => {
  const key = JSON.stringify(chart);
  const known = drawn.get(key) ?? drawChart({ ...chart, id: place });
  drawn.delete(key);
  drawn.set(key, known);
  const [oldest] = drawn.keys();
  if (drawn.size > most && oldest !== undefined) drawn.delete(oldest);
  return known.replaceAll(place, id);
};
