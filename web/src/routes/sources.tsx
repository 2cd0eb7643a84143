import { ContractPage } from '../pages/contract.tsx';
import { DeliveryPage } from '../pages/delivery.tsx';
import { SourcesPage } from '../pages/sources.tsx';
import type { PageRoute } from './page-route.ts';

export const sourcesRoutes: readonly PageRoute[] = [
  { path: '/bronnen', page: () => <SourcesPage /> },
  { path: '/bronnen/leveringen/:id', page: ({ id = '' }) => <DeliveryPage id={id} /> },
  { path: '/bronnen/afspraken/:kind', page: ({ kind = '' }) => <ContractPage kind={kind} /> },
];
