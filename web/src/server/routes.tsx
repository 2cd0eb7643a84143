import type { View } from '../page-data.ts';
import { AccountPage } from '../pages/account.tsx';
import { AuditPage } from '../pages/audit.tsx';
import { AboutPage } from '../pages/about.tsx';
import { BudgetPage } from '../pages/budget.tsx';
import { ContractPage } from '../pages/contract.tsx';
import { DeliveryPage } from '../pages/delivery.tsx';
import { GlossaryPage } from '../pages/glossary.tsx';
import { GoalPage } from '../pages/goal.tsx';
import { IndicatorPage } from '../pages/indicator.tsx';
import { NoticesPage } from '../pages/notices.tsx';
import { NotFoundPage } from '../pages/not-found.tsx';
import { OverviewPage } from '../pages/overview.tsx';
import { RefusedPage } from '../pages/refused.tsx';
import { QuarterlyPage } from '../pages/quarterly.tsx';
import { SearchPage } from '../pages/search.tsx';
import { SessionsPage } from '../pages/sessions.tsx';
import { SignInPage } from '../pages/sign-in.tsx';
import { DifferencePage } from '../pages/difference.tsx';
import { MomentPage } from '../pages/moment.tsx';
import { MomentsPage } from '../pages/moments.tsx';
import { QuestionsPage } from '../pages/questions.tsx';
import { TargetsPage } from '../pages/targets.tsx';
import { SetPage } from '../pages/set.tsx';
import { SetsPage } from '../pages/sets.tsx';
import { SourcesPage } from '../pages/sources.tsx';
import { ToWritePage } from '../pages/to-write.tsx';
import { UploadsPage } from '../pages/uploads.tsx';
import { WriteDuidingPage } from '../pages/write-duiding.tsx';

/** A page by the pattern of its address, with the script that takes it over (entries/). */
type Route = { pattern: string; entry: string; view: View };

export const routes = [
  { pattern: '/', entry: 'overview', view: () => <OverviewPage /> },
  { pattern: '/doelen/:id', entry: 'goal', view: ({ id = '' }) => <GoalPage id={id} /> },
  { pattern: '/indicatoren/:slug', entry: 'indicator', view: ({ slug = '' }) => <IndicatorPage slug={slug} /> },
  { pattern: '/begroting', entry: 'budget', view: () => <BudgetPage /> },
  { pattern: '/kwartaalrapportage', entry: 'quarterly', view: () => <QuarterlyPage /> },
  { pattern: '/sets', entry: 'sets', view: () => <SetsPage /> },
  // The whole of this set: it is linked at the address above.
  { pattern: '/sets/kwartaalrapportage', entry: 'quarterly', view: () => <QuarterlyPage /> },
  { pattern: '/sets/:id', entry: 'set', view: ({ id = '' }) => <SetPage id={id} /> },
  { pattern: '/bronnen', entry: 'sources', view: () => <SourcesPage /> },
  { pattern: '/bronnen/leveringen/:id', entry: 'delivery', view: ({ id = '' }) => <DeliveryPage id={id} /> },
  { pattern: '/bronnen/afspraken/:kind', entry: 'contract', view: ({ kind = '' }) => <ContractPage kind={kind} /> },
  { pattern: '/zoeken', entry: 'search', view: () => <SearchPage /> },
  { pattern: '/begrippen', entry: 'glossary', view: () => <GlossaryPage /> },
  { pattern: '/momenten', entry: 'moments', view: () => <MomentsPage /> },
  { pattern: '/momenten/:id', entry: 'moment', view: ({ id = '' }) => <MomentPage id={id} /> },
  {
    pattern: '/momenten/:id/verschil/:other',
    entry: 'difference',
    view: ({ id = '', other = '' }) => <DifferencePage id={id} other={other} />,
  },
  { pattern: '/vragen', entry: 'questions', view: () => <QuestionsPage /> },
  { pattern: '/doelwaarden', entry: 'targets', view: () => <TargetsPage /> },
  { pattern: '/schrijven', entry: 'to-write', view: () => <ToWritePage /> },
  {
    pattern: '/schrijven/:about/:subject',
    entry: 'write-duiding',
    view: ({ about = '', subject = '' }) => <WriteDuidingPage about={about} subject={subject} />,
  },
  { pattern: '/over', entry: 'about', view: () => <AboutPage /> },
] as const satisfies readonly Route[];

/** The pattern of the address of a page: for what must be said of every page (tests/every-page.ts). */
export type Pattern = (typeof routes)[number]['pattern'];

/** Pages that the server makes for whoever asks, with answers that come along and cannot be asked (server/access/routes). */
export const ownRoutes: readonly Route[] = [
  { pattern: '/aanmelden', entry: 'sign-in', view: () => <SignInPage /> },
  { pattern: '/account', entry: 'account', view: () => <AccountPage /> },
  { pattern: '/beheer/sessies', entry: 'sessions', view: () => <SessionsPage /> },
  { pattern: '/beheer/logboek', entry: 'audit', view: () => <AuditPage /> },
  { pattern: '/berichten', entry: 'notices', view: () => <NoticesPage /> },
  { pattern: '/leveren', entry: 'uploads', view: () => <UploadsPage /> },
  { pattern: '/geen-toegang', entry: 'refused', view: () => <RefusedPage /> },
];

export const elsewhere = { entry: 'not-found', view: () => <NotFoundPage /> };
