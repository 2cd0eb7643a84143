import { createContext } from 'react';
import { answersOf, type Answers } from './answers.ts';

export const AnswersContext = createContext<Answers>(answersOf({}));
