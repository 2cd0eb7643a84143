import type { ContractSheet } from 'server/contract.ts';
import { sourcesTexts as texts } from '../texts/sources.ts';

/** A file of a standard with invented contents, to look at and to take along. */
export const ExampleFile = ({ example: { fileName, text } }: { example: NonNullable<ContractSheet['example']> }) => (
  <>
    <p>
      <a
        className="utrecht-link"
        href={`data:application/octet-stream;charset=utf-8,${encodeURIComponent(text)}`}
        download={fileName}
      >
        {texts.contract.example(fileName)}
      </a>
      {texts.contract.exampleInvented}
    </p>
    <details>
      <summary>{texts.contract.seeExample}</summary>
      <pre className="example-file">{text}</pre>
    </details>
  </>
);
