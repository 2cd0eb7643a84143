import { parse, Rule, type Declaration, type Root } from 'postcss';
import type { Plugin } from 'vite';

/** Tokens of the Utrecht parts: what a theme may set (--utrecht-), and what a part keeps for itself (--_utrecht-). */
const ofUtrecht = /^--_?utrecht-/;

/** What stands for a token: its value, null when nothing ever sets it, undefined when only the browser can know. */
type Lookup = (name: string) => string | null | undefined;

const closingOf = (text: string, from: number): number => {
  let at = from;
  for (let open = 1; open > 0; at += 1) open += text[at] === '(' ? 1 : text[at] === ')' ? -1 : 0;
  return at - 1;
};

/** Two parts of a value one after the other, which the style sheet may have written without a space. */
const beside = (before: string, after: string): string =>
  /[\w%)]$/.test(before) && /^[\w#.]/.test(after) ? `${before} ${after}` : before + after;

/** A value with its tokens filled in; null when a token without a value makes it no value at all. */
const fillValue = (value: string, lookup: Lookup): string | null => {
  const start = value.indexOf('var(');
  if (start === -1) return value;
  const end = closingOf(value, start + 4);
  const [name = '', ...fallbacks] = value.slice(start + 4, end).split(',');
  const fallback = fallbacks.length === 0 ? null : fillValue(fallbacks.join(','), lookup);
  const found = lookup(name.trim());
  const kept = `var(${name}${fallback === null ? '' : `,${fallback}`})`;
  const part = found === undefined ? kept : (found ?? fallback);
  const rest = fillValue(value.slice(end + 1), lookup);
  return part === null || rest === null ? null : beside(beside(value.slice(0, start), part), rest);
};

const namesIn = (value: string): string[] => [...value.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name);

const selectorOf = ({ parent }: Declaration): string => (parent instanceof Rule ? parent.selector : '');

/** Whether it is said of the whole page, whatever the device and the reader ask for. */
const isAlways = (one: Declaration) => selectorOf(one) === ':root' && one.parent?.parent?.type === 'root';

const lookupIn = (sheet: Root): Lookup => {
  const set = new Map<string, Declaration[]>();
  sheet.walkDecls(/^--/, (one) => void set.set(one.prop, [...(set.get(one.prop) ?? []), one]));
  const isOfPage = (name: string) => (set.get(name) ?? []).every((one) => /^:root[^ ]*$/.test(selectorOf(one)));
  return (name) => {
    if (!ofUtrecht.test(name)) return undefined;
    const setting = set.get(name) ?? [];
    if (setting.every(({ value }) => value === 'initial')) return null;
    const [only] = setting;
    const isKnown = setting.length === 1 && only !== undefined && isAlways(only);
    return isKnown && namesIn(only.value).every(isOfPage) ? only.value : undefined;
  };
};

/** Fills in what is known in one round; the values that it wrote may make more known. */
const fillOnce = (sheet: Root): boolean => {
  const lookup = lookupIn(sheet);
  let changed = false;
  sheet.walkDecls((one) => {
    // What the browser makes of a value that lacks a token: as if nothing were said, of this rule and of those before it.
    const filled = fillValue(one.value, lookup) ?? (one.prop.startsWith('--') ? 'initial' : 'unset');
    changed ||= filled !== one.value;
    one.value = filled;
  });
  const asked = new Set<string>();
  sheet.walkDecls(({ value }) => namesIn(value).forEach((name) => asked.add(name)));
  sheet.walkDecls(ofUtrecht, (one) => {
    if (asked.has(one.prop)) return;
    changed = true;
    one.remove();
  });
  return changed;
};

/** Style rules with every token of Utrecht filled in that no rule sets more than once; to be used where no theme sets any. */
export const fillTokens = (css: string): string => {
  const sheet = parse(css);
  while (fillOnce(sheet));
  sheet.walkRules((rule) => void (rule.nodes.length === 0 && rule.remove()));
  return sheet.toString();
};

/**
 * Beside the style rules, writes them with the tokens filled in: half as long, and much less to find out for every element
 * before anything is seen. Pages have these unless a municipality has a theme, which may set any token.
 */
export const filledTokens: Plugin = {
  name: 'filled-tokens',
  enforce: 'post',
  applyToEnvironment: ({ name }) => name === 'client',
  generateBundle(_, bundle) {
    const sheets = Object.values(bundle).flatMap((file) =>
      file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [],
    );
    this.emitFile({ type: 'asset', fileName: 'assets/filled.css', source: fillTokens(sheets.join('')) });
  },
};
