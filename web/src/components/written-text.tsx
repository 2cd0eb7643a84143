import type { AdoptedDuiding } from 'server/cycle/contract/adopted-duiding.ts';

type Block = AdoptedDuiding['see'][number];
type Span = Block['lines'][number][number];

const Words = ({ text, strong, emphasis, link }: Span) => {
  const bare = strong === true ? <strong>{text}</strong> : text;
  const told = emphasis === true ? <em>{bare}</em> : bare;
  return link === undefined ? (
    <>{told}</>
  ) : (
    <a href={link} className="utrecht-link" rel="nofollow noopener noreferrer">
      {told}
    </a>
  );
};

/* oxlint-disable react/no-array-index-key -- the lines of a text that is drawn once have no other name */
const Line = ({ spans }: { spans: readonly Span[] }) => (
  <>
    {spans.map((span, index) => (
      <Words key={index} {...span} />
    ))}
  </>
);

const BlockOf = ({ kind, lines }: Block) => {
  const drawn = lines.map((spans, index) => <Line key={index} spans={spans} />);
  switch (kind) {
    case 'list':
      return (
        <ul className="told__list">
          {drawn.map((line, index) => (
            <li key={index}>{line}</li>
          ))}
        </ul>
      );
    case 'numbers':
      return (
        <ol className="told__list">
          {drawn.map((line, index) => (
            <li key={index}>{line}</li>
          ))}
        </ol>
      );
    case 'quote':
      return (
        <blockquote className="told__quote">
          {drawn.map((line, index) => (
            <p key={index}>{line}</p>
          ))}
        </blockquote>
      );
    case 'heading':
      return (
        <p className="told__heading">
          <strong>{drawn}</strong>
        </p>
      );
    default:
      return <p className="utrecht-paragraph">{drawn}</p>;
  }
};

/** What somebody wrote: a tree of paragraphs and words from the server, drawn as elements and never as HTML. */
export const WrittenText = ({ blocks }: { blocks: readonly Block[] }) => (
  <div className="told">
    {blocks.map((block, index) => (
      <BlockOf key={index} {...block} />
    ))}
  </div>
);
