import { Page } from '../components/page.tsx';

/** An address that leads nowhere. */
export const NotFoundPage = () => (
  <Page title="Deze pagina bestaat niet">
    <p className="utrecht-paragraph">
      Misschien klopt het adres niet.{' '}
      <a href="/" className="utrecht-link">
        Ga naar het overzicht
      </a>
    </p>
  </Page>
);
