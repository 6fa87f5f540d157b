import { blockDown, blocksAcross } from './square-blocks'
import type { SquareBlock } from './square-blocks'

export interface SquarePart {
  value: string
  label: string
  amount: number
  tone: 'blue' | 'ink' | 'rest'
}

const FILL = { blue: 'fill-blue', ink: 'fill-ink', rest: 'fill-mark-rest' }
const WORDS = { blue: 'text-blue', ink: 'text-ink', rest: 'text-ink-2' }
const SVG_WORDS = { blue: 'fill-blue', ink: 'fill-ink', rest: 'fill-ink-2' }
const CAPTION = 58
const PITCH = 17
const ROOM_FOR_VALUE = 124

/** From 1180 px: blocks beside each other, each under its value. */
export function SquaresAcross({ id, label, parts }: { id: string; label: string; parts: SquarePart[] }) {
  const amounts = parts.map((part) => part.amount)
  const { width, height, blocks } = blocksAcross(amounts, 20, PITCH, 16, ROOM_FOR_VALUE)
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height + CAPTION}`}
      className="w-full max-xl:hidden"
    >
      {parts.map((part, index) => (
        <g key={part.label} transform={`translate(${blocks[index]!.x} 0)`}>
          <text y="22" className={`font-display text-[1.5rem] ${SVG_WORDS[part.tone]}`}>
            {part.value}
          </text>
          <text y="43" className={`font-sans text-[0.9375rem] ${SVG_WORDS[part.tone]}`}>
            {part.label}
          </text>
          <g transform={`translate(0 ${CAPTION})`}>
            <Pattern id={`${id}-${part.tone}-across`} pitch={PITCH} square={13} tone={part.tone} />
            <Rectangles block={blocks[index]!} pattern={`${id}-${part.tone}-across`} />
          </g>
        </g>
      ))}
    </svg>
  )
}

/** Below: one block under the other, forty squares to a row. */
export function SquaresDown({ id, parts }: { id: string; parts: SquarePart[] }) {
  const pitch = 8
  return (
    <div className="grid max-w-152 gap-5 xl:hidden">
      {parts.map((part) => {
        const { width, height, blocks } = blockDown(part.amount, 40, pitch)
        return (
          <div key={part.label}>
            <p className={`mb-1 ${WORDS[part.tone]}`}>
              <span className="font-display text-[1.375rem]">{part.value}</span>{' '}
              <span className="text-small">{part.label}</span>
            </p>
            <svg viewBox={`0 0 ${width} ${height}`} className="block w-full" aria-hidden="true">
              <Pattern id={`${id}-${part.tone}-down`} pitch={pitch} square={6} tone={part.tone} />
              <Rectangles block={blocks[0]!} pattern={`${id}-${part.tone}-down`} />
            </svg>
          </div>
        )
      })}
    </div>
  )
}

interface PatternProps {
  id: string
  pitch: number
  square: number
  tone: SquarePart['tone']
}

function Pattern({ id, pitch, square, tone }: PatternProps) {
  return (
    <pattern id={id} width={pitch} height={pitch} patternUnits="userSpaceOnUse">
      <rect width={square} height={square} className={FILL[tone]} />
    </pattern>
  )
}

function Rectangles({ block, pattern }: { block: SquareBlock; pattern: string }) {
  return block.rectangles.map((rectangle) => (
    <rect key={`${rectangle.x} ${rectangle.y}`} {...rectangle} fill={`url(#${pattern})`} />
  ))
}
