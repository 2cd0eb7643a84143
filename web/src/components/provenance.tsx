import type { Delivery } from 'server/contract.ts';
import { byKind } from '../deliveries/by-kind.ts';
import { KindDetails } from './kind-details.tsx';

/** The files behind the figures of an indicator, per source. */
export const Provenance = ({ deliveries }: { deliveries: readonly Delivery[] }) => (
  <section className="panel" aria-labelledby="herkomst">
    <h2 id="herkomst" className="utrecht-heading-2">
      Waar komt dit cijfer vandaan?
    </h2>
    {deliveries.length === 0 ? (
      <p className="utrecht-paragraph">Er is nog geen bestand ingelezen voor dit cijfer.</p>
    ) : (
      byKind(deliveries).map((source) => <KindDetails key={source.kind} source={source} withRejects={false} />)
    )}
  </section>
);
