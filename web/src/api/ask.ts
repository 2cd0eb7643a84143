/** A question to the API: its address, and the kind of answer that the server's contract promises there. */
export type Question<Body> = { address: string; answers?: Body };

export const ask = <Body>(address: string): Question<Body> => ({ address });
