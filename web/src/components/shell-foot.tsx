import { use } from 'react';
import { PlaceContext } from '../place-context.ts';
import { aroundTexts as texts } from '../texts/around.ts';

/** What stands below every page: what this dashboard is, and where more is said of it. */
export const ShellFoot = () => (
  <>
    <p>{texts.foot.what}</p>
    <p>
      <a href="/over" className="utrecht-link">
        {texts.foot.about}
      </a>
      {' · '}
      <a href="/begrippen" className="utrecht-link">
        {texts.foot.glossary}
      </a>
      {' · '}
      <a href="/bronnen" className="utrecht-link">
        {texts.foot.sources}
      </a>
      {' · '}
      <a href="/momenten" className="utrecht-link">
        {texts.foot.moments}
      </a>
      {' · '}
      <a href="/doelwaarden" className="utrecht-link">
        {texts.foot.targets}
      </a>
      {' · '}
      <a href="/vragen" className="utrecht-link">
        {texts.foot.questions}
      </a>
      {use(PlaceContext).moment === undefined ? (
        <>
          {' · '}
          <a className="utrecht-link" href="/openapi.json">
            {texts.foot.openData}
          </a>
        </>
      ) : null}
    </p>
  </>
);
