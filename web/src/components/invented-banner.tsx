/** Says on every page that figures are invented, and which on request. */
export const InventedBanner = ({ note }: { note: string }) => (
  <aside className="banner" aria-label="Verzonnen cijfers">
    <details className="banner__content">
      <summary>
        <strong>Let op: niet alle cijfers zijn echt.</strong> <span className="banner__ask">Welke zijn verzonnen?</span>
      </summary>
      <p>{note}</p>
    </details>
  </aside>
);
