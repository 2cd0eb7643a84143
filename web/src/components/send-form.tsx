import { use, useId, useRef, useState, type SyntheticEvent } from 'react';
import { askRefusal, type Refusal, type Right } from '../api/ask-refusal.ts';
import { send, type Sent } from '../api/send.ts';
import { formatDate } from '../format.ts';
import { PlaceContext } from '../place-context.ts';
import { KeptNotice } from './kept-notice.tsx';
import { RefusedForm } from './refused-form.tsx';
import { TextField } from './text-field.tsx';
import { writingTexts } from '../texts/writing.ts';

type Choice = { value: string; label: string };
type Field = {
  name: string;
  label: string;
  value: string;
  /** A text of more lines, a day, or one of some things. */
  long?: true;
  day?: true;
  choices?: readonly Choice[];
  /** What helps to fill it in. */
  hint?: string;
};
type Values = Readonly<Record<string, string>>;

type Props = {
  /** Tells the forms of a page apart: the one that was kept says so. */
  name: string;
  title: string;
  why: string;
  /** What its reader must be allowed to do; asked when the form is opened, before anything is filled in. */
  right: Right;
  fields: readonly Field[];
  button: string;
  done: string;
  method: 'POST' | 'PUT';
  address: (values: Values) => string;
  body: (values: Values) => object;
};

/** The shape in which the server tells of a text that was kept meanwhile (server/cycle/write-over.ts). */
type Theirs = { version: number; author: string; writtenAt: string; body: Readonly<Record<string, unknown>> };

/** What somebody else kept meanwhile, beside what stands in the form. */
const Meanwhile = ({ theirs, fields }: { theirs: Theirs; fields: readonly Field[] }) => (
  <div className="utrecht-alert utrecht-alert--warning">
    <p>{writingTexts.desk.meanwhile(theirs.author, formatDate(theirs.writtenAt))}</p>
    {fields.map(({ name, label }) => {
      const told = theirs.body[name];
      return typeof told === 'string' || typeof told === 'number' ? (
        <p key={name} className="field__theirs">
          {label}: {told}
        </p>
      ) : null;
    })}
    <p>{writingTexts.desk.again}</p>
  </div>
);

type Line = Field & { fault: string | undefined; onChange: (value: string) => void };

const LineField = ({ label, value, fault, hint, day, choices, onChange }: Line) => {
  const id = useId();
  const described = [...(fault === undefined ? [] : [`${id}-fout`]), ...(hint === undefined ? [] : [`${id}-hulp`])];
  const common = {
    id,
    value,
    'aria-invalid': fault === undefined ? undefined : true,
    'aria-describedby': described.length === 0 ? undefined : described.join(' '),
  };
  return (
    <div className="field">
      <label className="utrecht-form-label" htmlFor={id}>
        {label}
      </label>
      {hint === undefined ? null : (
        <p id={`${id}-hulp`} className="note">
          {hint}
        </p>
      )}
      {fault === undefined ? null : (
        <p id={`${id}-fout`} className="field__fault">
          {fault}
        </p>
      )}
      {choices === undefined ? (
        <input
          {...common}
          type={day === true ? 'date' : 'text'}
          className="field__text field__text--short"
          autoComplete="off"
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <select
          {...common}
          className="utrecht-select utrecht-select--html-select"
          onChange={(event) => onChange(event.target.value)}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </div>
  );
};

/** A form for who may, folded until it is wanted; what could not be kept stays in it, with the server's words for why. */
export const SendForm = (props: Props) => {
  const { name: form, title, why, right, fields, button, done, method, address, body } = props;
  const { path, search, moment } = use(PlaceContext);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [values, setValues] = useState<Values>(() =>
    Object.fromEntries(fields.map(({ name, value }) => [name, value])),
  );
  const [sent, setSent] = useState<Exclude<Sent, { kept: true }> | null>(null);
  const [theirs, setTheirs] = useState<Theirs | null>(null);
  const alert = useRef<HTMLDivElement>(null);
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    const over = theirs === null ? {} : { basedOn: theirs.version };
    const outcome = await send(method, address(values), { ...body(values), ...over });
    if (outcome.kept) {
      const next = new URLSearchParams(search);
      next.set('gedaan', form);
      window.location.assign(`${path}?${next}`);
      return;
    }
    setSent(outcome);
    setTheirs((before) => (outcome.theirs as Theirs | null) ?? before);
    alert.current?.focus();
  };
  // What was frozen stays as it was.
  if (moment !== undefined) return null;
  const isDone = new URLSearchParams(search).get('gedaan') === form;
  return (
    <>
      {isDone ? <KeptNotice>{done}</KeptNotice> : null}
      <details
        className="desk-form"
        open={sent === null ? undefined : true}
        onToggle={({ currentTarget }) => {
          if (currentTarget.open) void askRefusal(right).then(setRefusal);
        }}
      >
        <summary>{title}</summary>
        <p className="note">{why}</p>
        {refusal === null ? null : <RefusedForm {...refusal} />}
        <form hidden={refusal !== null} onSubmit={(event) => void submit(event)}>
          <div ref={alert} tabIndex={-1} role="alert">
            {sent === null ? null : (
              <p className="utrecht-alert utrecht-alert--error">
                <strong>{writingTexts.notKept}</strong> {sent.detail}
              </p>
            )}
            {theirs === null ? null : <Meanwhile theirs={theirs} fields={fields} />}
          </div>
          {fields.map(({ name, label, long, value: _first, ...kind }) => {
            const field = {
              ...kind,
              label,
              value: values[name] ?? '',
              fault: sent?.faults.find((one) => one.field === name)?.text,
              onChange: (value: string) => setValues((before) => ({ ...before, [name]: value })),
            };
            return long === true ? (
              <TextField key={name} {...field} />
            ) : (
              <LineField key={name} name={name} {...field} />
            );
          })}
          <button type="submit" className="utrecht-button utrecht-button--primary-action">
            {button}
          </button>
        </form>
      </details>
    </>
  );
};
