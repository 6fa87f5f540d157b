'use client'

import { useEffect, useRef } from 'react'

/** What has just been decided. Has the focus, so that it is read out and the next key goes on from here. */
export function DecidedNotice({ children }: { children: string }) {
  const notice = useRef<HTMLParagraphElement>(null)
  useEffect(() => notice.current?.focus(), [children])
  return (
    <p
      ref={notice}
      role="status"
      tabIndex={-1}
      autoFocus
      className="border-blue text-sentence mb-4 border-b-3 pb-2 wrap-anywhere"
    >
      {children}
    </p>
  )
}
