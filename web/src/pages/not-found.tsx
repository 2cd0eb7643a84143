import { Page } from '../components/page.tsx';

type Props = { why?: string };

/** An address that leads nowhere, with what the reader may have been looking for. */
export const NotFoundPage = ({ why = 'Misschien klopt het adres niet.' }: Props) => (
  <Page title="Deze pagina bestaat niet">
    <p className="utrecht-paragraph">
      {why}{' '}
      <a href="/" className="utrecht-link">
        Ga naar het overzicht
      </a>
    </p>
  </Page>
);
