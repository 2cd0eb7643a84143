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
import { filesTexts } from '../texts/files.ts';
import { sourcesTexts } from '../texts/sources.ts';

/** Where the figures come from: every file, what was rejected and why, and when the next one is due. */
export const SourcesPage = () => {
  const deliveries = useAnswer(deliveriesQuery());
  const contracts = useAnswer(contractsQuery());
  const moments = useAnswer(momentsQuery());
  return (
    <PageAnswer query={deliveries} what={sourcesTexts.what.sources}>
      {({ items, marts = [] }) => (
        <Page title={sourcesTexts.title} lead={<p>{sourcesTexts.lead}</p>}>
          <section className="panel" aria-labelledby="leveringen">
            <h2 id="leveringen" className="utrecht-heading-2">
              {sourcesTexts.fresh.title}
            </h2>
            <DeliveryTable deliveries={items} />
            <p>
              <a className="utrecht-link" href="/v1/deliveries?format=csv" download>
                {sourcesTexts.fresh.download}
              </a>
            </p>
          </section>
          <section className="panel" aria-labelledby="afgekeurd">
            <h2 id="afgekeurd" className="utrecht-heading-2">
              {sourcesTexts.files.title}
            </h2>
            <p className="utrecht-paragraph">{sourcesTexts.files.lead}</p>
            {byKind(items).map((source) => (
              <KindDetails key={source.kind} source={source} />
            ))}
          </section>
          <section className="panel" aria-labelledby="afspraken">
            <h2 id="afspraken" className="utrecht-heading-2">
              {sourcesTexts.kinds.title}
            </h2>
            <p className="utrecht-paragraph">{sourcesTexts.kinds.lead}</p>
            <Answer query={contracts} what={filesTexts.agreements}>
              {(found) => <ContractList contracts={found.items} />}
            </Answer>
            <ContentsDetails marts={marts} />
          </section>
          <section className="panel" aria-labelledby="momenten">
            <h2 id="momenten" className="utrecht-heading-2">
              {sourcesTexts.moments.title}
            </h2>
            <Answer query={moments} what={sourcesTexts.what.moments}>
              {(found) => <MomentTable moments={found.items} />}
            </Answer>
          </section>
        </Page>
      )}
    </PageAnswer>
  );
};
