import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { Shell } from './components/shell.tsx';
import type { Place, View } from './page-data.ts';
import { PlaceContext } from './place-context.ts';

/** `bare`: without header, menu and footer, for a frame in another page. */
type Props = { client: QueryClient; place: Place; view: View; bare?: boolean };

/** The whole page, the same on the server and in the browser. */
export const PageTree = ({ client, place, view, bare = false }: Props) => (
  <StrictMode>
    <QueryClientProvider client={client}>
      <PlaceContext value={place}>
        {bare ? <main className="main">{view(place.params)}</main> : <Shell>{view(place.params)}</Shell>}
      </PlaceContext>
    </QueryClientProvider>
  </StrictMode>
);
