/** Says on every page which figures are invented. */
export const InventedBanner = ({ note }: { note: string }) => (
  <aside className="banner" aria-label="Verzonnen cijfers">
    <p className="banner__content">
      <strong>Let op: niet alle cijfers zijn echt.</strong> {note}
    </p>
  </aside>
);
