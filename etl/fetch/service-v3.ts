import { type JsonObject, textOf } from '../readers/json-value.ts';
import { allPages } from './all-pages.ts';
import { filterOf } from './filter.ts';
import type { Get } from './requester.ts';
import type { TableService } from './service.ts';

/** A table over OData v3: lists from the API, figures from the feed, which alone hands over more than 10,000 rows. */
export const serviceV3 = (get: Get, address: string, id: string): TableService => {
  const list = async (name: string): Promise<readonly JsonObject[]> =>
    (await allPages(get, `${address}/ODataApi/odata/${id}/${name}?$format=json`)).rows;
  const properties = async () =>
    (await list('DataProperties')).flatMap((property) => {
      const key = textOf(property, 'Key');
      const type = textOf(property, 'Type') ?? '';
      return key === null ? [] : [{ key, type, title: textOf(property, 'Title') ?? '' }];
    });
  return {
    facts: async () => {
      const [info = {}] = await list('TableInfos');
      return { title: textOf(info, 'Title') ?? id, modified: textOf(info, 'Modified') };
    },
    topics: async () => (await properties()).filter(({ type }) => type === 'Topic'),
    dimensions: async () => (await properties()).filter(({ type }) => /Dimension$|^GeoDetail$/.test(type)),
    codes: list,
    rows: async (conditions) => {
      const feed = `${address}/ODataFeed/odata/${id}`;
      const { first, rows } = await allPages(get, `${feed}/TypedDataSet?$format=json&${filterOf(conditions)}`);
      const metadata = textOf(first, 'odata.metadata') ?? `${feed}/$metadata#Cbs.OData.WebAPI.TypedDataSet`;
      return {
        rows,
        file: (value) => ({ name: `${id}_TypedDataSet.json`, document: { 'odata.metadata': metadata, value } }),
      };
    },
    lists: async (time) =>
      time === null ? [] : [{ name: `${id}_${time}.json`, document: { value: await list(time) } }],
  };
};
