import { renderToStaticMarkup } from 'react-dom/server';
import type { BudgetLine } from 'server/contract.ts';
import type { Texts } from 'server/cycle/contract/texts.ts';
import { expect, test } from 'vitest';
import { answersOf } from '../api/answers.ts';
import { AnswersContext } from '../api/answers-context.ts';
import { BudgetTold } from './budget-told.tsx';

const line = (code: string, name: string): BudgetLine => ({
  by: 'taakveld',
  code,
  name,
  year: 2024,
  quarter: null,
  budget: 100,
  realised: 120,
  lasten: null,
  baten: null,
  iv3: null,
  deviation: 20,
  percentOfBudget: 120,
  complete: true,
  forecast: null,
  forecastLower: null,
  forecastUpper: null,
  invented: { realised: false, iv3: false },
});

const lines = [line('6.72', 'Maatwerkdienstverlening 18-'), line('6.6', 'Materiële voorzieningen')];

const texts = (code: string, see: string | null): Texts => ({
  subject: { about: 'taakveld', subject: code, name: code, page: '/begroting' },
  duiding:
    see === null
      ? []
      : [
          {
            moment: { id: '2024-jaarrekening', year: 2024, moment: 'jaarrekening' },
            see: [{ kind: 'paragraph', lines: [[{ text: see }]] }],
            why: [],
            act: [],
            writtenAt: '2025-05-01T12:00:00.000Z',
            version: 1,
            because: null,
            figureThen: null,
            moved: false,
          },
        ],
  stories: [],
  questions: [],
});

const told = (part: string) =>
  renderToStaticMarkup(
    <AnswersContext
      value={answersOf({
        '/v1/texts/taakveld/6.72': { body: texts('6.72', 'Er was meer zorg nodig.') },
        '/v1/texts/taakveld/6.6': { body: texts('6.6', null) },
      })}
    >
      <BudgetTold lines={lines} part={part} />
    </AnswersContext>,
  );

test('without a choice every text about a taakveld is there, with the way to each taakveld', () => {
  const all = told('total-totaal');
  expect(all).toContain('Er was meer zorg nodig.');
  expect(all).toContain('href="/begroting?onderdeel=taakveld-6.6#duiding"');
  expect(all.match(/<details/g)).toHaveLength(1);
});

test('of a chosen taakveld its own texts are there, with where to write one', () => {
  expect(told('taakveld-6.72')).toContain('Wat zegt de gemeente over 6.72 Maatwerkdienstverlening 18-?');
  expect(told('taakveld-6.72')).toContain('Er was meer zorg nodig.');
  expect(told('taakveld-6.6')).toContain('Hierover is nog niets geschreven.');
  expect(told('taakveld-6.6')).toContain('href="/schrijven/taakveld/6.6"');
});
