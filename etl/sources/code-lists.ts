/** Code lists that several extracts share. */

export const geslacht = { M: 'man', V: 'vrouw', O: 'onbekend' } as const;

export const wet = { Wmo: 'Wmo 2015', Jeugdwet: 'Jeugdwet' } as const;

/** What the Participatiewet, and what stands beside it, pays a resident. */
export const soortUitkering = Object.fromEntries(
  ['algemene bijstand', 'bijzondere bijstand', 'IOAW', 'IOAZ', 'loonkostensubsidie', 'minimaregeling'].map((soort) => [
    soort,
    soort,
  ]),
);

/** Emmeloord and the ten villages: the CBS wijken of Noordoostpolder. */
export const woonplaats = Object.fromEntries(
  [
    'Emmeloord',
    'Bant',
    'Creil',
    'Ens',
    'Espel',
    'Kraggenburg',
    'Luttelgeest',
    'Marknesse',
    'Nagele',
    'Rutten',
    'Tollebeek',
  ].map((name) => [name, name]),
);

/** Answers on a five-point scale of agreement, as surveys print them. */
export const eens = Object.fromEntries(
  [
    'helemaal mee eens',
    'mee eens',
    'neutraal',
    'mee oneens',
    'helemaal mee oneens',
    'weet niet',
    'niet van toepassing',
  ].map((a) => [a, a]),
);

export const tevreden = Object.fromEntries(
  ['zeer tevreden', 'tevreden', 'neutraal', 'ontevreden', 'zeer ontevreden', 'weet niet'].map((a) => [a, a]),
);
