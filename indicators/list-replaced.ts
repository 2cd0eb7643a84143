/** The deliveries whose place was taken: for the page on which files are withdrawn. */
export { listReplaced } from 'etl/list-replaced.ts';
