import { fromMarkdown } from 'mdast-util-from-markdown';
import { Type, type Static } from 'typebox';

/** Words within a paragraph: plain, strong, emphasised, or a link to a page over https. */
const Span = Type.Object({
  text: Type.String(),
  strong: Type.Optional(Type.Literal(true)),
  emphasis: Type.Optional(Type.Literal(true)),
  link: Type.Optional(Type.String({ pattern: '^https://' })),
});

/** A part of a text: a paragraph, a heading, a quotation, or a list with one line of words per item. */
export const Block = Type.Object({
  kind: Type.Enum(['paragraph', 'heading', 'quote', 'list', 'numbers']),
  lines: Type.Array(Type.Array(Span)),
});

export type Span = Static<typeof Span>;
export type Block = Static<typeof Block>;

type Root = ReturnType<typeof fromMarkdown>;
type Node = Root | Root['children'][number];
type Look = Omit<Span, 'text'>;

const isSafe = (url: string): boolean => URL.canParse(url) && new URL(url).protocol === 'https:';

/** Without images, and with HTML as the letters that somebody typed: nothing here can become an element or a script. */
function spansOf(node: Node, look: Look): Span[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'html':
    case 'code':
      return node.value === '' ? [] : [{ text: node.value, ...look }];
    case 'break':
      return [{ text: '\n', ...look }];
    case 'image':
      return node.alt === null || node.alt === undefined || node.alt === '' ? [] : [{ text: node.alt, ...look }];
    case 'strong':
      return spansWithin(node, { ...look, strong: true });
    case 'emphasis':
      return spansWithin(node, { ...look, emphasis: true });
    case 'link':
      return spansWithin(node, isSafe(node.url) ? { ...look, link: new URL(node.url).href } : look);
    default:
      return spansWithin(node, look);
  }
}

const spansWithin = (node: Node, look: Look): Span[] =>
  'children' in node ? node.children.flatMap((child) => spansOf(child, look)) : [];

function blocksOf(node: Root['children'][number]): Block[] {
  switch (node.type) {
    case 'list': {
      const lines = node.children.map((item) => spansWithin(item, {}));
      return [{ kind: node.ordered === true ? 'numbers' : 'list', lines }];
    }
    case 'heading':
      return [{ kind: 'heading', lines: [spansWithin(node, {})] }];
    case 'blockquote':
      return [{ kind: 'quote', lines: node.children.map((child) => spansOf(child, {})) }];
    case 'thematicBreak':
    case 'definition':
      return [];
    default:
      return [{ kind: 'paragraph', lines: [spansOf(node, {})] }];
  }
}

/**
 * What somebody wrote in Markdown (CommonMark) as a tree of paragraphs, lists, headings and quotations. Safe by its shape: there is no
 * place in it for HTML, an image, a style or an address that is not https.
 */
export const readMarkdown = (text: string): Block[] =>
  fromMarkdown(text)
    .children.flatMap(blocksOf)
    .filter(({ lines }) => lines.some((line) => line.length > 0));
