/**
 * Where (from 0) a name stands for the second time in one object of a sound JSON text; null where none does. JSON.parse keeps the
 * last value and says nothing.
 */
export const repeatedName = (text: string): number | null => {
  // The names of each object that is open; null for a list.
  const open: (Set<string> | null)[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '{') open.push(new Set());
    else if (sign === '[') open.push(null);
    else if (sign === '}' || sign === ']') open.pop();
    else if (sign === '"') {
      const end = endOfString(text, at);
      const names = open.at(-1);
      if (names && isName(text, end)) {
        const name = nameBetween(text, at, end);
        if (names.has(name)) return at;
        names.add(name);
      }
      at = end;
    }
  }
  return null;
};

/** Where the string that begins at a quote has its last one. */
const endOfString = (text: string, begin: number): number => {
  let end = text.indexOf('"', begin + 1);
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end;
};

/** Whether an odd number of backslashes stands before a quote. */
const isEscaped = (text: string, quote: number): boolean => {
  let first = quote;
  while (text[first - 1] === '\\') first -= 1;
  return (quote - first) % 2 === 1;
};

const nameBetween = (text: string, begin: number, end: number): string => {
  const written = text.slice(begin + 1, end);
  return written.includes('\\') ? String(JSON.parse(`"${written}"`)) : written;
};

const isName = (text: string, end: number): boolean => {
  let at = end + 1;
  while (/\s/.test(text[at] ?? '')) at += 1;
  return text[at] === ':';
};
