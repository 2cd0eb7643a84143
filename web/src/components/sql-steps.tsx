import type { Provenance } from 'server/contract.ts';

/** The calculation of a figure: the files that filled each table, and the query over them. */
export const SqlSteps = ({ transformation }: { transformation: Provenance['transformation'] }) => (
  <details className="screen-only">
    <summary>De berekening van dit cijfer, stap voor stap</summary>
    {transformation.marts.map(({ name, files, hash }) => (
      <p key={name} className="file-name">
        Tabel <strong>{name}</strong>: gemaakt met {files.map((file) => file.replace('etl/', '')).join(', ')}. Kenmerk
        van de inhoud: <code>{hash}</code>
      </p>
    ))}
    <pre className="sql">
      <code>{transformation.query}</code>
    </pre>
    <p>
      Versie van de cijfers: <code>{transformation.generation}</code>
    </p>
  </details>
);
