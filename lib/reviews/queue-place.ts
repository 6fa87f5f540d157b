import { z } from 'zod'

/** Where a signature stands in the queue. Told by value, so that it stays a place after the signature has moved on. */
export type QueuePlace = { statusSince: Date; id: string }

/** An opaque text for addresses. It holds no name, and nothing but what the desk itself showed. */
export function writeQueuePlace({ statusSince, id }: QueuePlace): string {
  return Buffer.from(JSON.stringify([statusSince.getTime(), id])).toString('base64url')
}

/** The place, or null when the text is none of ours. */
export function readQueuePlace(text: string): QueuePlace | null {
  try {
    const [since, id] = placeParts.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')))
    return { statusSince: new Date(since), id }
  } catch {
    return null
  }
}

/** Milliseconds; the year 9999 is the last that reads alike here and in the database. */
const LATEST = Date.UTC(9999, 11, 31)

const placeParts = z.tuple([z.int().min(0).max(LATEST), z.uuid()])
