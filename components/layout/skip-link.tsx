/** The first stop of the keyboard: past the masthead. */
export function SkipLink({ children }: { children: string }) {
  return (
    <a
      href="#main"
      className="bg-blue text-on-blue text-ui sr-only z-20 p-3 focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
    >
      {children}
    </a>
  )
}
