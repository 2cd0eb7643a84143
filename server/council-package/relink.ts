import { posix } from 'node:path';

const marks: Readonly<Record<string, string>> = { amp: '&', quot: '"', '#x27': "'", lt: '<', gt: '>' };

/** An address as it stands in an attribute. */
const read = (attribute: string): string =>
  attribute.replaceAll(/&(amp|quot|#x27|lt|gt);/g, (_, name: string) => marks[name] ?? '');

const write = (address: string): string => address.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** A link of our own, with what stands in it: an anchor holds no other. */
const anchors = /<a\b([^>]*?) href="((?:\/(?!\/)|\?)[^"]*)"([^>]*)>([\s\S]*?)<\/a>/g;

/** What a page takes along, and where its forms lead. */
const others = /<(img|link|script|form)\b([^>]*?) (src|href|action)="(\/(?!\/)[^"]*)"/g;

const split = (href: string): [string, string] => {
  const at = href.indexOf('#');
  return at === -1 ? [href, ''] : [href.slice(0, at), href.slice(at)];
};

/** Every address of our own to which a page links. */
export const linksIn = (html: string): string[] =>
  [...html.matchAll(anchors)].map(([, , href = '']) => split(read(href))[0]);

type Options = {
  /** The file of the page itself. */
  from: string;
  /** The file of an address; null where the package has none. */
  fileOf: (address: string) => string | null;
  /** Said behind what leads to the server alone. */
  elsewhere: string;
};

/** A page with links between files, from which what the package does not have is taken out. */
export function relink(html: string, { from, fileOf, elsewhere }: Options): string {
  const relative = (file: string) => encodeURI(posix.relative(posix.dirname(from), file));
  return html
    .replaceAll(anchors, (_, before: string, href: string, after: string, inside: string) => {
      const [address, part] = split(read(href));
      const file = fileOf(address);
      if (file === null) return `<span>${inside} <span class="note">${elsewhere}</span></span>`;
      return `<a${before} href="${write(`${file === from && part !== '' ? '' : relative(file)}${part}`)}"${after}>${inside}</a>`;
    })
    .replaceAll(others, (whole, tag: string, between: string, name: string, address: string) => {
      const file = fileOf(read(address));
      return file === null ? whole : `<${tag}${between} ${name}="${write(relative(file))}"`;
    });
}
