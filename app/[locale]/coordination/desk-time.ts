import type { Locale } from '@/lib/platform/i18n/locales'

const MINUTE_MS = 60_000
const UNITS = [
  { unit: 'day', minutes: 24 * 60 },
  { unit: 'hour', minutes: 60 },
  { unit: 'minute', minutes: 1 },
] as const

/** For how long something has waited, in its largest unit: "2 hr", "3 days". */
export function waitedFor(since: Date, locale: Locale, now = new Date()): string {
  const minutes = Math.max(0, Math.floor((now.getTime() - since.getTime()) / MINUTE_MS))
  const { unit, minutes: size } = UNITS.find((candidate) => minutes >= candidate.minutes) ?? UNITS[2]
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' })
  return format.format(Math.floor(minutes / size))
}

/** A moment as the desk writes it, in the appeal's time zone. */
export function momentIn(timeZone: string, locale: Locale): (at: Date) => string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone })
  return (at) => format.format(at)
}
