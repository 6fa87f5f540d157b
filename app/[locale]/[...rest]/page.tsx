import { notFound } from 'next/navigation'

/** Any other path below a language: not found, in that language. */
export default function UnknownPage() {
  notFound()
}
