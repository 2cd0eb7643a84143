import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { Shell } from './components/shell.tsx';
import type { Place, View } from './page-data.ts';
import { PlaceContext } from './place-context.ts';

type Props = { client: QueryClient; place: Place; view: View };

/** The whole page, the same on the server and in the browser. */
export const PageTree = ({ client, place, view }: Props) => (
  <StrictMode>
    <QueryClientProvider client={client}>
      <PlaceContext value={place}>
        <Shell>{view(place.params)}</Shell>
      </PlaceContext>
    </QueryClientProvider>
  </StrictMode>
);
