/** What may be said of how a file must be read: for the page on which files are delivered, which knows of no loader. */
export { readingArguments, type ReadingOption, readingOptions, type SaidInWords } from 'etl/reading-options.ts';
