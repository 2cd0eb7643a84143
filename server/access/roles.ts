/** Who somebody is to the dashboard; `inwoner` is whoever is not signed in. */
export const roles = ['inwoner', 'raad', 'college', 'beleid', 'usd', 'controller', 'beheer'] as const;

export type Role = (typeof roles)[number];

/** The roles that an account can have: nobody signs in as `inwoner`. */
export const accountRoles = roles.filter((role) => role !== 'inwoner');

/** As readers see them. */
export const roleNames: Readonly<Record<Role, string>> = {
  inwoner: 'inwoner (niet aangemeld)',
  raad: 'gemeenteraad',
  college: 'college',
  beleid: 'beleid',
  usd: 'Uitvoering Sociaal Domein',
  controller: 'controller',
  beheer: 'beheer',
};
