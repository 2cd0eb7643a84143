import type { Refusal } from '../api/ask-refusal.ts';
import { writingTexts } from '../texts/writing.ts';

const texts = writingTexts.refused;

/** Says in place of a form why its reader cannot send it, and where to go on. */
export const RefusedForm = ({ roleName }: Refusal) => (
  <output className="utrecht-alert utrecht-alert--warning">
    {roleName === null ? texts.nobody : texts.role(roleName)}{' '}
    <a href="/account" className="utrecht-link">
      {roleName === null ? texts.signIn : texts.account}
    </a>
  </output>
);
