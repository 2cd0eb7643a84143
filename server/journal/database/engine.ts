/** The two databases that a journal can stand in; PGlite is PostgreSQL too. */
export type Engine = 'sqlite' | 'postgres';
