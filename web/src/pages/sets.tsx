import { setsQuery } from '../api/sets.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Page } from '../components/page.tsx';
import { PageAnswer } from './page-answer.tsx';
import { setsTexts as texts } from '../texts/sets.ts';

/** Every set beside bijlage 3. */
export const SetsPage = () => (
  <PageAnswer query={useAnswer(setsQuery())} what={texts.what}>
    {({ items }) => (
      <Page title={texts.title} lead={<p>{texts.lead}</p>}>
        {items.map(({ id, name, about, source, href }) => (
          <section key={id} className="panel" aria-labelledby={id}>
            <h2 id={id} className="utrecht-heading-2">
              <a href={href} className="utrecht-link">
                {name}
              </a>
            </h2>
            <p className="utrecht-paragraph">{about}</p>
            <p className="note">{texts.source(source)}</p>
          </section>
        ))}
      </Page>
    )}
  </PageAnswer>
);
