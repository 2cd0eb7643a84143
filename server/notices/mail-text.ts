import { noticeTexts } from '../texts/notices.ts';

const texts = noticeTexts.mail;

/** A title comes from a contract or a calendar: in the head of a mail it is one line. */
const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** What a mail says of one or more notices: their titles, and where to read more. No figures. */
export function mailText(
  notices: readonly { title: string; path: string }[],
  base: URL,
): { subject: string; text: string } {
  const [first] = notices;
  const items = notices.map(({ title, path }) => `${oneLine(title)}\n${new URL(path, base).href}`);
  return {
    subject: notices.length === 1 && first !== undefined ? oneLine(first.title) : texts.subject(notices.length),
    text: [texts.intro, ...items, texts.why, `${texts.stop}\n${new URL('/berichten', base).href}`, ''].join('\n\n'),
  };
}
