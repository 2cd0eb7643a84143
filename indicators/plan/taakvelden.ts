/** The taakvelden of budget table 2 of the plan, in its order. */
export const taakveldCodes = ['6.1', '6.2', '6.3', '6.4', '6.5', '6.6', '6.71', '6.72', '6.81', '6.82', '7.1'] as const;

export type Taakveld = (typeof taakveldCodes)[number];

/** Names as in the Iv3 regulation; the plan breaks two of them ('burger-participatie', 'Maatwerk dienstverlening'). */
export const taakveldNames: Readonly<Record<Taakveld, string>> = {
  '6.1': 'Samenkracht en burgerparticipatie',
  '6.2': 'Wijkteams',
  '6.3': 'Inkomensregelingen',
  '6.4': 'Begeleide participatie',
  '6.5': 'Arbeidsparticipatie',
  '6.6': 'Materiële voorzieningen',
  '6.71': 'Maatwerkdienstverlening 18+',
  '6.72': 'Maatwerkdienstverlening 18-',
  '6.81': 'Geëscaleerde zorg 18+',
  '6.82': 'Geëscaleerde zorg 18-',
  '7.1': 'Volksgezondheid',
};
