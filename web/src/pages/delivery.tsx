import type { Delivery, DeliveryReport } from 'server/contract.ts';
import { useAnswer } from '../api/use-answer.ts';
import { deliveryReportQuery } from '../api/delivery-report.ts';
import { deliveryQuery } from '../api/deliveries.ts';
import { DeliveryComparison } from '../components/delivery-comparison.tsx';
import { DeliverySheet } from '../components/delivery-sheet.tsx';
import { InventedMark } from '../components/invented-mark.tsx';
import { Page } from '../components/page.tsx';
import { RejectRule } from '../components/reject-rule.tsx';
import { PageAnswer } from './page-answer.tsx';

const verdictWords: Readonly<Record<DeliveryReport['verdict'], string>> = {
  accepted: 'Goedgekeurd: alle rijen doen mee.',
  'accepted-with-rejects': 'Goedgekeurd, maar sommige rijen doen niet mee.',
};

type Props = { delivery: Delivery; report: DeliveryReport };

const Rejects = ({ delivery, report }: Props) => {
  const rounded = delivery.countsRounded === true;
  return (
    <section className="panel" aria-labelledby="fouten">
      <h2 id="fouten" className="utrecht-heading-2">
        Wat is er mis, en wat kunt u doen?
      </h2>
      {report.rules.length === 0 ? (
        <p className="utrecht-paragraph">Er is niets mis met dit bestand.</p>
      ) : (
        <>
          <p className="utrecht-paragraph">
            Verbeter deze rijen in het bronsysteem, maak het bestand opnieuw en lees het nog eens in.
            {rounded
              ? ' Dit bestand gaat over mensen. Daarom zijn aantallen afgerond, staan rijnummers hier niet en ziet u vaak alleen de vorm van een waarde: # voor een cijfer, x voor een letter. Wie het bestand inleest, krijgt de rijnummers wel.'
              : ''}
          </p>
          <ul className="notes">
            {report.rules.map((rule) => (
              <RejectRule key={`${rule.rule} ${rule.column}`} rule={rule} rounded={rounded} />
            ))}
          </ul>
          <p>
            <a className="utrecht-link" href={`/v1/deliveries/${delivery.id}/report?format=csv`} download>
              {rounded ? 'Download deze lijst als CSV' : 'Download alle afgekeurde rijen als CSV'}
            </a>
          </p>
        </>
      )}
    </section>
  );
};

const DeliveryContent = ({ delivery, report }: Props) => (
  <Page
    title={delivery.fileName}
    crumbs={[{ href: '/bronnen', name: 'Bronnen' }]}
    lead={
      <p>
        {verdictWords[report.verdict]} {delivery.invented ? <InventedMark what="verzonnen" /> : null}
      </p>
    }
  >
    <section className="panel" aria-labelledby="bestand">
      <h2 id="bestand" className="utrecht-heading-2">
        Het bestand
      </h2>
      <DeliverySheet delivery={delivery} />
      {report.notes.map((note) => (
        <p key={note} className="note">
          {note}
        </p>
      ))}
    </section>
    <Rejects delivery={delivery} report={report} />
    <section className="panel" aria-labelledby="vergelijking">
      <h2 id="vergelijking" className="utrecht-heading-2">
        Vergeleken met het vorige bestand
      </h2>
      {report.comparison === null ? (
        <p className="utrecht-paragraph">Er was geen eerder bestand van deze soort om mee te vergelijken.</p>
      ) : (
        <DeliveryComparison comparison={report.comparison} rounded={delivery.countsRounded === true} />
      )}
    </section>
    <p className="utrecht-paragraph">
      <a href={`/bronnen/afspraken/${delivery.kind}`} className="utrecht-link">
        Wat moet er in dit bestand staan?
      </a>
    </p>
  </Page>
);

/** The report of one file: the verdict on it, what was rejected and how to mend it, and the file before it. */
export const DeliveryPage = ({ id }: { id: string }) => {
  const delivery = useAnswer(deliveryQuery(id));
  const report = useAnswer(deliveryReportQuery(id));
  return (
    <PageAnswer query={delivery} what="Het bestand is">
      {(found) => (
        <PageAnswer query={report} what="Het verslag is">
          {(told) => <DeliveryContent delivery={found} report={told} />}
        </PageAnswer>
      )}
    </PageAnswer>
  );
};
