import { readXmlElements, type XmlElement } from '../../readers/xml-elements.ts';
import { Refusal } from '../../refusal.ts';
import type { Sink } from '../row-source.ts';
import { shownValue } from '../shown-value.ts';
import { checkProduct, type Found } from './check-product.ts';
import { headerOf } from './header.ts';
import { messageKindOf, messageNameOf, messageOfVektisCode, type MessageKind } from './message-kinds.ts';
import { type Message, nobody } from './message.ts';
import { personOf } from './person.ts';
import { productElements } from './product-fields.ts';
import { columns } from './contract.ts';
import type { MessageRow } from './row.ts';

type Context = { pseudonymise: (bsn: string) => string };

type Scope = { name: string; depth: number; line: number; fields: Map<string, Found> };

/**
 * Reads one message (`Bericht`) or a file that holds many (`Berichten`), one row per product element, numbered in the
 * order of the file. Names, addresses and comments are not kept; a BSN becomes a pseudonym here.
 */
export const readMessages = async (path: string, sink: Sink, { pseudonymise }: Context): Promise<void> => {
  const trail: string[] = [];
  let message: Message | null = null;
  let product: Scope | null = null;
  let addressKind: string | null = null;
  let rowNumber = 0;
  let replies = 0;
  let requests = 0;

  const emit = (current: Message, scope: Pick<Scope, 'name' | 'line' | 'fields'>): void => {
    rowNumber += 1;
    const { kind, client } = current;
    // Counted before the checks, so that a line keeps its number when another one is mended and sent again.
    current.lines += 1;
    if (kind.role === 'retour' || kind.role === 'antwoord') replies += 1;
    if (kind.role === 'verzoek') requests += 1;
    const { row, faults } = checkProduct(kind.wet, productElements[scope.name] ?? [], scope.fields);
    const { row: header, faults: headerFaults } = headerOf(current);
    const { row: person, faults: personFaults } = personOf(client, kind, pseudonymise);
    const all = [...headerFaults, ...personFaults, ...faults];
    if (all.length > 0) {
      for (const fault of all)
        sink.reject({
          rowNumber,
          line: fault.line ?? scope.line,
          column: fault.column,
          rule: fault.rule,
          maskedValue: fault.value === null ? null : shownValue(fault.value),
          message: `${kind.name}, regel ${fault.line ?? scope.line} van het bestand: ${fault.message}`,
        });
      return;
    }
    const whole: MessageRow = { ...header, ...person, ...row };
    if (kind.role === 'declaratie') whole.regel = current.lines;
    sink.accept(
      rowNumber,
      columns.map((column) => whole[column.name] ?? null),
      scope.line,
    );
  };

  const closeInMessage = (current: Message, path_: string, text: string, line: number): void => {
    if (/^(?:Header|Declaratie)\/(?!Clienten\/)/.test(path_)) current.fields.set(path_, { text, line });
    if (path_ === 'Header/BerichtCode') checkBerichtCode(current.kind, text);
    const inClient = /^(?:Declaratie\/Clienten\/)?Client\/(.+)$/.exec(path_)?.[1];
    if (inClient === 'Bsn') current.client.bsn = text;
    if (inClient === 'Geboortedatum/Datum') current.client.born = text;
    if (inClient === 'Geboortedatum/DatumGebruik') current.client.bornKnown = text;
    if (inClient === 'Geslacht') current.client.sex = text;
    if (inClient === 'Contactgegevens/Contact/Soort') addressKind = text;
    if (inClient === 'Contactgegevens/Contact/Adres/Plaatsnaam') {
      // COD757: 01 is the BRP address; 03, where the client lives, serves where the first is not sent.
      if (addressKind === '01' || (addressKind === '03' && current.client.town === null)) current.client.town = text;
    }
  };

  await readXmlElements(path, {
    open: (element) => {
      if (message === null) {
        message = messageOf(element, trail.length);
        if (message === null) trail.push(element.name);
        return;
      }
      trail.push(element.name);
      if (element.name === 'Client') message.client = nobody();
      if (product === null && message.kind.role !== 'retour' && productElements[element.name] !== undefined)
        product = { name: element.name, depth: trail.length, line: element.line, fields: new Map() };
    },
    close: (element, text) => {
      if (message === null) {
        trail.pop();
        return;
      }
      if (element.name === 'Bericht' && messageKindOf(element.namespace) !== null) {
        if (message.kind.role === 'retour') emit(message, { name: '', line: element.line, fields: new Map() });
        message = null;
        return;
      }
      const inMessage = trail.indexOf('Berichten') + 1;
      if (product !== null && text !== null && trail.length > product.depth)
        product.fields.set(trail.slice(product.depth).join('/'), { text, line: element.line });
      else if (product === null && text !== null)
        closeInMessage(message, trail.slice(inMessage).join('/'), text, element.line);
      if (product !== null && trail.length === product.depth) {
        emit(message, product);
        product = null;
      }
      trail.pop();
    },
  });
  if (replies > 0)
    sink.note(`Retour- en antwoordberichten: ${replies}. Zij zijn herkend en tellen in geen cijfer mee.`);
  if (requests > 0) sink.note(`Gevraagde producten: ${requests}. Een verzoek is nog geen toewijzing en telt niet mee.`);
};

const messageOf = (element: XmlElement, depth: number): Message | null => {
  const kind = messageKindOf(element.namespace);
  if (element.name === 'Bericht' && kind !== null) return { kind, fields: new Map(), client: nobody(), lines: 0 };
  if (element.name === 'Berichten' && depth === 0) return null;
  const named = element.name === 'Bericht' ? messageNameOf(element.namespace) : null;
  if (named !== null)
    throw new Refusal(
      'bericht-andere-release',
      `${named.name} van release ${named.release} is geen bericht van de standaard iWmo of iJw release 3.2.`,
      'Lever de berichten van release 3.2 aan: 301, 305, 307, 315, 317, 319 en 323, en hun retour- en antwoordberichten.',
      { line: element.line, maskedValue: named.name },
    );
  throw new Refusal(
    'bericht-onbekend',
    'Dit is geen bericht van de standaard iWmo of iJw release 3.2.',
    'Lever berichten aan zoals de standaard ze beschrijft, met hun eigen naamruimte.',
    { line: element.line, column: element.name },
  );
};

const checkBerichtCode = (kind: MessageKind, code: string): void => {
  if (messageOfVektisCode(code) === kind.name) return;
  throw new Refusal(
    'berichtcode',
    `BerichtCode ${code} hoort niet bij een bericht ${kind.name}.`,
    'Vraag de afzender om het bericht opnieuw te maken.',
    { column: 'BerichtCode', maskedValue: code },
  );
};
