/** Marks what is read into the plan by the makers of the dashboard; the link explains it. */
export const InterpretationMark = () => (
  <a
    href="/over#interpretatie"
    className="mark"
    title="Dit staat niet letterlijk in het beleidsplan. Zo lezen wij het."
  >
    interpretatie
  </a>
);
