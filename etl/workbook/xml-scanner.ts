import { damaged } from './refuse-workbook.ts';

export type XmlEvents = {
  /** `tag` is all between the brackets; attributes are read from it with `attribute`. */
  open: (name: string, tag: string) => void;
  /** `text` is what stood directly in the element, not trimmed. */
  close: (name: string, text: string) => void;
  /** Takes what begins at a tag and is written as usual, and gives where it ends; -1 when it does not know it. */
  shortcut?: (data: string, at: number) => number;
};

export type XmlScanner = { write: (chunk: string) => void; close: () => void };

const deepest = 40;
/** Between two tags, in characters; Excel allows a cell of 32,767. */
const longestText = 1_000_000;
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Reads XML as it comes. The cells of a sheet are some millions of tags, for which saxes takes five times as long; this
 * knows what a workbook writes and no more: no namespaces (a prefix is dropped), no DOCTYPE, no entities of its own.
 * Tags that do not fit each other, texts without end and more than 40 levels are refused.
 */
export const xmlScanner = ({ open, close, shortcut }: XmlEvents): XmlScanner => {
  const stack: string[] = [];
  let text = '';
  let rest = '';

  const openTag = (tag: string): void => {
    const name = nameOf(tag);
    open(name, tag);
    if (tag.endsWith('/')) {
      close(name, '');
      return;
    }
    stack.push(name);
    if (stack.length > deepest) throw damaged('er zitten te veel onderdelen in elkaar');
  };
  const markup = (tag: string): void => {
    const first = tag.charCodeAt(0);
    if (first === slash) {
      const name = nameOf(tag.slice(1));
      if (stack.pop() !== name) throw damaged('begin en einde van een onderdeel horen niet bij elkaar');
      close(name, text);
      text = '';
    } else if (first !== question) {
      if (!wellFormed.test(tag)) throw damaged('een onderdeel is niet goed geschreven');
      text = '';
      openTag(tag);
    }
  };
  /** Where the markup that begins at `from` ends; -1 when more is needed. */
  const special = (data: string, from: number): number => {
    if (data.startsWith('<!--', from)) {
      const end = data.indexOf('-->', from + 4);
      return end === -1 ? -1 : end + 3;
    }
    if (data.startsWith('<![CDATA[', from)) {
      const end = data.indexOf(']]>', from);
      if (end !== -1) text += data.slice(from + 9, end);
      return end === -1 ? -1 : end + 3;
    }
    if (data.length - from < 9) return -1;
    throw damaged('het heeft een DOCTYPE');
  };

  return {
    write: (chunk) => {
      const data = rest.length === 0 ? chunk : rest + chunk;
      let at = 0;
      while (true) {
        const begin = data.indexOf('<', at);
        if (begin === -1) break;
        if (begin > at) text += decoded(data.slice(at, begin));
        at = begin;
        const taken = shortcut?.(data, begin) ?? -1;
        if (taken !== -1) {
          at = taken;
          text = '';
          continue;
        }
        if (data.charCodeAt(begin + 1) === exclamation) {
          const end = special(data, begin);
          if (end === -1) break;
          at = end;
          continue;
        }
        const end = tagEnd(data, begin + 1);
        if (end === -1) break;
        markup(data.slice(begin + 1, end));
        at = end + 1;
      }
      rest = at === data.length ? '' : data.slice(at);
      if (rest.length > longestText || text.length > longestText) throw damaged('het heeft een tekst die niet ophoudt');
    },
    close: () => {
      if (stack.length > 0 || rest.trim() !== '') throw damaged('het breekt af');
    },
  };
};

const slash = 0x2f;
const question = 0x3f;
const exclamation = 0x21;
const quote = 0x22;

/** A name with attributes in quotes. What breaks off would otherwise run on into what follows, and take it along unseen. */
const wellFormed = /^[\w:.-]+(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*\/?$/;

/** A bracket within quotes does not end a tag. */
const tagEnd = (data: string, from: number): number => {
  let end = data.indexOf('>', from);
  while (end !== -1 && quotesIn(data, from, end) % 2 === 1) end = data.indexOf('>', end + 1);
  return end;
};

const quotesIn = (data: string, from: number, to: number): number => {
  let quotes = 0;
  // A search for the next quote would run on to the end of a text without any.
  for (let at = from; at < to; at += 1) if (data.charCodeAt(at) === quote) quotes += 1;
  return quotes;
};

const nameOf = (tag: string): string => {
  let end = 0;
  let start = 0;
  for (; end < tag.length; end += 1) {
    const sign = tag.charCodeAt(end);
    if (sign <= 0x20 || sign === slash) break;
    if (sign === 0x3a) start = end + 1;
  }
  return tag.slice(start, end);
};

const decoded = (text: string): string =>
  text.includes('&')
    ? text.replaceAll(/&([^;&]{0,10};?)/g, (_, entity: string) => {
        const sign = named[entity.slice(0, -1)] ?? numbered(entity);
        if (sign === undefined || !entity.endsWith(';')) throw damaged('het heeft een onbekend teken');
        return sign;
      })
    : text;

const numbered = (entity: string): string | undefined => {
  const [, hex, decimal] = /^#(?:x([\da-f]{1,6})|(\d{1,7}));$/i.exec(entity) ?? [];
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : undefined;
};

/** An attribute of a tag, without its prefix; null when it is absent. */
export const attribute = (tag: string, name: string): string | null => {
  for (let at = tag.indexOf(`${name}=`); at !== -1; at = tag.indexOf(`${name}=`, at + 1)) {
    const before = tag.charCodeAt(at - 1);
    if (before > 0x20 && before !== 0x3a) continue;
    const mark = tag.charAt(at + name.length + 1);
    const start = at + name.length + 2;
    return decoded(tag.slice(start, tag.indexOf(mark, start)));
  }
  return null;
};
