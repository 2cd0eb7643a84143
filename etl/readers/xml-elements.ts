import { createReadStream } from 'node:fs';
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { Refusal } from '../refusal.ts';

export type XmlElement = { name: string; namespace: string; line: number };

export type XmlHandler = {
  open: (element: XmlElement) => void;
  /** `text` is trimmed; null when the element holds other elements. */
  close: (element: XmlElement, text: string | null) => void;
};

type Open = XmlElement & { text: string; hasChildren: boolean };

const deepest = 40;
/** Of text between two tags, in characters; the longest field of the messages holds a few hundred. */
const longestText = 16 * 1024 * 1024;

/**
 * Reads an XML file as a stream of elements. Refuses a DOCTYPE, undefined entities, more than 40 levels, a text that does
 * not end, and XML that is not well formed; nothing outside the file is ever fetched.
 */
export const readXmlElements = async (path: string, handler: XmlHandler): Promise<void> => {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const stack: Open[] = [];

  parser.on('doctype', () => {
    throw new Refusal(
      'xml-doctype',
      'Het XML-bestand heeft een DOCTYPE. Dat kan naar andere bestanden verwijzen en mag daarom niet.',
      'Lever het bericht zonder DOCTYPE aan.',
      { line: parser.line },
    );
  });
  parser.on('error', () => {
    throw new Refusal(
      'xml-ongeldig',
      'Het XML-bestand is beschadigd of afgebroken.',
      'Haal het bericht opnieuw uit de bron en lever het heel aan.',
      { line: parser.line },
    );
  });
  parser.on('opentag', (tag: SaxesTagNS) => {
    const parent = stack.at(-1);
    if (parent !== undefined) parent.hasChildren = true;
    if (stack.length >= deepest)
      throw new Refusal(
        'xml-te-diep',
        'Het XML-bestand is beschadigd: er zitten te veel onderdelen in elkaar.',
        'Controleer of dit het goede bestand is.',
        {
          line: parser.line,
        },
      );
    const element = { name: tag.local, namespace: tag.uri, line: parser.line, text: '', hasChildren: false };
    stack.push(element);
    handler.open(element);
  });
  parser.on('text', (text) => {
    const element = stack.at(-1);
    if (element !== undefined) element.text += text;
  });
  parser.on('cdata', (text) => {
    const element = stack.at(-1);
    if (element !== undefined) element.text += text;
  });
  parser.on('closetag', () => {
    const element = stack.pop();
    if (element !== undefined) handler.close(element, element.hasChildren ? null : element.text.trim());
  });

  let withoutTag = 0;
  for await (const data of createReadStream(path, 'utf8')) {
    const chunk = String(data);
    withoutTag = chunk.includes('<') ? 0 : withoutTag + chunk.length;
    if (withoutTag > longestText)
      throw new Refusal(
        'xml-te-lang',
        'Het XML-bestand heeft een tekst die niet ophoudt. Het is beschadigd.',
        'Haal het bericht opnieuw uit de bron en lever het heel aan.',
        { line: parser.line },
      );
    parser.write(chunk);
  }
  parser.close();
};
