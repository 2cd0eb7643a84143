/** A text in sentences: a point ends one where a capital or a number follows; a colon parts what announces from what follows. */
export const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[^\s.][.!?]['’)]?)\s+(?=['‘(]?[\p{Lu}\p{N}])|(?<=[:;])\s+/u).filter((sentence) => sentence !== '');

/** The words of a sentence; a sign or a bare number counts for none. */
export const wordsOf = (sentence: string): string[] =>
  sentence.split(/[\s\u00A0]+/).filter((word) => /\p{L}/u.test(word));
