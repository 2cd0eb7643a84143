import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** As much of PostCSS as is needed here: Vite brings it. */
type Rule = { selectors: string[]; remove(): void };
type Root = { walkRules(each: (rule: Rule) => void): void };

const classes = /\.(utrecht-[\w-]+)/g;

/** Asked of every element, and so a quarter of all work on rules: our pages are in Dutch, and nothing in them fills the screen. */
const never = /:lang\(|:fullscreen/;

/**
 * Leaves out the rules of NL Design System parts that no page has: of each sheet we use a few of its many variants, and the
 * rules stand in every page. A class counts as used when our source names it, or begins it (`utrecht-heading-${level}`).
 */
export const purgeStyle = (source: string) => {
  const text = globSync('**/*.{ts,tsx}', { cwd: source })
    .map((file) => readFileSync(join(source, file), 'utf8'))
    .join('\n');
  const begun = [...text.matchAll(/(utrecht-[\w-]*-)\$\{/g)].map(([, start = '']) => start);
  const named = new Set([...text.matchAll(/utrecht-[\w-]+/g)].map(([name]) => name));
  const isUsed = (name: string) => named.has(name) || begun.some((start) => name.startsWith(start));
  const isNeeded = (selector: string) =>
    !never.test(selector) && [...selector.matchAll(classes)].every(([, name = '']) => isUsed(name));
  return {
    postcssPlugin: 'purge-style',
    Once(root: Root) {
      root.walkRules((rule) => {
        const needed = rule.selectors.filter(isNeeded);
        if (needed.length === 0) rule.remove();
        else if (needed.length < rule.selectors.length) rule.selectors = needed;
      });
    },
  };
};
