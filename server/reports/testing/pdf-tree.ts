import type { getDocumentProxy } from 'unpdf';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Pdf['getPage']>>;
type Node = Awaited<ReturnType<Page['getStructTree']>>;
type Leaf = { type: string; id: string };

/** An element of a tagged PDF: what it is, and all text within it. */
export type Tagged = { role: string; text: string; within: readonly Tagged[] };

/** What is written under each mark of a page. */
async function textsOf(page: Page): Promise<ReadonlyMap<string, string>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts = new Map<string, string>();
  const open: string[] = [];
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast((one) => one !== '');
      if (id !== undefined) texts.set(id, `${texts.get(id) ?? ''}${item.str}${item.hasEOL ? '\n' : ''}`);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.type === 'beginMarkedContentProps' ? (item.id ?? '') : '');
  }
  return texts;
}

function read(node: Node | Leaf, texts: ReadonlyMap<string, string>): Tagged {
  if (!('children' in node)) return { role: '', text: 'id' in node ? (texts.get(node.id) ?? '') : '', within: [] };
  const within = node.children.map((one) => read(one as Node | Leaf, texts));
  return { role: node.role, text: within.map(({ text }) => text).join(''), within };
}

/** The elements of each page of a PDF, as a reader with a screen reader meets them. */
export async function taggedPages(pdf: Pdf): Promise<Tagged[]> {
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, at) => {
      const page = await pdf.getPage(at + 1);
      const [tree, texts] = [await page.getStructTree(), await textsOf(page)];
      return tree === null ? { role: 'Root', text: '', within: [] } : read(tree, texts);
    }),
  );
}

/** Every element of this role, in reading order. */
export const ofRole = (one: Tagged, role: RegExp): Tagged[] =>
  role.test(one.role) ? [one] : one.within.flatMap((inner) => ofRole(inner, role));
