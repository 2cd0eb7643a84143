import { useAnswer } from '../api/use-answer.ts';
import { contractsQuery } from '../api/contracts.ts';
import { deliveriesQuery } from '../api/deliveries.ts';
import { momentsQuery } from '../api/moments.ts';
import { Answer } from '../components/answer.tsx';
import { ContentsDetails } from '../components/contents-details.tsx';
import { ContractList } from '../components/contract-list.tsx';
import { KindDetails } from '../components/kind-details.tsx';
import { byKind } from '../deliveries/by-kind.ts';
import { MomentTable } from '../components/moment-table.tsx';
import { Page } from '../components/page.tsx';
import { DeliveryTable } from '../components/delivery-table.tsx';
import { PageAnswer } from './page-answer.tsx';

/** Where the figures come from: every file, what was rejected and why, and when the next one is due. */
export const SourcesPage = () => {
  const deliveries = useAnswer(deliveriesQuery());
  const contracts = useAnswer(contractsQuery());
  const moments = useAnswer(momentsQuery());
  return (
    <PageAnswer query={deliveries} what="De bronnen zijn">
      {({ items, marts = [] }) => (
        <Page
          title="Waar komen de cijfers vandaan?"
          lead={
            <p>
              Elk cijfer is terug te vinden in een bestand. Hier ziet u welke bestanden zijn ingelezen en welke rijen
              zijn afgekeurd.
            </p>
          }
        >
          <section className="panel" aria-labelledby="leveringen">
            <h2 id="leveringen" className="utrecht-heading-2">
              Hoe vers zijn de cijfers?
            </h2>
            <DeliveryTable deliveries={items} />
            <p>
              <a className="utrecht-link" href="/v1/deliveries?format=csv" download>
                Download de lijst als CSV
              </a>
            </p>
          </section>
          <section className="panel" aria-labelledby="afgekeurd">
            <h2 id="afgekeurd" className="utrecht-heading-2">
              Bestanden en afgekeurde rijen
            </h2>
            <p className="utrecht-paragraph">
              Een rij met een fout tellen we niet mee. We bewaren wel welke rij het was en wat er mis is, zodat de bron
              het kan herstellen.
            </p>
            {byKind(items).map((source) => (
              <KindDetails key={source.kind} source={source} />
            ))}
          </section>
          <section className="panel" aria-labelledby="afspraken">
            <h2 id="afspraken" className="utrecht-heading-2">
              Welke bestanden kunnen wij inlezen?
            </h2>
            <p className="utrecht-paragraph">
              Per soort bestand staat vast wie het levert, wanneer, en wat erin staat. Mist er een kolom, dan lezen we
              het bestand niet in.
            </p>
            <Answer query={contracts} what="De afspraken zijn">
              {(found) => <ContractList contracts={found.items} />}
            </Answer>
            <ContentsDetails marts={marts} />
          </section>
          <section className="panel" aria-labelledby="momenten">
            <h2 id="momenten" className="utrecht-heading-2">
              Vaste momenten in het jaar
            </h2>
            <Answer query={moments} what="De momenten zijn">
              {(found) => <MomentTable moments={found.items} />}
            </Answer>
          </section>
        </Page>
      )}
    </PageAnswer>
  );
};
