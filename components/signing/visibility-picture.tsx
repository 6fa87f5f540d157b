import type { ReactNode } from 'react'

interface VisibilityPictureProps {
  visibility: 'public' | 'recipients' | 'counted'
}

/** Two sheets, the site's and the addressees': the name stands on its line, or the line stays blank. */
export function VisibilityPicture({ visibility }: VisibilityPictureProps) {
  return (
    <svg viewBox="0 0 96 44" width="96" height="44" focusable="false">
      <Sheet x={0.5} named={visibility === 'public'} />
      <Sheet x={50.5} named={visibility !== 'counted'}>
        <path d="m50.5 .5 22.5 9 22.5-9" className="stroke-edge fill-none" />
      </Sheet>
    </svg>
  )
}

function Sheet({ x, named, children }: { x: number; named: boolean; children?: ReactNode }) {
  return (
    <g>
      <rect x={x} y={0.5} width={45} height={43} className="fill-paper stroke-edge" />
      {children}
      <path d={`M${x + 6} 16.5h26M${x + 6} 37.5h22`} className="stroke-mark-rest" strokeWidth={3} />
      {named && <path d={`M${x + 6} 25h30`} className="stroke-ink" strokeWidth={4} />}
      <path d={`M${x + 6} 29h33`} className="stroke-blue" strokeWidth={1.5} />
    </g>
  )
}
