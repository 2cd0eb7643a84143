import { renderToStaticMarkup } from 'react-dom/server';
import type { AuditPageAnswer } from 'server/access/contract.ts';
import { expect, test } from 'vitest';
import { AuditPager } from './audit-pager.tsx';

const answer: AuditPageAnswer = {
  page: 1,
  pageSize: 50,
  total: 20_001,
  items: [],
  chain: { rows: 20_001, head: '', faults: [] },
  filters: { actor: '', account: '', action: '', result: 'gelukt', from: '', to: '' },
  search: 'result=gelukt',
  actions: [],
};

test('a log of more rows than one file holds can be downloaded whole, in parts', () => {
  const html = renderToStaticMarkup(<AuditPager {...answer} />);
  expect([...html.matchAll(/href="([^"]*csv)">([^<]*) \(CSV/g)].map(([, href, text]) => [href, text])).toEqual(
    [1, 2, 3].map((part) => [
      `/v1/audit?result=gelukt&amp;page=${part}&amp;pageSize=10000&amp;format=csv`,
      `Download deze regels, deel ${part} van 3`,
    ]),
  );
});
