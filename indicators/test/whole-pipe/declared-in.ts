import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Declared = { person: string; group: string; wetAndGroup: string; wetAndProvider: string; cents: number };

/** Soort zorg by law and productcategorie ('Wmo 02'), as the standards name them; read from the list itself, not through the warehouse. */
export const groupsOf = (): ReadonlyMap<string, string> => {
  const list = readFileSync(join(import.meta.dirname, '../../../etl/reference/productcategorieen.csv'), 'utf8');
  const rows = list
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(';'));
  return new Map(rows.map(([wet, code, , group = '']) => [`${wet} ${code}`, group]));
};

const valueOf = (xml: string, tag: string): string | null =>
  new RegExp(`<${tag}>([^<]*)</${tag}>`).exec(xml)?.[1] ?? null;

const partsOf = (xml: string, tag: string): string[] => xml.match(new RegExp(`<${tag}>.*?</${tag}>`, 'gs')) ?? [];

/** What the messages WMO323 and JW323 declare for care of which the last day falls in these days, of persons and categories that are known. */
export function declaredIn(folder: string, from: string, to: string): Declared[] {
  const groups = groupsOf();
  return readdirSync(folder)
    .filter((name) => /^(WMO|JW)323_/.test(name))
    .flatMap((name) => {
      const wet = name.startsWith('WMO') ? 'Wmo' : 'Jeugdwet';
      const xml = readFileSync(join(folder, name), 'utf8').replaceAll(/<(\/?)[a-z0-9]+:/g, '<$1');
      const wetAndProvider = `${wet} ${valueOf(xml, 'Afzender') ?? ''}`;
      return partsOf(xml, 'Client').flatMap((client) =>
        partsOf(client, 'Prestatie').flatMap((one): Declared[] => {
          const [period = ''] = partsOf(one, 'ProductPeriode');
          const day = valueOf(period, 'Einddatum') ?? valueOf(period, 'Begindatum') ?? '';
          const group = groups.get(`${wet} ${valueOf(one, 'ProductCategorie')}`);
          const person = valueOf(client, 'Bsn');
          if (person === null || group === undefined || day < from || day > to) return [];
          const [amount = ''] = partsOf(one, 'IngediendBedrag');
          const sign = valueOf(amount, 'DebetCredit') === 'D' ? 1 : -1;
          return [
            {
              person,
              group,
              wetAndGroup: `${wet} ${group}`,
              wetAndProvider,
              cents: sign * Number(valueOf(amount, 'Bedrag')),
            },
          ];
        }),
      );
    });
}
