/** The sign of public/icon.svg, within the page: as a picture it would be a request, and a document that each page waits for. */
export const BrandSign = () => (
  <svg className="brand__sign" viewBox="0 0 32 32" width="36" height="36" aria-hidden="true">
    <rect width="32" height="32" rx="6" fill="#12436d" />
    <path d="M7 17h4v8H7zM14 12h4v13h-4z" fill="#fff" />
    <path d="M21 7h4v18h-4z" fill="#6fd0c8" />
  </svg>
);
