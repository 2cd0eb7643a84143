import { expect, test } from 'vitest';
import { withinMoment } from './within-moment.ts';

test('links and forms stay within the moment, except to elsewhere and to now', () => {
  const html =
    '<a class="x" href="/doelen/1.1">a</a><a href="/">b</a><form action="/zoeken"><noscript><button>c</button></noscript></form>' +
    '<a data-now="" href="/doelen/1.1">d</a><a href="https://elders.example/">e</a><a href="#f">f</a><img src="/icon.svg"/>';
  expect(withinMoment(html, '/moment/abc')).toBe(
    '<a class="x" href="/moment/abc/doelen/1.1">a</a><a href="/moment/abc/">b</a><form action="/moment/abc/zoeken"><button>c</button></form>' +
      '<a data-now="" href="/doelen/1.1">d</a><a href="https://elders.example/">e</a><a href="#f">f</a><img src="/icon.svg"/>',
  );
});
