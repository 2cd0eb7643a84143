import { rowSource } from '../row-source.ts';
import { messageNameOf } from './message-kinds.ts';
import { readMessages } from './read-messages.ts';
import { columns } from './row.ts';

export const iwmoIjw = rowSource({
  kind: 'iwmo-ijw',
  title: 'Berichten iWmo en iJw 3.2',
  owner: 'Gemeente en aanbieders, via het Gegevensknooppunt',
  cycle: 'quarterly',
  // Of any release, so that one that cannot be read is refused by its name.
  recognises: ({ text }) =>
    /<(?:\w+:)?Bericht(?:en)?[\s>]/.test(text) &&
    [...text.matchAll(/["'](http:\/\/www\.istandaarden\.nl\/[^"']+)["']/g)].some(
      ([, namespace]) => messageNameOf(namespace ?? '') !== null,
    ),
  columns,
  // Every message counts: staging decides which of two messages about one product holds.
  key: [],
  period: {
    from: 'min(dagtekening)',
    to: 'max(dagtekening)',
    days: '[dagtekening]',
    // A declaration tells no care.
    wet: `case when soort <> 'declaratie' then wet end`,
  },
  // One message with one wrong product is still a message; its product is listed with the reason.
  maxRejectShare: 1,
  readRows: (file, sink, context) => readMessages(file.path, sink, context),
});
