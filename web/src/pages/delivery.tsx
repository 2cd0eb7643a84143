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
import { sourcesTexts as texts } from '../texts/sources.ts';

const verdictWords: Readonly<Record<DeliveryReport['verdict'], string>> = {
  accepted: texts.delivery.accepted,
  'accepted-with-rejects': texts.delivery.acceptedInPart,
};

type Props = { delivery: Delivery; report: DeliveryReport };

const Rejects = ({ delivery, report }: Props) => {
  const rounded = delivery.countsRounded === true;
  return (
    <section className="panel" aria-labelledby="fouten">
      <h2 id="fouten" className="utrecht-heading-2">
        {texts.delivery.wrong}
      </h2>
      {report.rules.length === 0 ? (
        <p className="utrecht-paragraph">{texts.delivery.nothingWrong}</p>
      ) : (
        <>
          <p className="utrecht-paragraph">
            {texts.delivery.mend}
            {rounded ? ` ${texts.delivery.aboutPeople}` : ''}
          </p>
          <ul className="notes">
            {report.rules.map((rule) => (
              <RejectRule key={`${rule.rule} ${rule.column}`} rule={rule} rounded={rounded} />
            ))}
          </ul>
          <p>
            <a className="utrecht-link" href={`/v1/deliveries/${delivery.id}/report?format=csv`} download>
              {rounded ? texts.delivery.downloadList : texts.delivery.downloadAll}
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
    crumbs={[{ href: '/bronnen', name: texts.fresh.caption }]}
    lead={
      <p>
        {verdictWords[report.verdict]} {delivery.invented ? <InventedMark what={texts.invented} /> : null}
      </p>
    }
  >
    <section className="panel" aria-labelledby="bestand">
      <h2 id="bestand" className="utrecht-heading-2">
        {texts.delivery.title}
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
        {texts.delivery.compared}
      </h2>
      {report.comparison === null ? (
        <p className="utrecht-paragraph">{texts.delivery.noEarlier}</p>
      ) : (
        <DeliveryComparison comparison={report.comparison} rounded={delivery.countsRounded === true} />
      )}
    </section>
    <p className="utrecht-paragraph">
      <a href={`/bronnen/afspraken/${delivery.kind}`} className="utrecht-link">
        {texts.whatMustBeIn}
      </a>
    </p>
  </Page>
);

/** The report of one file: the verdict on it, what was rejected and how to mend it, and the file before it. */
export const DeliveryPage = ({ id }: { id: string }) => {
  const delivery = useAnswer(deliveryQuery(id));
  const report = useAnswer(deliveryReportQuery(id));
  return (
    <PageAnswer query={delivery} what={texts.what.file}>
      {(found) => (
        <PageAnswer query={report} what={texts.what.report}>
          {(told) => <DeliveryContent delivery={found} report={told} />}
        </PageAnswer>
      )}
    </PageAnswer>
  );
};
