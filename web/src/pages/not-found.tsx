import { Page } from '../components/page.tsx';
import { failingTexts as texts } from '../texts/failing.ts';

type Props = { why?: string };

/** An address that leads nowhere, with what the reader may have been looking for. */
export const NotFoundPage = ({ why = texts.notFound.why }: Props) => (
  <Page title={texts.notFound.title}>
    <p className="utrecht-paragraph">
      {why}{' '}
      <a href="/" className="utrecht-link">
        {texts.notFound.overview}
      </a>
    </p>
  </Page>
);
