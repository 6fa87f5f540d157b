import type { ComponentPropsWithRef } from 'react'

/** A link in text. Quiet: ink with an edge-coloured line, for ways back and footers. */
export function TextLink({ quiet, className, ...props }: { quiet?: boolean } & ComponentPropsWithRef<'a'>) {
  return <a {...props} className={['link', quiet && 'link-quiet', className].filter(Boolean).join(' ')} />
}
