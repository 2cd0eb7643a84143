import type { AuditPageAnswer } from 'server/access/contract.ts';
import { auditTexts as texts } from '../texts/audit.ts';

type Props = Pick<AuditPageAnswer, 'filters' | 'actions'>;
type ChoiceProps = { name: string; label: string; chosen: string; choices: readonly string[] };

const Choice = ({ name, label, chosen, choices }: ChoiceProps) => (
  <p className="picker">
    <label className="utrecht-form-label" htmlFor={name}>
      {label}
    </label>
    <select id={name} name={name} defaultValue={chosen} className="utrecht-select utrecht-select--html-select">
      <option value="">{texts.all}</option>
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {choice}
        </option>
      ))}
    </select>
  </p>
);

type FieldProps = { name: string; label: string; type: 'date' | 'text'; value: string };

const Field = ({ name, label, type, value }: FieldProps) => (
  <p className="picker">
    <label className="utrecht-form-label" htmlFor={name}>
      {label}
    </label>
    <input
      id={name}
      name={name}
      type={type}
      defaultValue={value}
      maxLength={120}
      className="search__words audit__field"
    />
  </p>
);

/** What to look for in the audit; it stands in the address afterwards. */
export const AuditFilterForm = ({ filters, actions }: Props) => (
  <form method="get" action="/beheer/logboek" aria-label={texts.filters} className="pickers">
    <Field name="actor" label={texts.actor} type="text" value={filters.actor} />
    <Field name="account" label={texts.account} type="text" value={filters.account} />
    <Choice name="action" label={texts.action} chosen={filters.action} choices={actions} />
    <Choice name="result" label={texts.result} chosen={filters.result} choices={texts.results} />
    <Field name="from" label={texts.from} type="date" value={filters.from} />
    <Field name="to" label={texts.to} type="date" value={filters.to} />
    <button type="submit" className="utrecht-button utrecht-button--primary-action">
      {texts.show}
    </button>
  </form>
);
