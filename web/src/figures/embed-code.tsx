import { embedAddress } from './figure-address.ts';
import type { FigureProps } from './figure-props.ts';

type Props = Pick<FigureProps, 'name' | 'title' | 'height'> & { page: string; search: string };

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** What another site puts in its page to show this figure; only sites that the municipality named may. */
export const EmbedCode = ({ page, name, title, height, search }: Props) => {
  const code = `<iframe src="https://UW-DASHBOARD${escaped(embedAddress(page, name, search))}" title="${escaped(title)}" width="100%" height="${height + 420}" loading="lazy"></iframe>`;
  return (
    <section className="panel screen-only" aria-labelledby="insluiten">
      <h2 id="insluiten" className="utrecht-heading-2">
        Deze figuur op een andere website
      </h2>
      <p className="utrecht-paragraph">
        Zet deze code in uw pagina. Vul het adres van dit dashboard in. Het werkt alleen op websites die de gemeente
        heeft toegelaten.
      </p>
      <pre className="sql">
        <code>{code}</code>
      </pre>
    </section>
  );
};
