import type { DeliveryReport } from 'server/contract.ts';
import { ask } from './ask.ts';

/** What was found in one file when it was loaded. */
export const deliveryReportQuery = (id: string) =>
  ask<DeliveryReport>(`/v1/deliveries/${encodeURIComponent(id)}/report`);
