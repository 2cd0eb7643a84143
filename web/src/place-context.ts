import { createContext } from 'react';
import type { Place } from './page-data.ts';

export const PlaceContext = createContext<Place>({ path: '/', search: '', params: {}, today: '' });
