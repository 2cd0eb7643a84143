import type { Targets } from 'server/cycle/contract/targets.ts';
import { targetWords } from '../words/target.ts';
import { readNumber } from '../words/typed-number.ts';
import { SendForm } from './send-form.tsx';
import { askingTexts } from '../texts/asking.ts';

const texts = askingTexts.targets;

/** The id of a target and its address: that of a companion figure has its key in it. */
const idOf = (over: string, year: string, number: string): string => {
  const [indicator = '', measure = 'main'] = over.split('/');
  return [indicator, ...(measure === 'main' ? [] : [measure]), year, number].join('/');
};

const addressOf = (over: string, year: string, number: string): string => {
  const [indicator = ''] = over.split('/');
  return `/v1/targets/${[indicator, year, number].map(encodeURIComponent).join('/')}`;
};

/** Where a target is kept that council or college set. */
export const TargetForm = ({ items, choices }: Targets) => (
  <SendForm
    name="doelwaarde"
    title={texts.add}
    why={texts.why}
    right="doelwaarde vastleggen"
    fields={[
      {
        name: 'over',
        label: texts.over,
        value: `${choices[0]?.indicator ?? ''}/main`,
        choices: choices.flatMap(({ indicator, name, measures }) =>
          measures.map((measure) => ({
            value: `${indicator}/${measure.key}`,
            label: texts.option(indicator, name, measure.name),
          })),
        ),
      },
      { name: 'year', label: texts.year, value: '' },
      { name: 'number', label: texts.number, value: '1', hint: texts.numberHint },
      { name: 'low', label: texts.low, value: '', hint: texts.lowHint },
      { name: 'high', label: texts.high, value: '', hint: texts.highHint },
      { name: 'setBy', label: texts.setBy, value: '' },
      { name: 'decision', label: texts.decision, value: '' },
    ]}
    button={texts.button}
    done={askingTexts.questions.done}
    method="PUT"
    address={({ over = '', year = '', number = '' }) => addressOf(over, year, number)}
    body={({ over = '', year = '', number = '', low, high, setBy, decision }) => ({
      measure: over.split('/')[1] ?? 'main',
      low: readNumber(low),
      high: readNumber(high),
      setBy,
      decision,
      basedOn: items.find(({ id }) => id === idOf(over, year, number))?.version ?? null,
    })}
  />
);

/** Where a target is taken back, with the reason. */
export const WithdrawForm = ({ items }: Pick<Targets, 'items'>) => {
  const [first] = items;
  if (first === undefined) return null;
  const of = (id: string | undefined) => items.find((one) => one.id === id) ?? first;
  return (
    <SendForm
      name="ingetrokken"
      title={texts.withdraw}
      why={texts.withdrawWhy}
      right="doelwaarde vastleggen"
      fields={[
        {
          name: 'which',
          label: texts.which,
          value: first.id,
          choices: items.map((one) => ({
            value: one.id,
            label: texts.one(one.indicator, one.year, targetWords(one), one.setBy),
          })),
        },
        { name: 'because', label: texts.because, value: '', long: true },
      ]}
      button={texts.withdrawButton}
      done={askingTexts.questions.done}
      method="PUT"
      address={({ which }) => {
        const { indicator, year, path } = of(which);
        return addressOf(indicator, String(year), String(path));
      }}
      body={({ which, because }) => {
        const { measure, low, high, setBy, decision, version } = of(which);
        return { measure: measure.key, low, high, setBy, decision, withdrawn: because, basedOn: version };
      }}
    />
  );
};
