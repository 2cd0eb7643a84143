import { failingTexts as texts } from '../texts/failing.ts';

/** The address of the page with every choice in it. */
const thisPage = '';

type Props = { what: string; error: Error; onRetry: () => void };

/** What went wrong with a question to the API, in the server's words, and a way to ask again. */
export const Failure = ({ what, error, onRetry }: Props) => (
  <div className="utrecht-alert utrecht-alert--error" role="alert">
    <div className="utrecht-alert__content">
      <p>
        <strong>{texts.notLoaded(what)}</strong> {error.message}
      </p>
      <button type="button" className="utrecht-button utrecht-button--primary-action scripted" onClick={onRetry}>
        {texts.retry}
      </button>
      <noscript>
        <a className="utrecht-link" href={thisPage}>
          {texts.reload}
        </a>
      </noscript>
    </div>
  </div>
);
