import type { Contract } from '../contract.ts';

/** The measurable norms of the Aanpak hervorming voorveld (bijlage), by a short name of our own. */
const maatstaven = {
  'opvoedondersteuning-helder': 'Opvoedondersteuning: binnen 5 gesprekken helder of de inzet past',
  'opvoedondersteuning-kort': 'Opvoedondersteuning: klaar binnen 5 gesprekken of 6 maanden',
  'geschillen-opgelost': 'Buurtbemiddeling: geschil opgelost',
  'maatschappelijk-werk-binnen-jaar': 'Maatschappelijk werk: traject afgerond binnen een jaar',
  'schuldtraject-binnen-jaar': 'Preventieve schulddienstverlening: traject van maximaal een jaar',
  'contact-binnen-5-werkdagen': 'Preventieve schulddienstverlening: contact binnen vijf werkdagen',
  'signaal-binnen-10-werkdagen': 'Preventieve schulddienstverlening: signaal opgepakt binnen tien werkdagen',
  vaccinatiegraad: 'Jeugdgezondheidszorg: kind is gevaccineerd',
};

/** What a partner of the voorveld reports each quarter: of how many cases the norm was met. No persons. */
export const voorveldRapportage: Contract = {
  kind: 'voorveld-rapportage',
  title: 'Rapportage van partners in het voorveld',
  owner: 'Partners van het voorveld',
  revisedBy: 'ourselves',
  cycle: 'quarterly',
  dueDays: 45,
  replaces: 'period',
  version: 1,
  columns: [
    { name: 'Jaar', type: 'integer', required: true, min: 2015, max: 2100 },
    { name: 'Kwartaal', type: 'integer', required: true, min: 1, max: 4 },
    { name: 'Partnercode', type: 'text', required: true },
    { name: 'Maatstaf', type: 'code', required: true, codes: maatstaven },
    { name: 'Norm gehaald', type: 'integer', required: true, min: 0, max: 1_000_000 },
    { name: 'Totaal', type: 'integer', required: true, min: 0, max: 1_000_000 },
  ],
  key: ['Jaar', 'Kwartaal', 'Partnercode', 'Maatstaf'],
  period: {
    from: `make_date("Jaar", "Kwartaal" * 3 - 2, 1)`,
    to: `last_day(make_date("Jaar", "Kwartaal" * 3, 1))`,
  },
  rules: [
    {
      name: 'meer-gehaald-dan-totaal',
      column: 'Norm gehaald',
      broken: `"Norm gehaald" > "Totaal"`,
      message: 'De norm is vaker gehaald dan er gevallen zijn. Verbeter een van beide.',
    },
  ],
  maxRejectShare: 0.05,
};
