import { embedAddress } from './figure-address.ts';
import type { FigureProps } from './figure-props.ts';
import { figurePageTexts as texts } from '../texts/figure-page.ts';

type Props = Pick<FigureProps, 'name' | 'title' | 'height'> & {
  /** Of the moment that was frozen; empty for the figures of now. */
  base: string;
  page: string;
  search: string;
};

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** What another site puts in its page to show this figure; only sites that the municipality named may. */
export const EmbedCode = ({ base, page, name, title, height, search }: Props) => {
  const code = `<iframe src="${texts.embed.address}${base}${escaped(embedAddress(page, name, search))}" title="${escaped(title)}" width="100%" height="${height + 420}" loading="lazy"></iframe>`;
  return (
    <section className="panel screen-only" aria-labelledby="insluiten">
      <h2 id="insluiten" className="utrecht-heading-2">
        {texts.embed.title}
      </h2>
      <p className="utrecht-paragraph">{texts.embed.how}</p>
      <pre className="sql">
        <code>{code}</code>
      </pre>
    </section>
  );
};
