import { queryOptions } from '@tanstack/react-query';
import type { DeliveryReport } from 'server/contract.ts';
import { get } from './get.ts';

/** What was found in one file when it was loaded. */
export const deliveryReportQuery = (id: string) =>
  queryOptions({
    queryKey: ['delivery-report', id],
    queryFn: ({ signal }) => get<DeliveryReport>(`/v1/deliveries/${encodeURIComponent(id)}/report`, signal),
  });
