import type { QuarterlyDomain, QuarterlyReport } from 'server/contract/quarterly.ts';
import { InterpretationMark } from './interpretation-mark.tsx';
import { SheetEntry } from './sheet-entry.tsx';
import { quarterlyTexts as texts } from '../texts/quarterly.ts';

type Props = { report: QuarterlyReport; domain: QuarterlyDomain };

/** What the sources do not tell, and what was counted. */
export const QuarterlyNotes = ({ report, domain }: Props) => (
  <>
    {domain.unknown.length === 0 ? null : (
      <section className="panel" aria-labelledby="niet-te-bepalen">
        <h2 id="niet-te-bepalen" className="utrecht-heading-2">
          {texts.unknown.title}
        </h2>
        <p className="utrecht-paragraph">{texts.unknown.lead}</p>
        <dl className="sheet">
          {domain.unknown.map(({ what, why }) => (
            <SheetEntry key={what} term={what}>
              {why}
            </SheetEntry>
          ))}
        </dl>
      </section>
    )}
    <section className="panel" aria-labelledby="geteld">
      <h2 id="geteld" className="utrecht-heading-2">
        {texts.definitions.title}
      </h2>
      <dl className="sheet">
        {report.definitions.map(({ id, name, definition, interpretation, rounding }) => (
          <SheetEntry key={id} term={name}>
            {definition}
            {interpretation === null ? null : (
              <p className="note">
                {interpretation} <InterpretationMark />
              </p>
            )}
            {rounding.map((note) => (
              <p key={note} className="note">
                {note}
              </p>
            ))}
          </SheetEntry>
        ))}
      </dl>
      <p>
        <a className="utrecht-link" href={`/v1/quarterly-reports/${report.quarter}?format=csv`} download>
          {texts.definitions.download}
        </a>
      </p>
    </section>
  </>
);
