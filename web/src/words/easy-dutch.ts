/** Level B1: no sentence has more words than this. */
export const longest = 25;

/** Words of offices; one that cannot be missed stands in the glossary, with its meaning. */
const officialese =
  `aangaande additioneel additionele adequaat adequate alsmede alsook alvorens bewerkstelligen conform danig derhalve
  desalniettemin desbetreffende dienaangaande dienen dient dientengevolge doch doelmatigheid doeltreffendheid echter
  faciliteren gaarne geïmplementeerd gerelateerde geschieden geschiedt hetgeen hieromtrent implementeren implementatie
  inachtneming indien ingevolge inherent inzake jegens krachtens middels mitsdien mutatie mutaties nopens omtrent onderhavige
  onverwijld optimaliseren participeren prioriteren realisatie reeds significant significante stakeholders teneinde
  terzake tevens thans uitkristalliseren vigerend vigerende voornoemd voornoemde voorts vooralsnog wederom zodanig zulks
  beschikking casusregie indicator interpretatie nulmeting peildatum procesbegeleider saldo taakveld vroegsignalering`
    .split(/\s+/)
    .filter((word) => word !== '');

/** The words of offices in a text that are not among those that the glossary explains. */
export const officialeseIn = (text: string, explained: ReadonlySet<string>): string[] => {
  const refused = new Set(officialese.filter((word) => !explained.has(word)));
  return (text.toLowerCase().match(/[\p{L}-]+/gu) ?? []).filter((word) => refused.has(word));
};
