import type { ComponentType } from 'react';
import type { SetSheet } from 'server/contract/sets.ts';
import { setQuery } from '../api/sets.ts';
import { useAnswer } from '../api/use-answer.ts';
import { DeelplanWmoSet } from '../components/deelplan-wmo-set.tsx';
import { GripSet } from '../components/grip-set.tsx';
import { onUse } from '../components/on-use.tsx';
import { Page } from '../components/page.tsx';
import { SetFigures } from '../components/set-figures.tsx';
import { VoorveldSet } from '../components/voorveld-set.tsx';
import { PageAnswer } from './page-answer.tsx';
import { setsTexts as texts } from '../texts/sets.ts';

const crumbs = [{ href: '/sets', name: texts.title }];

const UsedGripSet = onUse(
  import.meta.env.SSR ? GripSet : null,
  async () => (await import('../components/grip-set.tsx')).GripSet,
);

const UsedDeelplanWmoSet = onUse(
  import.meta.env.SSR ? DeelplanWmoSet : null,
  async () => (await import('../components/deelplan-wmo-set.tsx')).DeelplanWmoSet,
);

const UsedVoorveldSet = onUse(
  import.meta.env.SSR ? VoorveldSet : null,
  async () => (await import('../components/voorveld-set.tsx')).VoorveldSet,
);

const UsedSetFigures = onUse(
  import.meta.env.SSR ? SetFigures : null,
  async () => (await import('../components/set-figures.tsx')).SetFigures,
);

/** Sets with more than figures to show; every other shows its figures. */
const views: Readonly<Record<string, ComponentType<{ sheet: SetSheet }>>> = {
  grip: UsedGripSet,
  'deelplan-wmo': UsedDeelplanWmoSet,
  voorveld: UsedVoorveldSet,
};

/** One set, with its label above all that it holds. */
export const SetPage = ({ id }: { id: string }) => (
  <PageAnswer query={useAnswer(setQuery(id))} what={texts.what} gone={texts.gone}>
    {(sheet) => {
      const View = views[sheet.id] ?? UsedSetFigures;
      return (
        <Page title={sheet.name} lead={<p>{sheet.about}</p>} crumbs={crumbs}>
          <p className="note">
            {texts.label(sheet.name)}. {texts.source(sheet.source)}
          </p>
          {sheet.href === `/sets/${sheet.id}` ? (
            <View sheet={sheet} />
          ) : (
            <p className="panel">
              <a href={sheet.href} className="utrecht-link">
                {texts.open(sheet.name)}
              </a>
            </p>
          )}
        </Page>
      );
    }}
  </PageAnswer>
);
