import { pagesAreAccessible } from './accessible-pages.ts';

pagesAreAccessible(1);
