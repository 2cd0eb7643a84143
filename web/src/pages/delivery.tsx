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
import { deliveryTexts } from '../texts/delivery.ts';
import { filesTexts } from '../texts/files.ts';
import { aroundTexts } from '../texts/around.ts';

const verdictWords: Readonly<Record<DeliveryReport['verdict'], string>> = {
  accepted: deliveryTexts.accepted,
  'accepted-with-rejects': deliveryTexts.acceptedInPart,
};

type Props = { delivery: Delivery; report: DeliveryReport };

const Rejects = ({ delivery, report }: Props) => {
  const rounded = delivery.countsRounded === true;
  return (
    <section className="panel" aria-labelledby="fouten">
      <h2 id="fouten" className="utrecht-heading-2">
        {deliveryTexts.wrong}
      </h2>
      {report.rules.length === 0 ? (
        <p className="utrecht-paragraph">{deliveryTexts.nothingWrong}</p>
      ) : (
        <>
          <p className="utrecht-paragraph">
            {deliveryTexts.mend}
            {rounded ? ` ${deliveryTexts.aboutPeople}` : ''}
          </p>
          <ul className="notes">
            {report.rules.map((rule) => (
              <RejectRule key={`${rule.rule} ${rule.column}`} rule={rule} rounded={rounded} />
            ))}
          </ul>
          <p>
            <a className="utrecht-link" href={`/v1/deliveries/${delivery.id}/report?format=csv`} download>
              {rounded ? deliveryTexts.downloadList : deliveryTexts.downloadAll}
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
    crumbs={[{ href: '/bronnen', name: aroundTexts.pages.sources }]}
    lead={
      <p>
        {verdictWords[report.verdict]} {delivery.invented ? <InventedMark what={filesTexts.invented} /> : null}
      </p>
    }
  >
    <section className="panel" aria-labelledby="bestand">
      <h2 id="bestand" className="utrecht-heading-2">
        {deliveryTexts.title}
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
        {deliveryTexts.compared}
      </h2>
      {report.comparison === null ? (
        <p className="utrecht-paragraph">{deliveryTexts.noEarlier}</p>
      ) : (
        <DeliveryComparison comparison={report.comparison} rounded={delivery.countsRounded === true} />
      )}
    </section>
    <p className="utrecht-paragraph">
      <a href={`/bronnen/afspraken/${delivery.kind}`} className="utrecht-link">
        {filesTexts.whatMustBeIn}
      </a>
    </p>
  </Page>
);

/** The report of one file: the verdict on it, what was rejected and how to mend it, and the file before it. */
export const DeliveryPage = ({ id }: { id: string }) => {
  const delivery = useAnswer(deliveryQuery(id));
  const report = useAnswer(deliveryReportQuery(id));
  return (
    <PageAnswer query={delivery} what={deliveryTexts.what.file}>
      {(found) => (
        <PageAnswer query={report} what={deliveryTexts.what.report}>
          {(told) => <DeliveryContent delivery={found} report={told} />}
        </PageAnswer>
      )}
    </PageAnswer>
  );
};
