import { readXmlElements, type XmlElement } from '../../readers/xml-elements.ts';
import { Refusal } from '../../refusal.ts';
import type { Sink } from '../row-source.ts';
import { shownValue } from '../shown-value.ts';
import { lineFaults, totalFault } from './check-declaration.ts';
import { checkProduct, type Found, type ProductFault } from './check-product.ts';
import { headerOf } from './header.ts';
import { messageKindOf, messageNameOf, messageOfVektisCode, type MessageKind } from './message-kinds.ts';
import { type Message, nobody, type Performance } from './message.ts';
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
  let looseCredits = 0;

  const emit = (current: Message, scope: Pick<Scope, 'name' | 'line' | 'fields'>): void => {
    rowNumber += 1;
    const { kind, client } = current;
    const read = { rowNumber, name: scope.name, line: scope.line, fields: scope.fields, client };
    if (kind.role === 'declaratie') current.lines.push(read);
    else hand(current, read, []);
    if (kind.role === 'retour' || kind.role === 'antwoord') replies += 1;
    if (kind.role === 'verzoek') requests += 1;
  };

  const hand = (current: Message, one: Performance, others: readonly ProductFault[]): void => {
    const { kind } = current;
    const { row, faults } = checkProduct(kind.wet, productElements[one.name] ?? [], one.fields);
    const { row: header, faults: headerFaults } = headerOf(current);
    const { row: person, faults: personFaults } = personOf(one.client, kind, pseudonymise);
    const all = [...headerFaults, ...personFaults, ...faults, ...others];
    if (all.length > 0) {
      for (const fault of all)
        sink.reject({
          rowNumber: one.rowNumber,
          line: fault.line ?? one.line,
          column: fault.column,
          rule: fault.rule,
          maskedValue: fault.value === null ? null : shownValue(fault.value),
          message: `${kind.name}, regel ${fault.line ?? one.line} van het bestand: ${fault.message}`,
        });
      return;
    }
    const whole: MessageRow = { ...header, ...person, ...row };
    for (const name of ['referentie', 'vorige_referentie'] as const) {
      const number = row[name];
      // A provider numbers as it likes, a BSN included: what is kept only tells whether two are the same.
      if (typeof number === 'string') whole[name] = pseudonymise(`prestatie ${number}`);
    }
    if (Number(whole.bedrag_cent ?? 0) < 0 && whole.vorige_referentie === undefined) looseCredits += 1;
    sink.accept(
      one.rowNumber,
      columns.map((column) => whole[column.name] ?? null),
      one.line,
    );
  };

  const closeDeclaration = (current: Message): void => {
    const lines = current.lines.map(({ fields }) => fields);
    const ofTotal = totalFault(current.fields, lines);
    const ofLines = lineFaults(lines);
    for (const [at, one] of current.lines.entries())
      hand(current, one, [...(ofTotal === null ? [] : [ofTotal]), ...(ofLines[at] ?? [])]);
  };

  const closeInMessage = (current: Message, path_: string, text: string, line: number): void => {
    if (/^(?:Header|Declaratie)\/(?!Clienten\/)/.test(path_)) current.fields.set(path_, { text, line });
    if (path_ === 'Header/BerichtCode') checkBerichtCode(current.kind, text);
    if (path_ === 'Header/BerichtVersie') checkVersion(current.kind, 'BerichtVersie', text, '3');
    if (path_ === 'Header/BerichtSubversie') checkVersion(current.kind, 'BerichtSubversie', text, '2');
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
      if (element.name === 'Contact') addressKind = null;
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
        if (message.kind.role === 'declaratie') closeDeclaration(message);
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
  if (looseCredits > 0)
    sink.note(
      `Creditregels zonder VorigReferentieNummer: ${looseCredits}. Zij gaan van de kosten af. Welke regel zij terugdraaien, zeggen zij niet.`,
    );
};

const messageOf = (element: XmlElement, depth: number): Message | null => {
  const kind = messageKindOf(element.namespace);
  if (element.name === 'Bericht' && kind !== null) return { kind, fields: new Map(), client: nobody(), lines: [] };
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

/** CS025 and CS015: the header says the release once more, and must say that of the namespace. */
const checkVersion = (kind: MessageKind, column: string, text: string, wanted: string): void => {
  if (text === wanted) return;
  throw new Refusal(
    'berichtversie',
    `Een bericht ${kind.name} heeft de naamruimte van release 3.2, maar ${column} is niet ${wanted}. Welke release het is, is niet te zien.`,
    'Vraag de afzender om de berichten van release 3.2 opnieuw te maken.',
    { column, maskedValue: shownValue(text) },
  );
};

const checkBerichtCode = (kind: MessageKind, code: string): void => {
  if (messageOfVektisCode(code) === kind.name) return;
  throw new Refusal(
    'berichtcode',
    `BerichtCode ${shownValue(code)} hoort niet bij een bericht ${kind.name}.`,
    'Vraag de afzender om het bericht opnieuw te maken.',
    { column: 'BerichtCode', maskedValue: shownValue(code) },
  );
};
