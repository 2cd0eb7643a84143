import { type JsonObject, textOf } from '../readers/json-value.ts';
import { allPages } from './all-pages.ts';
import { condition, filterOf } from './filter.ts';
import type { Get } from './requester.ts';
import type { TableService } from './service.ts';
import { codeOf } from './wanted-regions.ts';

/** A table over OData v4: an observation per row, its measure and dimensions as codes with lists of their own. */
export const serviceV4 = (get: Get, address: string, id: string): TableService => {
  const base = `${address}/CBS/${id}`;
  const list = async (name: string): Promise<readonly JsonObject[]> => (await allPages(get, `${base}/${name}`)).rows;
  return {
    facts: async () => {
      const properties = await get(`${base}/Properties`);
      return { title: textOf(properties, 'Title') ?? id, modified: textOf(properties, 'Modified') };
    },
    topics: async () =>
      (await list('MeasureCodes')).map((row) => ({ key: codeOf(row), title: textOf(row, 'Title') ?? '' })),
    dimensions: async () =>
      (await list('Dimensions')).map((row) => ({ key: codeOf(row), type: textOf(row, 'Kind') ?? '' })),
    codes: (dimension) => list(`${dimension}Codes`),
    rows: async (conditions, topics) => {
      const filter = filterOf(topics.length === 0 ? conditions : [...conditions, condition('Measure', topics)]);
      const { first, rows } = await allPages(get, `${base}/Observations?${filter}`);
      const context = textOf(first, '@odata.context') ?? `${base}/$metadata#Observations`;
      return {
        rows,
        file: (value) => ({ name: `${id}_Observations.json`, document: { '@odata.context': context, value } }),
      };
    },
    lists: async (time) => {
      const names = ['MeasureCodes', ...(time === null ? [] : [`${time}Codes`])];
      return Promise.all(
        names.map(async (name) => ({ name: `${id}_${name}.json`, document: { value: await list(name) } })),
      );
    },
  };
};
