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
import { contractTexts } from '../texts/contract.ts';
import { filesTexts } from '../texts/files.ts';
import { aroundTexts } from '../texts/around.ts';

const columns: Column<ContractSheet['columns'][number]>[] = [
  { header: filesTexts.columns.column, cell: ({ name }) => name },
  { header: contractTexts.allowed, cell: columnWords },
  { header: contractTexts.required, cell: ({ required }) => (required ? filesTexts.yes : filesTexts.no) },
  { header: contractTexts.kept, cell: keptWords },
];

const Agreements = ({ sheet }: { sheet: ContractSheet }) => (
  <dl className="sheet">
    <SheetEntry term={contractTexts.owner}>{sheet.owner}</SheetEntry>
    <SheetEntry term={contractTexts.when}>
      {cycleWords(sheet.cycle)}
      {sheet.dueDays === null ? null : (
        <>
          {contractTexts.dueDays(sheet.dueDays)} <InterpretationMark />
        </>
      )}
    </SheetEntry>
    {sheet.key.length === 0 ? null : (
      <SheetEntry term={contractTexts.key}>{contractTexts.keyOf(formatList(sheet.key))}</SheetEntry>
    )}
    <SheetEntry term={contractTexts.newFile}>{sheet.replaces ? contractTexts.replaces : contractTexts.adds}</SheetEntry>
    {sheet.refused ? null : (
      <SheetEntry term={contractTexts.faults}>
        <Thresholds sheet={sheet} />
      </SheetEntry>
    )}
    {sheet.standard === undefined ? null : <SheetEntry term={contractTexts.form}>{sheet.standard}</SheetEntry>}
    {sheet.references.map(({ columns: own, title, kind, or = [] }) => (
      <SheetEntry key={kind} term={contractTexts.refersTo}>
        {contractTexts.alsoIn(formatList(own))}{' '}
        {[{ kind, title }, ...or].map((target, order) => (
          <Fragment key={target.kind}>
            {order === 0 ? null : contractTexts.or}
            <a href={`/bronnen/afspraken/${target.kind}`} className="utrecht-link">
              {target.title}
            </a>
          </Fragment>
        ))}
        {contractTexts.missing}
      </SheetEntry>
    ))}
    {sheet.version === null ? null : <SheetEntry term={contractTexts.version}>{sheet.version}</SheetEntry>}
  </dl>
);

const ContractContent = ({ sheet }: { sheet: ContractSheet }) => (
  <Page
    title={sheet.title}
    crumbs={[{ href: '/bronnen', name: aroundTexts.pages.sources }]}
    lead={<p>{sheet.refused ?? contractTexts.lead}</p>}
  >
    <section className="panel" aria-labelledby="afspraken">
      <h2 id="afspraken" className="utrecht-heading-2">
        {contractTexts.title}
      </h2>
      <Agreements sheet={sheet} />
    </section>
    <section className="panel" aria-labelledby="kolommen">
      <h2 id="kolommen" className="utrecht-heading-2">
        {contractTexts.contents}
      </h2>
      {sheet.columns.length === 0 ? (
        <p className="utrecht-paragraph">{contractTexts.standard}</p>
      ) : (
        <>
          <DataTable
            caption={contractTexts.caption}
            columns={sheet.standard === undefined ? columns : standardColumns}
            rows={sheet.columns}
            rowKey={({ name }) => name}
          />
          {sheet.standard === undefined ? (
            <p>
              <a className="utrecht-link" href={`/v1/contracts/${sheet.kind}/template?format=csv`} download>
                {contractTexts.template}
              </a>
            </p>
          ) : null}
          {sheet.example ? <ExampleFile example={sheet.example} /> : null}
        </>
      )}
      {sheet.rules.length === 0 ? null : (
        <>
          <h3 className="utrecht-heading-3">{contractTexts.rules}</h3>
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
  <PageAnswer query={useAnswer(contractQuery(kind))} what={filesTexts.agreements}>
    {(sheet) => <ContractContent sheet={sheet} />}
  </PageAnswer>
);
