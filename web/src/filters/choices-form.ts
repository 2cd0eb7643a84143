/** The form to which every choice of a page belongs (Shell): without a script its answer is the same page, chosen anew. */
export const choicesForm = 'keuzes';
