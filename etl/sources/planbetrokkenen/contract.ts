import type { Contract } from '../contract.ts';
import { eens } from '../code-lists.ts';

export const planbetrokkenen: Contract = {
  kind: 'planbetrokkenen',
  title: 'Onderzoek onder betrokkenen bij een plan',
  owner: 'Team procesbegeleiders',
  revisedBy: 'ourselves',
  cycle: 'yearly',
  dueDays: 90,
  replaces: 'period',
  version: 1,
  columns: [
    { name: 'Respondent', type: 'text', required: true },
    { name: 'Jaar', type: 'integer', required: true, min: 2015, max: 2100 },
    {
      name: 'Rol',
      type: 'code',
      dropped: true,
      codes: { inwoner: 'inwoner', gezinslid: 'gezinslid', professional: 'professional', vrijwilliger: 'vrijwilliger' },
    },
    { name: 'Weet wat verwacht wordt', type: 'code', codes: eens },
    { name: 'Vertrouwen in plan', type: 'code', codes: eens },
    { name: 'Samen gemaakt', type: 'code', codes: eens },
  ],
  key: ['Jaar', 'Respondent'],
  period: { from: `make_date("Jaar", 1, 1)`, to: `make_date("Jaar", 12, 31)` },
  rules: [],
  maxRejectShare: 0.05,
};
