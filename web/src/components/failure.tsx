type Props = { what: string; error: Error; onRetry: () => void };

/** What went wrong with a question to the API, in the server's words, and a way to ask again. */
export const Failure = ({ what, error, onRetry }: Props) => (
  <div className="utrecht-alert utrecht-alert--error" role="alert">
    <div className="utrecht-alert__content">
      <p>
        <strong>{what} niet geladen.</strong> {error.message}
      </p>
      <button type="button" className="utrecht-button utrecht-button--primary-action scripted" onClick={onRetry}>
        Probeer opnieuw
      </button>
      <noscript>
        <a className="utrecht-link" href="?">
          Laad deze pagina opnieuw
        </a>
      </noscript>
    </div>
  </div>
);
