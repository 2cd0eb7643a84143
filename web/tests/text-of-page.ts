/** What ends a piece of text: a sentence never runs on from one of these into the next. */
const blocks =
  /<\/?(?:p|li|ul|ol|dl|dt|dd|h[1-6]|div|section|figure|figcaption|summary|details|table|caption|thead|tbody|tr|th|td|header|footer|main|nav|aside|form|label|button|option|select|blockquote|br)\b[^>]*>/g;

const marks: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };

/** The texts of a page as it is sent, block by block, without what is drawn, calculated or for the eye alone. */
export const textsOf = (html: string): string[] =>
  html
    .replace(/^[\s\S]*<body[^>]*>/, '')
    .replaceAll(/<(script|style|svg|pre|code|template)\b[\s\S]*?<\/\1>/g, '')
    // A meaning stands within the sentence that its word is in, and is not seen until it is asked for.
    .replaceAll(/<span[^>]* popover=[\s\S]*?<\/a><\/span>/g, '')
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .replaceAll(blocks, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => marks[name] ?? '')
    .split('\n')
    .map((text) => text.replaceAll(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
