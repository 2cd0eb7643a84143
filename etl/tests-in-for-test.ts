import { parseAst } from 'vitest/node';

/**
 * A test that a file holds and does not skip. `names`: its title, those of the groups around it, and what stands in the cases
 * that it goes over. `always`: it never passes itself over, as one does that needs a file that is not there.
 */
type HeldTest = { names: readonly string[]; always: boolean };

type Node = { type: string } & Readonly<Record<string, unknown>>;

/** A call of `test`, `it` or `describe`, as `test.for(cases)`: what is asked of it by name, and the cases. */
type Chain = { root: string; asked: readonly string[]; cases: readonly Node[] };

const roots = new Set(['test', 'it', 'describe']);
/** What gives a function that makes the tests. */
const makers = new Set(['for', 'each', 'skipIf', 'runIf', 'extend']);
const skips = ['skip', 'todo'];
const conditions = ['skipIf', 'runIf'];

/** The tests in the text of a file (TypeScript), as they stand in its code: nothing of its comments, and none that is skipped. */
export const testsIn = (text: string): readonly HeldTest[] => {
  const program: unknown = parseAst(text, { lang: 'ts' });
  if (!isNode(program)) return [];
  const constants = new Map(descendants(program).flatMap(constantIn));
  const found: HeldTest[] = [];
  const look = (node: Node, above: HeldTest): void => {
    const call = callOf(node);
    if (call === null) {
      for (const child of children(node)) look(child, above);
      return;
    }
    const { chain, title, bodies } = call;
    if (skips.some((word) => chain.asked.includes(word))) return;
    const one = {
      names: [...above.names, ...[title, ...chain.cases].flatMap((part) => textsIn(part, constants))],
      always: above.always && !conditions.some((word) => chain.asked.includes(word)) && !bodies.some(passesOver),
    };
    if (chain.root === 'describe') for (const body of bodies) look(body, { ...one, always: above.always });
    else found.push(one);
  };
  look(program, { names: [], always: true });
  return found;
};

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const nodesOf = (value: unknown): readonly Node[] => (Array.isArray(value) ? value : [value]).filter(isNode);

const children = (node: Node): readonly Node[] => Object.values(node).flatMap(nodesOf);

const descendants = (node: Node): readonly Node[] => [node, ...children(node).flatMap(descendants)];

const constantIn = ({ type, id, init }: Node): [string, Node][] =>
  type === 'VariableDeclarator' && isNode(id) && isNode(init) && !/Function/.test(init.type)
    ? [[String(id['name']), init]]
    : [];

const callOf = ({
  type,
  callee,
  arguments: given,
}: Node): { chain: Chain; title: Node; bodies: readonly Node[] } | null => {
  if (type !== 'CallExpression' || !isNode(callee)) return null;
  const chain = chainOf(callee);
  const [title, ...bodies] = nodesOf(given);
  const makes = callee.type === 'MemberExpression' && makers.has(chain?.asked.at(-1) ?? '');
  return chain === null || title === undefined || makes ? null : { chain, title, bodies };
};

const chainOf = (node: Node): Chain | null => {
  const { type, name, object, property, callee } = node;
  if (type === 'Identifier') return roots.has(String(name)) ? { root: String(name), asked: [], cases: [] } : null;
  const inner = type === 'MemberExpression' ? object : type === 'CallExpression' ? callee : null;
  const chain = isNode(inner) ? chainOf(inner) : null;
  if (chain === null) return null;
  if (type === 'MemberExpression')
    return { ...chain, asked: [...chain.asked, isNode(property) ? String(property['name']) : ''] };
  return { ...chain, cases: [...chain.cases, ...nodesOf(node['arguments'])] };
};

/** The texts that a part of the code writes, or a constant that it names. */
const textsIn = (node: Node, constants: ReadonlyMap<string, Node>, within: readonly Node[] = []): readonly string[] => {
  const { type, value, name, key } = node;
  if (type === 'Literal') return typeof value === 'string' ? [value] : [];
  if (type === 'TemplateElement') return [String(Object(value).cooked)];
  if (type === 'Identifier') {
    const constant = constants.get(String(name));
    return constant === undefined || within.includes(constant)
      ? []
      : textsIn(constant, constants, [...within, constant]);
  }
  const ofKey = type === 'Property' && isNode(key) && key.type === 'Identifier' ? [String(key['name'])] : [];
  return [...ofKey, ...children(node).flatMap((child) => textsIn(child, constants, within))];
};

/** Whether a test can pass itself over: `context.skip()`. */
const passesOver = (body: Node): boolean =>
  descendants(body).some(
    ({ type, property }) => type === 'MemberExpression' && isNode(property) && property['name'] === 'skip',
  );
