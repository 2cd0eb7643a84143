import { isObject, type JsonObject, objectOf, objectsOf, readJson, textOf } from '../../readers/json-value.ts';
import { isKnownCode } from '../iwmo-ijw/code-lists.ts';
import type { Sink } from '../row-source.ts';
import { shownValue } from '../shown-value.ts';
import { careOf } from './care.ts';
import { faultList } from './faults.ts';
import { personOf } from './person.ts';
import { withoutPerson } from './without-person.ts';
import { columns, results } from './contract.ts';
import type { ZorgnedRow } from './row.ts';

type Context = { pseudonymise: (bsn: string) => string };

// Other schemes (leerlingenvervoer, parking) come in the same file; they are kept and counted in no figure.
const wetten: Readonly<Record<string, string>> = {
  WMO: 'Wmo',
  JW: 'Jeugdwet',
  JEUGDWET: 'Jeugdwet',
  JEUGD: 'Jeugdwet',
};
const millisecondsInDay = 86_400_000;

/** Reads the applications (`_embedded.aanvraag`) of a Zorgned export: a row per product, numbered in the order of the file. */
export const readApplications = async (path: string, sink: Sink, context: Context): Promise<void> => {
  const document = await readJson(path);
  const applications = objectsOf(objectOf(isObject(document) ? document : {}, '_embedded')['aanvraag']);
  const seen = new Map<string, number>();
  let rowNumber = 0;
  let elsewhere = 0;
  for (const [order, application] of applications.entries()) {
    const products = objectsOf(objectOf(application, 'beschikking')['beschikteProducten']);
    for (const product of products.length === 0 ? [null] : products) {
      rowNumber += 1;
      const { row, faults } = rowOf(application, product, context);
      const key = `${row.aanvraag_id} ${row.product_id}`;
      const earlier = seen.get(key);
      if (earlier === undefined) seen.set(key, rowNumber);
      else
        faults.push({
          column: 'identificatie',
          rule: 'dubbel',
          value: null,
          message: `Deze aanvraag met dit product staat ook in rij ${earlier}. Laat een van beide weg.`,
        });
      for (const fault of faults)
        sink.reject({
          rowNumber,
          column: fault.column,
          rule: fault.rule,
          maskedValue: fault.value === null ? null : shownValue(fault.value),
          message: `Aanvraag ${order + 1} van het bestand: ${fault.message}`,
        });
      if (faults.length === 0 && row.wet === null) elsewhere += 1;
      if (faults.length === 0)
        sink.accept(
          rowNumber,
          columns.map((column) => row[column.name] ?? null),
        );
    }
  }
  if (elsewhere > 0) sink.note(`Rijen van een regeling buiten Wmo en Jeugdwet: ${elsewhere}. Zij tellen niet mee.`);
};

const rowOf = (application: JsonObject, product: JsonObject | null, { pseudonymise }: Context) => {
  const list = faultList();
  const scheme = textOf(objectOf(application, 'regeling'), 'identificatie') ?? '';
  const wet = wetten[scheme.toUpperCase()] ?? null;
  const decision = objectOf(application, 'beschikking');
  const number = (given: string | null): string | null => withoutPerson(given, pseudonymise);
  const row: ZorgnedRow = {
    aanvraag_id: number(textOf(application, 'identificatie')),
    product_id: product === null ? '' : number(textOf(product, 'identificatie')),
    // Of a scheme that we do not know a short code is kept, such as LLV; a name could be anybody's.
    regeling: wet !== null || /^[A-Z]{2,4}$/.test(scheme) ? scheme : null,
    wet,
    ...personOf(application, list, pseudonymise),
    melding: list.date(application, 'datumAanmelding'),
    aanvraag: list.date(application, 'datumAanvraag'),
    besluit: list.date(decision, 'datumAfgifte'),
    beschikkingnummer: number(textOf(decision, 'beschikkingNummer')),
  };
  if (row.aanvraag_id === null || row.product_id === null)
    list.add('identificatie', 'verplicht', null, 'De identificatie ontbreekt. Maak de uitvoer opnieuw.');
  if (typeof row.besluit === 'string' && typeof row.aanvraag === 'string' && row.besluit < row.aanvraag) {
    const days = (Date.parse(row.aanvraag) - Date.parse(row.besluit)) / millisecondsInDay;
    list.add(
      'datumAfgifte',
      'besluit-voor-aanvraag',
      row.besluit,
      `Het besluit ligt ${days} dagen voor de aanvraag. Controleer beide datums in Zorgned.`,
    );
  }
  if (product !== null) {
    const given = textOf(product, 'resultaat') ?? '';
    row.resultaat = results[given] ?? null;
    if (row.resultaat === null)
      list.add(
        'resultaat',
        'codelijst',
        given,
        'Verwacht wordt toegewezen, afgewezen of ingetrokken. Verbeter het resultaat in Zorgned.',
      );
    row.productcategorie = textOf(objectOf(product, 'productCategorie'), 'code');
    row.productcode = textOf(objectOf(product, 'product'), 'productCode');
    if (wet !== null && !isKnownCode(wet, 'productcategorie', row.productcategorie ?? ''))
      list.add(
        'productCategorie',
        'codelijst',
        row.productcategorie,
        `Deze productcategorie staat niet in de landelijke lijst voor de ${wet}. Verbeter de code in Zorgned.`,
      );
    if (row.resultaat === 'toegekend')
      Object.assign(row, careOf(objectOf(product, 'toegewezenProduct'), list, pseudonymise));
  }
  return { row, faults: list.faults };
};
