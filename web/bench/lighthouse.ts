import lighthouse from 'lighthouse';
import { median } from './median.ts';

/** One run in ten or so is hit by something else that the machine does. */
const runs = 3;

export type Scores = { performance: number; accessibility: number; bestPractices: number };

/** Every run's performance, and what is not right. */
type Found = { performances: number[]; lacks: string[] };

const points = (score: number | null | undefined): number => Math.round((score ?? Number.NaN) * 100);

/**
 * What Lighthouse gives a page on its mobile network and processor, 0 to 100, in the Chromium that listens at `port`; of its
 * performance the median of three runs, of the others the worst.
 */
export const measureLighthouse = async (address: string, port: number): Promise<Scores & Found> => {
  const seen: (Scores & { lacks: string[] })[] = [];
  for (let run = 0; run < runs; run += 1) seen.push(await oneRun(address, port));
  const performances = seen.map(({ performance }) => performance);
  return {
    performance: median(performances),
    performances,
    accessibility: Math.min(...seen.map(({ accessibility }) => accessibility)),
    bestPractices: Math.min(...seen.map(({ bestPractices }) => bestPractices)),
    lacks: [...new Set(seen.flatMap(({ lacks }) => lacks))],
  };
};

const oneRun = async (address: string, port: number): Promise<Scores & { lacks: string[] }> => {
  const result = await lighthouse(address, {
    port,
    logLevel: 'error',
    output: 'json',
    onlyCategories: ['performance', 'accessibility', 'best-practices'],
  });
  if (!result) throw new Error(`Lighthouse has nothing to say about ${address}`);
  const { categories, audits } = result.lhr;
  return {
    performance: points(categories['performance']?.score),
    accessibility: points(categories['accessibility']?.score),
    bestPractices: points(categories['best-practices']?.score),
    lacks: ['accessibility', 'best-practices']
      .flatMap((name) => categories[name]?.auditRefs ?? [])
      .flatMap(({ id, weight }) => (weight > 0 && audits[id]?.score === 0 ? [id] : [])),
  };
};
