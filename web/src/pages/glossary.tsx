import { glossaryQuery } from '../api/glossary.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Page } from '../components/page.tsx';
import { SheetEntry } from '../components/sheet-entry.tsx';
import { glossaryTexts as texts } from '../texts/glossary.ts';
import { PageAnswer } from './page-answer.tsx';

/** Every word that a resident may not know, with its meaning; each can be linked to. */
export const GlossaryPage = () => (
  <PageAnswer query={useAnswer(glossaryQuery())} what={texts.what}>
    {({ items }) => (
      <Page title={texts.title} lead={<p>{texts.lead}</p>}>
        <dl className="sheet panel">
          {items.map(({ id, term, also, meaning }) => (
            <SheetEntry
              key={id}
              term={
                <dfn id={id} className="dfn">
                  {term}
                </dfn>
              }
            >
              {meaning}
              {also.length === 0 ? null : (
                <span className="note also">
                  {texts.also}: {also.join(', ')}
                </span>
              )}
            </SheetEntry>
          ))}
        </dl>
      </Page>
    )}
  </PageAnswer>
);
