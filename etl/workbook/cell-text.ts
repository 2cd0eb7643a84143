/**
 * A text as a cell of a CSV with `;`. A line break within a cell becomes a space, so that a row is a line; a byte
 * order mark, which nobody sees, is left out.
 */
export const cellText = (text: string): string => {
  if (!/[;"\r\n_\0\uFEFF]/.test(text)) return text;
  const plain = text
    // How Excel writes a sign that XML has no room for.
    .replaceAll(/_x([\dA-F]{4})_/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replaceAll(/[\r\n\0]+/g, ' ')
    .replaceAll('\uFEFF', '');
  return /[;"]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
};
