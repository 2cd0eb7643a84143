import { Refusal } from '../../refusal.ts';
import { isJsonText } from '../is-json-text.ts';
import { rowSource } from '../row-source.ts';

/**
 * A list of all contacts of a municipality (`plaatsgevondenOp`, `onderwerp`, `nummer`, `kanaal`). It tells neither domain
 * nor outcome, so it cannot be the contacts of the loket sociaal domein: it is refused by its name.
 */
export const klantcontacten = rowSource({
  kind: 'klantcontacten',
  title: 'Klantcontacten van de hele gemeente',
  owner: 'Klantcontactcentrum',
  cycle: 'quarterly',
  recognises: ({ text }) => isJsonText(text) && /"plaatsgevondenOp"\s*:/.test(text) && /"kanaal"\s*:/.test(text),
  columns: [{ name: 'nummer', type: 'text' }],
  key: [],
  period: null,
  maxRejectShare: 0,
  readRows: () => {
    throw new Refusal(
      'geen-uitkomst',
      'Dit is een lijst van klantcontacten van de hele gemeente. Er staat niet in wat de uitkomst was en voor welk domein.',
      'Lever voor het loket sociaal domein de uitvoer loket-contacten aan, met de kolommen Domein en Uitkomst.',
    );
  },
});
