import { Refusal } from '../refusal.ts';

/** More than any page of a table; what is larger is no answer of StatLine. */
const largestBytes = 128 * 1024 * 1024;

/** Reads the text of an answer; refuses one that does not end. */
export const answerText = async (response: Response): Promise<string> => {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > largestBytes)
      throw new Refusal(
        'te-groot',
        `Het antwoord van ${new URL(response.url).host} is groter dan 128 MB.`,
        'Vraag minder tegelijk: kies minder dimensies in etl/fetch/tables.ts.',
      );
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
};
