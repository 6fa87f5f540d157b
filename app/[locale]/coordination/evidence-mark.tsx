export type Mark = 'sure' | 'unconfirmed' | 'open' | 'throw-away' | 'look-alike'

/** The glyph of a piece of evidence. Drawn, since no font of ours has it; its word always stands beside it. */
export function EvidenceMark({ mark }: { mark: Mark }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 12 12"
      width="12"
      height="12"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      className="inline-block flex-none"
    >
      {SHAPES[mark]}
    </svg>
  )
}

const ring = <circle cx="6" cy="6" r="4.25" />

const SHAPES: Record<Mark, React.ReactNode> = {
  sure: <circle cx="6" cy="6" r="4.25" fill="currentColor" />,
  unconfirmed: (
    <>
      {ring}
      <path d="M6 1.75a4.25 4.25 0 0 1 0 8.5z" fill="currentColor" stroke="none" />
    </>
  ),
  open: ring,
  'throw-away': <path d="m2.25 2.25 7.5 7.5m0-7.5-7.5 7.5" />,
  'look-alike': <path d="M6 2 10.5 10h-9z" strokeLinejoin="round" />,
}
