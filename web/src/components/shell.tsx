import { use, type ReactNode } from 'react';
import { choicesForm } from '../filters/choices-form.ts';
import { PlaceContext } from '../place-context.ts';
import { asSent } from './as-sent.tsx';
import { PrintFoot } from './print-foot.tsx';
import { SchemeChoice } from './scheme-choice.tsx';
import { ShellFoot } from './shell-foot.tsx';
import { ShellTop } from './shell-top.tsx';

const Top = asSent(
  'top',
  import.meta.env.SSR ? ShellTop : null,
  async () => (await import('./shell-top.tsx')).ShellTop,
);
const Foot = asSent(
  'foot',
  import.meta.env.SSR ? ShellFoot : null,
  async () => (await import('./shell-foot.tsx')).ShellFoot,
);

/** What stands around every page: skip link, header, navigation, the banner on invented figures, footer. */
export const Shell = ({ children }: { children: ReactNode }) => {
  const { moment } = use(PlaceContext);
  return (
    <>
      <Top />
      <main id="inhoud" className="main" tabIndex={-1}>
        {children}
        {moment?.disk === undefined ? <form id={choicesForm} method="get" /> : null}
      </main>
      <PrintFoot />
      <footer className="utrecht-page-footer">
        <div className="utrecht-page-footer__content footer">
          <Foot />
          {moment === undefined ? <SchemeChoice /> : null}
        </div>
      </footer>
    </>
  );
};
