import type { ReactNode } from 'react'
import { STROKE_HEIGHT, TEN_WIDTH, tallyLines } from './tally-drawing'
import type { TallyLine } from './tally-drawing'

interface TallyProps {
  named: number
  protectedCount: number
  /** The whole in words, for those who do not see the drawing. */
  label: string
  /** The keys below the line: left the solid ones, right the outlined ones. */
  namedLabel: ReactNode
  protectedLabel?: ReactNode
}

const MOST_STROKES = 300
const TEN_GAP = 11

/** One stroke for each, standing on the blue line; outlined ones last, so that they tell neither order nor time. */
export function Tally({ named, protectedCount, label, namedLabel, protectedLabel }: TallyProps) {
  const total = named + protectedCount
  return (
    <div>
      <div role="img" aria-label={label}>
        {total > MOST_STROKES ? (
          <ProportionalBar named={named} total={total} />
        ) : (
          <>
            <Strokes
              className="max-md:hidden"
              lines={tallyLines(named, total, 100)}
              tens={total > 90 ? 10 : 9}
            />
            <Strokes className="md:hidden" lines={tallyLines(named, total, 50)} tens={5} />
          </>
        )}
      </div>
      <div className="text-ui mt-2 flex flex-wrap justify-between gap-x-6">
        <span>{namedLabel}</span>
        {protectedLabel && <span className="font-medium">{protectedLabel}</span>}
      </div>
    </div>
  )
}

function Strokes({ className, lines, tens }: { className: string; lines: TallyLine[]; tens: number }) {
  return (
    <div className={`grid gap-3 ${className}`}>
      {lines.map((line, index) => (
        <svg
          key={index}
          viewBox={`0 0 ${tens * TEN_WIDTH - TEN_GAP} ${STROKE_HEIGHT}`}
          className="border-blue block w-full border-b-3 pb-1.5"
          aria-hidden="true"
        >
          <path d={line.solid} fill="var(--color-ink)" />
          <path
            d={line.outlined}
            fill="none"
            stroke="var(--color-edge)"
            strokeWidth="0.8"
            vectorEffect="non-scaling-stroke"
          />
        </svg>
      ))}
    </div>
  )
}

function ProportionalBar({ named, total }: { named: number; total: number }) {
  const share = Math.round((named / total) * 1000)
  return (
    <svg
      viewBox="0 0 1000 40"
      preserveAspectRatio="none"
      className="border-blue block h-10 w-full border-b-3 pb-1.5"
      aria-hidden="true"
    >
      <rect width={Math.max(0, share - (named < total ? 4 : 0))} height="40" fill="var(--color-ink)" />
      {named < total && (
        <rect
          x={share}
          width={1000 - share}
          height="40"
          fill="none"
          stroke="var(--color-edge)"
          vectorEffect="non-scaling-stroke"
        />
      )}
    </svg>
  )
}
