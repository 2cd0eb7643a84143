import type { ContractSheet } from 'server/contract.ts';
import { contractTexts } from '../texts/contract.ts';

/** A file of a standard with invented contents, to look at and to take along. */
export const ExampleFile = ({ example: { fileName, text } }: { example: NonNullable<ContractSheet['example']> }) => (
  <>
    <p>
      <a
        className="utrecht-link"
        href={`data:application/octet-stream;charset=utf-8,${encodeURIComponent(text)}`}
        download={fileName}
      >
        {contractTexts.example(fileName)}
      </a>
      {contractTexts.exampleInvented}
    </p>
    <details>
      <summary>{contractTexts.seeExample}</summary>
      <pre className="example-file">{text}</pre>
    </details>
  </>
);
