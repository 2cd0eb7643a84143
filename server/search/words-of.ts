/** The words of a text. A number with its decimals is one: '4.2' is a goal, and 'I17' an indicator. */
export const wordsOf = (text: string): string[] => text.match(/\d+[.,]\d+|[\p{L}\p{N}]+/gu) ?? [];

/** The words of a question, in which 'i 17' is I17, 'i2' is I02 and '3,1' is goal 3.1. */
export const wordsOfQuestion = (question: string): string[] =>
  wordsOf(
    question
      .replaceAll(/\b([itf]) ?(\d{1,2})\b/gi, (_, letter: string, number: string) => letter + number.padStart(2, '0'))
      .replaceAll(/\b(\d),(\d{1,2})\b/g, '$1.$2'),
  );
