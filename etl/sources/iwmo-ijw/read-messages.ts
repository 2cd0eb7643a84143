import { mask } from '../../mask.ts';
import { readXmlElements, type XmlElement } from '../../readers/xml-elements.ts';
import { isoDate } from '../../readers/iso-date.ts';
import { Refusal } from '../../refusal.ts';
import { isBsn } from '../bsn.ts';
import { woonplaats } from '../code-lists.ts';
import type { Sink } from '../row-source.ts';
import { checkProduct, type Found, type ProductFault } from './check-product.ts';
import { messageKindOf, messageOfVektisCode, type MessageKind } from './message-kinds.ts';
import { productElements } from './product-fields.ts';
import { columns, type MessageRow } from './row.ts';

type Context = { pseudonymise: (bsn: string) => string };

type Client = { bsn: string | null; born: string | null; sex: string | null; town: string | null };
type Message = {
  kind: MessageKind;
  header: Map<string, string>;
  client: Client;
  invoice: string | null;
  lines: number;
};
type Scope = { name: string; depth: number; line: number; fields: Map<string, Found> };

const nobody = (): Client => ({ bsn: null, born: null, sex: null, town: null });
const sexes: Readonly<Record<string, string>> = { 1: 'M', 2: 'V' };

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

  const emit = (current: Message, scope: Pick<Scope, 'name' | 'line' | 'fields'>): void => {
    rowNumber += 1;
    const { kind, client } = current;
    const { row, faults } = checkProduct(kind.wet, productElements[scope.name] ?? [], scope.fields);
    const { row: header, faults: headerFaults } = headerOf(current);
    const { row: person, faults: personFaults } = personOf(client, kind, pseudonymise);
    const all = [...headerFaults, ...personFaults, ...faults];
    if (all.length > 0) {
      for (const fault of all)
        sink.reject({
          rowNumber,
          column: fault.column,
          rule: fault.rule,
          maskedValue: fault.value,
          message: `${kind.name}, regel ${fault.line ?? scope.line} van het bestand: ${fault.message}`,
        });
      return;
    }
    current.lines += kind.role === 'declaratie' ? 1 : 0;
    const whole: MessageRow = { ...header, ...person, ...row };
    if (kind.role === 'declaratie') {
      whole.declaratie_id = `${current.header.get('Afzender') ?? ''}-${current.invoice ?? ''}`;
      whole.regel = current.lines;
    }
    sink.accept(
      rowNumber,
      columns.map((column) => whole[column.name] ?? null),
    );
  };

  const closeInMessage = (current: Message, path_: string, text: string): void => {
    if (path_.startsWith('Header/')) current.header.set(path_.slice('Header/'.length), text);
    if (path_ === 'Header/BerichtCode') checkBerichtCode(current.kind, text);
    if (path_ === 'Declaratie/DeclaratieNummer') current.invoice = text;
    const inClient = /^(?:Declaratie\/Clienten\/)?Client\/(.+)$/.exec(path_)?.[1];
    if (inClient === 'Bsn') current.client.bsn = text;
    if (inClient === 'Geboortedatum/Datum') current.client.born = text;
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
      else if (product === null && text !== null) closeInMessage(message, trail.slice(inMessage).join('/'), text);
      if (product !== null && trail.length === product.depth) {
        emit(message, product);
        product = null;
      }
      trail.pop();
    },
  });
};

const messageOf = (element: XmlElement, depth: number): Message | null => {
  const kind = messageKindOf(element.namespace);
  if (element.name === 'Bericht' && kind !== null)
    return { kind, header: new Map(), client: nobody(), invoice: null, lines: 0 };
  if (element.name === 'Berichten' && depth === 0) return null;
  throw new Refusal(
    'bericht-onbekend',
    'Dit is geen bericht van de standaard iWmo of iJw release 3.',
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

const headerOf = ({ kind, header }: Message): { row: MessageRow; faults: ProductFault[] } => {
  const faults: ProductFault[] = [];
  const dagtekening = isoDate(header.get('BerichtIdentificatie/Dagtekening') ?? '');
  if (dagtekening === null)
    faults.push({
      column: 'Dagtekening',
      rule: 'datum',
      line: null,
      value: header.get('BerichtIdentificatie/Dagtekening') ?? null,
      message: 'De dagtekening van het bericht is geen bestaande dag. Vraag de afzender om een nieuw bericht.',
    });
  // Four digits are a gemeente, eight an aanbieder (AGB): the sender of a 301 or the receiver of a 305.
  const gemeente = [header.get('Afzender'), header.get('Ontvanger')].find((party) => /^\d{4}$/.test(party ?? ''));
  if (gemeente === undefined)
    faults.push({
      column: 'Afzender',
      rule: 'gemeente',
      line: null,
      value: null,
      message: 'Afzender en ontvanger zijn geen van beide een gemeentecode van vier cijfers.',
    });
  return {
    row: { gemeente_bericht: `GM${gemeente}`, bericht: kind.name, soort: kind.role, wet: kind.wet, dagtekening },
    faults,
  };
};

const personOf = (
  { bsn, born, sex, town }: Client,
  { role }: MessageKind,
  pseudonymise: (bsn: string) => string,
): { row: MessageRow; faults: ProductFault[] } => {
  if (role === 'retour' || role === 'antwoord') return { row: {}, faults: [] };
  const faults: ProductFault[] = [];
  if (bsn === null || !isBsn(bsn))
    faults.push({
      column: 'Bsn',
      rule: 'bsn',
      line: null,
      value: bsn === null ? null : mask(bsn),
      message: 'Het burgerservicenummer ontbreekt of klopt niet (elfproef). Vraag de afzender om het goede nummer.',
    });
  const birthDate = born === null ? null : isoDate(born);
  if (born !== null && birthDate === null)
    faults.push({
      column: 'Geboortedatum',
      rule: 'datum',
      line: null,
      value: mask(born),
      message: 'De geboortedatum is geen bestaande dag. Vraag de afzender om de goede datum.',
    });
  if (bsn === null || faults.length > 0) return { row: {}, faults };
  return {
    row: {
      persoon: pseudonymise(bsn),
      geboortejaar: birthDate === null ? null : Number(birthDate.slice(0, 4)),
      geslacht: sexes[sex ?? ''] ?? null,
      wijk: town === null ? null : (woonplaats[town] ?? null),
    },
    faults,
  };
};
