import { isJsonText } from '../is-json-text.ts';
import { standardSource } from '../standard-source.ts';
import { zorgnedContract } from './contract.ts';
import { readApplications } from './read-applications.ts';

export const zorgned = standardSource(zorgnedContract, {
  recognises: ({ text }) => isJsonText(text) && /"_embedded"\s*:\s*\{\s*"aanvraag"\s*:\s*\[/.test(text),
  readRows: (file, sink, context) => readApplications(file.path, sink, context),
});
