import { isObject, type JsonObject } from '../readers/json-value.ts';

/** The JSON object that a text is; null when it is anything else, or cut off. */
export const jsonObjectIn = (text: string): JsonObject | null => {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  return isObject(value) ? value : null;
};
