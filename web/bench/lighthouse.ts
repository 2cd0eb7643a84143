import lighthouse from 'lighthouse';

export type Scores = { performance: number; accessibility: number; bestPractices: number };

const points = (score: number | null | undefined): number => Math.round((score ?? Number.NaN) * 100);

/** What Lighthouse gives a page on its mobile network and processor, 0 to 100, in the Chromium that listens at `port`. */
export const measureLighthouse = async (address: string, port: number): Promise<Scores & { lacks: string[] }> => {
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
