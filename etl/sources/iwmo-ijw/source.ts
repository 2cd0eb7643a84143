import { standardSource } from '../standard-source.ts';
import { iwmoIjwContract } from './contract.ts';
import { messageNameOf } from './message-kinds.ts';
import { readMessages } from './read-messages.ts';

export const iwmoIjw = standardSource(iwmoIjwContract, {
  // Of any release, so that one that cannot be read is refused by its name.
  recognises: ({ text }) =>
    /<(?:\w+:)?Bericht(?:en)?[\s>]/.test(text) &&
    [...text.matchAll(/["'](http:\/\/www\.istandaarden\.nl\/[^"']+)["']/g)].some(
      ([, namespace]) => messageNameOf(namespace ?? '') !== null,
    ),
  readRows: (file, sink, context) => readMessages(file.path, sink, context),
});
