/** The name on its signature line. The no-break spaces draw the line out past the name; the link is named by it. */
export function Wordmark({ href }: { href: string }) {
  return (
    <a href={href} className="wordmark" aria-label="Undersigned">
      {'Undersigned\u00a0\u00a0\u00a0\u00a0'}
    </a>
  )
}
