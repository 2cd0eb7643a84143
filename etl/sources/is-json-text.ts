/** Whether a text begins as JSON does. */
export const isJsonText = (text: string): boolean => /^\uFEFF?\s*[{[]/.test(text);
