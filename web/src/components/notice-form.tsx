import type { NoticesAnswer } from 'server/notices/contract.ts';
import { noticesTexts as texts } from '../texts/notices.ts';
import { DataTable } from './data-table.tsx';

type Shown = NoticesAnswer['kinds'][number];

const Switch = ({ name, label, on }: { name: string; label: string; on: boolean }) => (
  <input type="checkbox" name={name} value="aan" aria-label={label} defaultChecked={on} />
);

const onPage = {
  header: texts.page,
  cell: ({ kind, name, page }: Shown) => <Switch name={`pagina-${kind}`} label={texts.onPage(name)} on={page} />,
};
const byMail = {
  header: texts.mail,
  cell: ({ kind, name, mail }: Shown) => <Switch name={`mail-${kind}`} label={texts.byMail(name)} on={mail} />,
};

const mailWords = ({ mailIs, email }: NoticesAnswer) => {
  if (mailIs === 'uit') return texts.noMail;
  return email === null ? texts.noAddress : texts.goesTo(email);
};

/** Which notices somebody wants: a switch for each kind, on the page and by mail. */
export const NoticeForm = ({ answer }: { answer: NoticesAnswer }) => (
  <section>
    <h2 className="utrecht-heading-2">{texts.choose}</h2>
    <p className="utrecht-paragraph">{mailWords(answer)}</p>
    <form method="post" action="/berichten">
      <input type="hidden" name="csrf" value={answer.csrf} />
      <input type="hidden" name="versie" value={answer.version ?? ''} />
      <DataTable
        caption={texts.choices}
        rows={answer.kinds}
        rowKey={({ kind }) => kind}
        columns={[
          { header: texts.kind, cell: ({ name }) => name },
          onPage,
          ...(answer.mailIs === 'uit' ? [] : [byMail]),
        ]}
      />
      <button type="submit" className="utrecht-button utrecht-button--primary-action">
        {texts.save}
      </button>
    </form>
  </section>
);
