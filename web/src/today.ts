import { createContext } from 'react';

/** The day (yyyy-mm-dd) on which the page was made: the browser that takes it over must say the same. */
export const Today = createContext('');
