import { expect, test } from 'vitest';
import { readMarkdown } from './markdown.ts';

test('a paragraph, a list and a link are what CommonMark says they are', () => {
  expect(
    readMarkdown('Het **gaat** goed, zie [de wet](https://wetten.overheid.nl/x).\n\n- een\n- twee\n\n## Kop'),
  ).toEqual([
    {
      kind: 'paragraph',
      lines: [
        [
          { text: 'Het ' },
          { text: 'gaat', strong: true },
          { text: ' goed, zie ' },
          { text: 'de wet', link: 'https://wetten.overheid.nl/x' },
          { text: '.' },
        ],
      ],
    },
    { kind: 'list', lines: [[{ text: 'een' }], [{ text: 'twee' }]] },
    { kind: 'heading', lines: [[{ text: 'Kop' }]] },
  ]);
});

test.each([
  '<script>alert(1)</script>',
  'x <img src=x onerror=alert(1)> y',
  '[klik](javascript:alert(1))',
  '[klik](data:text/html;base64,PHNjcmlwdD4=)',
  '[klik](http://onveilig.example)',
  '![plaatje](https://elders.example/volg.png)',
  '[klik][1]\n\n[1]: javascript:alert(1)',
  '<a href="javascript:alert(1)">x</a>',
  '<https://goed.example> <javascript:alert(1)>',
])('what could run or fetch something is only words: %s', (text) => {
  const spans = readMarkdown(text).flatMap(({ lines }) => lines.flat());
  for (const span of spans) {
    expect(Object.keys(span).every((key) => ['text', 'strong', 'emphasis', 'link'].includes(key))).toBe(true);
    expect(span.link ?? 'https://').toMatch(/^https:\/\//);
  }
});

test('ten thousand words are read as they are', () => {
  const text = Array.from({ length: 1_000 }, () => 'Tien woorden die samen niets zeggen maar wel lang zijn.').join(
    '\n\n',
  );
  const blocks = readMarkdown(text);
  expect(blocks).toHaveLength(1_000);
  expect(blocks[999]?.lines).toEqual([[{ text: 'Tien woorden die samen niets zeggen maar wel lang zijn.' }]]);
});
