import { queryOptions } from '@tanstack/react-query';
import { get } from './get.ts';

/** A question to the API. Its address is its key, so that an answer that came along with the page is found by it. */
export const ask = <Answer>(address: string) =>
  queryOptions({ queryKey: [address], queryFn: ({ signal }) => get<Answer>(address, signal) });
