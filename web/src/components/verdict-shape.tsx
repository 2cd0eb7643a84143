import { kindShape, type VerdictKind } from '../words/verdict.ts';

const shapes = {
  check: <path d="M8 1a7 7 0 100 14A7 7 0 008 1zm-1.2 10.4L3.6 8.2l1.3-1.3 1.9 1.9 4.3-4.3 1.3 1.3z" />,
  warning: <path d="M8 1l7.5 14H.5zM7 5.8v4.4h2V5.8zm0 5.4v2h2v-2z" fillRule="evenodd" />,
  question: (
    <path
      d="M8 1a7 7 0 100 14A7 7 0 008 1zM5.2 6.2C5.3 4.6 6.5 3.7 8 3.7c1.6 0 2.8.9 2.8 2.4 0 1.1-.6 1.7-1.3 2.2-.5.4-.6.6-.6 1.2H7.1c0-1.2.4-1.7 1.1-2.2.5-.4.7-.6.7-1.1 0-.5-.4-.8-.9-.8-.6 0-1 .3-1.1.8zM7 10.4h2v1.9H7z"
      fillRule="evenodd"
    />
  ),
  empty: <path d="M8 1a7 7 0 100 14A7 7 0 008 1zm0 2a5 5 0 110 10A5 5 0 018 3z" fillRule="evenodd" />,
  clock: (
    <path
      d="M8 1a7 7 0 100 14A7 7 0 008 1zm0 2a5 5 0 110 10A5 5 0 018 3zM7 4v4.6l3 1.8.9-1.5L8.8 7.6V4z"
      fillRule="evenodd"
    />
  ),
  calendar: <path d="M4 1h2v1.5h4V1h2v1.5h3V15H1V2.5h3zM3 6.5V13h10V6.5z" fillRule="evenodd" />,
  follow: <path d="M8 1l7 7-7 7-7-7zm0 2.8L3.8 8 8 12.2 12.2 8z" fillRule="evenodd" />,
  none: <path d="M2 7h12v2H2z" />,
} as const;

/** The shape of a verdict; words stand beside it always. */
export const VerdictShape = ({ kind }: { kind: VerdictKind }) => (
  <svg
    className={`verdict__shape verdict__shape--${kindShape(kind)}`}
    viewBox="0 0 16 16"
    width="16"
    height="16"
    aria-hidden="true"
    fill="currentColor"
  >
    {shapes[kindShape(kind)]}
  </svg>
);
