import type { Provenance } from 'server/contract.ts';
import { indicatorTexts as texts } from '../texts/indicator.ts';

/** The calculation of a figure: the files that filled each table, and the query over them. */
export const SqlSteps = ({ transformation }: { transformation: Provenance['transformation'] }) => (
  <details className="screen-only">
    <summary>{texts.provenance.steps}</summary>
    {transformation.marts.map(({ name, files, hash }) => (
      <p key={name} className="file-name">
        {texts.provenance.table} <strong>{name}</strong>
        {texts.provenance.madeWith(files.map((file) => file.replace('etl/', '')).join(', '))} <code>{hash}</code>
      </p>
    ))}
    <pre className="sql">
      <code>{transformation.query}</code>
    </pre>
    <p>
      {texts.provenance.version} <code>{transformation.generation}</code>
    </p>
  </details>
);
