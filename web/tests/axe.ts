import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

type Violation = { id: string; nodes: { html: string; failureSummary?: string }[] };
type Axe = { run: (context: object, options: object) => Promise<{ violations: Violation[] }> };

const said = (violations: readonly Violation[]): string[] =>
  violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);

/** What axe finds by all its rules, that on the size of targets (2.5.8) too, which it leaves to who asks. */
export const complaints = async (page: Page): Promise<string[]> => {
  // A page without frames needs no window beside it to gather what was found.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ rules: { 'target-size': { enabled: true } } });
  return said((await axe.analyze()).violations);
};

/** The same by some rules, on a page that has had all of them: axe is there already, and is not sent again. */
export const complaintsBy = async (page: Page, rules: readonly string[], without: string[] = []): Promise<string[]> =>
  said(
    await page.evaluate(
      async ({ context, options }) => {
        const { axe } = globalThis as typeof globalThis & { axe: Axe };
        const { violations } = await axe.run(context, options);
        return violations.map(({ id, nodes }) => ({
          id,
          nodes: nodes.map(({ html, failureSummary = '' }) => ({ html, failureSummary })),
        }));
      },
      {
        context: { include: ['html'], exclude: without },
        options: { runOnly: { type: 'rule', values: rules }, resultTypes: ['violations'] },
      },
    ),
  );
