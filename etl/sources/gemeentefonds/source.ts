import { csvHeader } from '../../readers/csv-header.ts';
import { Refusal } from '../../refusal.ts';
import { rowSource } from '../row-source.ts';

const clusters = ['Individuele voorzieningen Wmo', 'Individuele voorzieningen Jeugd'];

/** Known, and refused with its name: no figure of the dashboard is made from the gemeentefonds. */
export const gemeentefonds = rowSource({
  kind: 'gemeentefonds',
  title: 'Gemeentefonds: clusters, maatstaven, gewichten en uitkeringen',
  owner: 'Ministerie van BZK',
  cycle: 'yearly',
  recognises: ({ text }) => {
    const names = csvHeader(text)?.names ?? [];
    return (
      ['CBS', 'Naam', 'Prov'].every((name, index) => names[index] === name) ||
      clusters.every((name) => names.includes(name))
    );
  },
  columns: [{ name: 'gemeente_naam', type: 'text' }],
  key: [],
  period: null,
  maxRejectShare: 0,
  readRows: () => {
    throw new Refusal(
      'niet-gebruikt',
      'Dit is een bestand van het gemeentefonds. Het dashboard maakt er geen cijfers van.',
      'Laat het bestand weg. Voor lasten en baten is er Iv3, voor het budget het plan.',
    );
  },
});
