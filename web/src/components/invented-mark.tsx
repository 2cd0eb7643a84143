/** Stands beside every figure that is made, wholly or in part, from invented files. */
export const InventedMark = ({ what = 'verzonnen cijfers' }: { what?: string }) => (
  <span className="tag tag--invented">{what}</span>
);
