import type { Taakveld } from '../../plan/taakvelden.ts';

/** Wmo 05 and 11-14: woondiensten, rolstoelen, vervoer- and woonvoorzieningen, overige hulpmiddelen; 15-18: beschermd wonen and opvang. */
const materials = new Set(['05', '11', '12', '13', '14']);
const shelter = new Set(['15', '16', '17', '18']);
/** Jeugdwet 47 and 48: jeugdreclassering, jeugdbescherming. */
const measures = new Set(['47', '48']);

/**
 * The taakveld that pays for a product category of iWmo or iJw. Interpretatie: from the description of the taakvelden in the Iv3
 * regulation; a municipality may book a category otherwise.
 */
export function taakveldOfProduct(wet: string, productcategorie: string): Taakveld {
  if (wet === 'Jeugdwet') return measures.has(productcategorie) ? '6.82' : '6.72';
  if (materials.has(productcategorie)) return '6.6';
  return shelter.has(productcategorie) ? '6.81' : '6.71';
}
