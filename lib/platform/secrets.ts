import { createHash, createHmac, randomBytes } from 'node:crypto'
import { env } from '@/lib/platform/env'

/** 256 random bits, URL-safe. */
export function makeSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** SHA-256 of a secret that is itself random, in hex: what is stored instead of it. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

/** A secret that can be made again from AUTH_SECRET and the same label, and by nobody else. */
export function deriveSecret(label: string): Buffer {
  const { authSecret } = env()
  if (!authSecret) throw new Error('AUTH_SECRET is not set')
  return createHmac('sha256', authSecret).update(label).digest()
}
