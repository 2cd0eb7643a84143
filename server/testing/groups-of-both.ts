import { quarters } from 'indicators/test/quarters.ts';

/** So many trajects of a product group of a wet, running from the first quarter of 2024 on, or from the second. */
const running = (count: number, wet: string, productgroep: string, start = '2024-01-15') =>
  Array.from({ length: count }, () => ({ wet, productgroep, start, toegewezen: '2024-01-01', productcategorie: '02' }));

/** Both wetten know Vervoer and Persoonlijke verzorging; of the last nobody has any under the Wmo. */
export const groupsOfBoth = {
  dekking: quarters('backoffice-voorzieningen', '2024Q1', '2024Q2'),
  traject: [
    ...running(31, 'Wmo', 'Begeleiding'),
    ...running(42, 'Wmo', 'Vervoer'),
    ...running(22, 'Jeugdwet', 'Vervoer'),
    ...running(11, 'Jeugdwet', 'Vervoer', '2024-04-02'),
    ...running(19, 'Jeugdwet', 'Persoonlijke verzorging'),
  ],
};
