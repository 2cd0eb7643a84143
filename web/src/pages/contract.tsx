import { Fragment } from 'react';
import type { ContractSheet } from 'server/contract.ts';
import { useAnswer } from '../api/use-answer.ts';
import { contractQuery } from '../api/contracts.ts';
import { DataTable, type Column } from '../components/data-table.tsx';
import { ExampleFile } from '../components/example-file.tsx';
import { InterpretationMark } from '../components/interpretation-mark.tsx';
import { Page } from '../components/page.tsx';
import { SheetEntry } from '../components/sheet-entry.tsx';
import { standardColumns } from '../components/standard-columns.tsx';
import { formatList } from '../format.ts';
import { Thresholds } from '../components/thresholds.tsx';
import { columnWords, keptWords } from '../words/column-type.ts';
import { cycleWords } from '../words/cycle.ts';
import { PageAnswer } from './page-answer.tsx';

const columns: Column<ContractSheet['columns'][number]>[] = [
  { header: 'Kolom', cell: ({ name }) => name },
  { header: 'Wat mag erin staan?', cell: columnWords },
  { header: 'Verplicht', cell: ({ required }) => (required ? 'ja' : 'nee') },
  { header: 'Bewaren we het?', cell: keptWords },
];

const Agreements = ({ sheet }: { sheet: ContractSheet }) => (
  <dl className="sheet">
    <SheetEntry term="Wie levert het?">{sheet.owner}</SheetEntry>
    <SheetEntry term="Wanneer?">
      {cycleWords(sheet.cycle)}
      {sheet.dueDays === null ? null : (
        <>
          , binnen {sheet.dueDays} dagen na het einde van de periode <InterpretationMark />
        </>
      )}
    </SheetEntry>
    {sheet.key.length === 0 ? null : (
      <SheetEntry term="Eén rij per">
        {formatList(sheet.key)}. Een tweede rij met dezelfde sleutel keuren we af.
      </SheetEntry>
    )}
    <SheetEntry term="Een nieuw bestand">
      {sheet.replaces
        ? 'komt in de plaats van een ouder bestand over dezelfde periode.'
        : 'komt bij de bestanden die er al zijn.'}
    </SheetEntry>
    {sheet.refused ? null : (
      <SheetEntry term="Hoeveel fouten mogen?">
        <Thresholds sheet={sheet} />
      </SheetEntry>
    )}
    {sheet.standard === undefined ? null : <SheetEntry term="Vorm">{sheet.standard}</SheetEntry>}
    {sheet.references.map(({ columns: own, title, kind, or = [] }) => (
      <SheetEntry key={kind} term="Verwijst naar">
        {formatList(own)} staat ook in{' '}
        {[{ kind, title }, ...or].map((target, order) => (
          <Fragment key={target.kind}>
            {order === 0 ? null : ' of '}
            <a href={`/bronnen/afspraken/${target.kind}`} className="utrecht-link">
              {target.title}
            </a>
          </Fragment>
        ))}
        . Ontbreekt het daar, dan krijgt wie inleest een waarschuwing.
      </SheetEntry>
    ))}
    {sheet.version === null ? null : <SheetEntry term="Versie">{sheet.version}</SheetEntry>}
  </dl>
);

const ContractContent = ({ sheet }: { sheet: ContractSheet }) => (
  <Page
    title={sheet.title}
    crumbs={[{ href: '/bronnen', name: 'Bronnen' }]}
    lead={
      <p>
        {sheet.refused ??
          'Dit zijn de afspraken over dit soort bestand. Wijkt een bestand af, dan zegt het verslag waar.'}
      </p>
    }
  >
    <section className="panel" aria-labelledby="afspraken">
      <h2 id="afspraken" className="utrecht-heading-2">
        Afspraken
      </h2>
      <Agreements sheet={sheet} />
    </section>
    <section className="panel" aria-labelledby="kolommen">
      <h2 id="kolommen" className="utrecht-heading-2">
        Wat staat erin?
      </h2>
      {sheet.columns.length === 0 ? (
        <p className="utrecht-paragraph">De vorm van dit bestand ligt vast in een standaard van de bron.</p>
      ) : (
        <>
          <DataTable
            caption="Kolommen"
            columns={sheet.standard === undefined ? columns : standardColumns}
            rows={sheet.columns}
            rowKey={({ name }) => name}
          />
          {sheet.standard === undefined ? (
            <p>
              <a className="utrecht-link" href={`/v1/contracts/${sheet.kind}/template?format=csv`} download>
                Download een leeg bestand met deze kolommen (CSV)
              </a>
            </p>
          ) : null}
          {sheet.example ? <ExampleFile example={sheet.example} /> : null}
        </>
      )}
      {sheet.rules.length === 0 ? null : (
        <>
          <h3 className="utrecht-heading-3">Wat controleren we nog meer?</h3>
          <ul>
            {sheet.rules.map(({ rule, column, message }) => (
              <li key={rule}>
                {column}: {message}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  </Page>
);

/** What is agreed on one kind of file: who, when, which columns, and an empty file to fill in. */
export const ContractPage = ({ kind }: { kind: string }) => (
  <PageAnswer query={useAnswer(contractQuery(kind))} what="De afspraken zijn">
    {(sheet) => <ContractContent sheet={sheet} />}
  </PageAnswer>
);
