import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';

type Props<Data> = {
  query: UseQueryResult<Data>;
  /** With its article and verb: 'Het doel is', 'De bronnen zijn'. */
  what: `${string} ${'is' | 'zijn'}`;
  children: (data: Data) => ReactNode;
};

/** What a question to the API shows: that it is loading, what went wrong with a retry, or the answer. */
export const Answer = <Data,>({ query, what, children }: Props<Data>) => {
  if (query.data !== undefined) return children(query.data);
  if (query.isError)
    return (
      <div className="utrecht-alert utrecht-alert--error" role="alert">
        <div className="utrecht-alert__content">
          <p>
            <strong>{what} niet geladen.</strong> {query.error.message}
          </p>
          <button
            type="button"
            className="utrecht-button utrecht-button--primary-action"
            onClick={() => void query.refetch()}
          >
            Probeer opnieuw
          </button>
        </div>
      </div>
    );
  return <output className="loading">Bezig met laden…</output>;
};
