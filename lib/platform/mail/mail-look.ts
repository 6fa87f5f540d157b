import type { CSSProperties } from 'react'

// The tokens of components/ui/tokens.css as mail programs need them: written out, beside each element.
const SERIF = "'Literata', Georgia, 'Times New Roman', serif"
const SANS = "'Onest', Arial, Helvetica, sans-serif"

const paragraph: CSSProperties = { margin: '0 0 12px', fontFamily: SANS, overflowWrap: 'anywhere' }

export const look = {
  ground: { margin: 0, padding: '40px 12px', backgroundColor: '#ebeae5' },
  paper: { maxWidth: 600, padding: '36px 8% 40px', backgroundColor: '#fcfbf8' },
  wordmarkRow: { padding: '0 0 44px' },
  wordmark: {
    fontFamily: SERIF,
    fontSize: 26,
    lineHeight: '1.2',
    color: '#15171c',
    whiteSpace: 'nowrap',
    borderBottom: '3px solid #1d3fcb',
  },
  title: {
    margin: '0 0 14px',
    fontFamily: SERIF,
    fontSize: 34,
    fontWeight: 400,
    lineHeight: '1.2',
    color: '#15171c',
  },
  text: { margin: '0 0 14px', fontFamily: SERIF, fontSize: 19, lineHeight: '1.48', color: '#15171c' },
  quote: {
    margin: '20px 0',
    padding: '0 0 0 18px',
    borderLeft: '3px solid #1d3fcb',
    fontFamily: SERIF,
    fontSize: 19,
    lineHeight: '1.48',
    color: '#15171c',
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
  },
  note: { ...paragraph, fontSize: 15, lineHeight: '1.55', color: '#474b55' },
  small: { ...paragraph, fontSize: 13, lineHeight: '1.5', color: '#474b55' },
  footer: { ...paragraph, margin: 0, fontSize: 13, lineHeight: '1.5', color: '#646873' },
  figure: {
    margin: 0,
    fontFamily: SERIF,
    fontSize: 46,
    lineHeight: '1.2',
    letterSpacing: '0.02em',
    color: '#15171c',
  },
  buttonRow: { padding: '14px 0 8px' },
  button: {
    padding: '17px 30px',
    borderRadius: 2,
    backgroundColor: '#1d3fcb',
    fontFamily: SANS,
    fontSize: 17,
    fontWeight: 500,
    lineHeight: '1.25',
    color: '#ffffff',
    textDecoration: 'none',
  },
  rule: { margin: '32px 0 24px', border: 'none', borderTop: '1px solid #d9d8d1' },
} satisfies Record<string, CSSProperties>

/** Inline styles win over these unless they are marked; programs that know no dark mode leave them out. */
export const darkStyles = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .ground, .ground > table > tbody > tr > td { background-color: #0a0c10 !important; }
  .paper { background-color: #101319 !important; }
  .ink { color: #ecebe5 !important; }
  .ink-2 { color: #b9bcc5 !important; }
  .ink-3 { color: #9498a4 !important; }
  .line { border-color: #9ab1ff !important; }
  .quote { border-color: #9ab1ff !important; }
  .rule { border-color: #2d323d !important; }
  .button { background-color: #9ab1ff !important; color: #0d1230 !important; }
}`
