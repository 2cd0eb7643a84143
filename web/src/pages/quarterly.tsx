import type { QuarterlyReport, QuarterlyReports } from 'server/contract/quarterly.ts';
import { quarterlyReportQuery, quarterlyReportsQuery } from '../api/quarterly.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Answer } from '../components/answer.tsx';
import { asSent } from '../components/as-sent.tsx';
import { InterpretationMark } from '../components/interpretation-mark.tsx';
import { onUse } from '../components/on-use.tsx';
import { Page } from '../components/page.tsx';
import { Picker } from '../components/picker.tsx';
import { Pickers } from '../components/pickers.tsx';
import { QuarterlyFigures } from '../components/quarterly-figures.tsx';
import { QuarterlyMoney } from '../components/quarterly-money.tsx';
import { QuarterlyMovements } from '../components/quarterly-movements.tsx';
import { QuarterlyNotes } from '../components/quarterly-notes.tsx';
import { QuarterlyTrend } from '../components/quarterly-trend.tsx';
import { useChoice } from '../filters/use-choice.ts';
import { formatPeriod } from '../format.ts';
import { PageAnswer } from './page-answer.tsx';
import { quarterlyTexts as texts } from '../texts/quarterly.ts';

const SentFigures = asSent(
  'table',
  import.meta.env.SSR ? QuarterlyFigures : null,
  async () => (await import('../components/quarterly-figures.tsx')).QuarterlyFigures,
);

const UsedTrend = onUse(
  import.meta.env.SSR ? QuarterlyTrend : null,
  async () => (await import('../components/quarterly-trend.tsx')).QuarterlyTrend,
);

const UsedMoney = onUse(
  import.meta.env.SSR ? QuarterlyMoney : null,
  async () => (await import('../components/quarterly-money.tsx')).QuarterlyMoney,
);

const UsedMovements = onUse(
  import.meta.env.SSR ? QuarterlyMovements : null,
  async () => (await import('../components/quarterly-movements.tsx')).QuarterlyMovements,
);

const SentNotes = asSent(
  'table',
  import.meta.env.SSR ? QuarterlyNotes : null,
  async () => (await import('../components/quarterly-notes.tsx')).QuarterlyNotes,
);

const Report = ({ report }: { report: QuarterlyReport }) => {
  const [domain] = report.domains;
  if (domain === undefined) return null;
  const before = domain.figures[0]?.before.period ?? '';
  return (
    <>
      <p className="utrecht-paragraph">
        {domain.about} <InterpretationMark />
      </p>
      {domain.figures.length === 0 ? (
        <p className="panel">{texts.noFigures(domain.name)}</p>
      ) : (
        <>
          <SentFigures domain={domain} quarter={report.quarter} />
          <UsedTrend domain={domain} />
        </>
      )}
      {domain.money.length === 0 ? null : <UsedMoney money={domain.money} quarter={report.quarter} />}
      {domain.movements.map((movements) => (
        <UsedMovements
          key={movements.key}
          movements={movements}
          quarter={report.quarter}
          before={before}
          domain={domain.id}
        />
      ))}
      <SentNotes report={report} domain={domain} />
    </>
  );
};

const Chosen = ({ quarters, domains }: Pick<QuarterlyReports, 'quarters' | 'domains'>) => {
  const [quarter, quarterChoice] = useChoice('kwartaal', quarters, quarters[0] ?? '');
  const [domain, domainChoice] = useChoice(
    'domein',
    domains.map(({ id }) => id),
    domains[0]?.id ?? '',
  );
  const report = useAnswer(quarterlyReportQuery(quarter, domain));
  return (
    <>
      <Pickers>
        <Picker
          label={texts.quarter}
          options={quarters.map((value) => ({ value, name: formatPeriod(value) }))}
          choice={quarterChoice}
        />
        <Picker
          label={texts.domain}
          options={domains.map(({ id, name }) => ({ value: id, name }))}
          choice={domainChoice}
        />
      </Pickers>
      <Answer query={report} what={texts.what}>
        {(found) => <Report report={found} />}
      </Answer>
    </>
  );
};

/** The Kwartaalrapportage USD: one quarter and one domain at a time. */
export const QuarterlyPage = () => (
  <PageAnswer query={useAnswer(quarterlyReportsQuery())} what={texts.what}>
    {({ quarters, domains }) => (
      <Page title={texts.title} lead={<p>{texts.lead}</p>}>
        <p className="note">{texts.set}</p>
        {quarters.length === 0 ? (
          <p className="panel">{texts.none}</p>
        ) : (
          <Chosen quarters={quarters} domains={domains} />
        )}
      </Page>
    )}
  </PageAnswer>
);
