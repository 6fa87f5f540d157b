import { z } from 'zod'

/** The whole configuration, validated. Sources and defaults: DESIGN section 4, `docs/configuration.md`. */
export type Env = z.infer<typeof envSchema>

/** What was wrong with the environment, every problem on a line of its own. */
export class EnvError extends Error {}

/** Reads and validates the environment; throws one EnvError that names everything that is wrong. */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()))
  const parsed = envSchema.safeParse(given)
  if (parsed.success) return parsed.data
  const lines = parsed.error.issues.map(
    (issue) => `  ${issue.path.join('.') || 'environment'}: ${issue.message}`,
  )
  throw new EnvError(`The configuration is not right:\n${lines.join('\n')}`)
}

/** The environment of this process, read once. */
export function env(): Env {
  cached ??= readEnv()
  return cached
}

let cached: Env | undefined

const LOOPBACK_HOSTS = ['localhost', '127.0.0.1', '[::1]']
const EMBEDDED_SENDER = 'Undersigned <undersigned@localhost>'

const settings = z.object({
  PORT: z.coerce.number('a port number').int().min(1).max(65535).default(3000),
  // Not HOST: shells and build machines set that to the name of the machine.
  LISTEN_HOST: z.string().optional(),
  APP_URL: z
    .url({ protocol: /^https?$/, message: 'the site’s own address, such as https://appeal.example.org' })
    .refine((url) => !URL.canParse(url) || isOrigin(new URL(url)), {
      message: 'only scheme and host, such as https://appeal.example.org: the site can not live below a path',
    })
    .optional(),
  DATABASE_URL: z
    .url({
      protocol: /^postgres(ql)?$/,
      message: 'a PostgreSQL address, postgresql://user:password@host/name',
    })
    .optional(),
  DATA_DIR: z.string().default('.data'),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, message: 'a mail server, smtp://user:password@host:587' })
    .optional(),
  MAIL_FROM: z.string().includes('@', { message: 'an address, or: Name <address>' }).optional(),
  AUTH_SECRET: z
    .string()
    .min(32, 'at least 32 characters, for example from: openssl rand -base64 33')
    .optional(),
  ADMIN_EMAIL: z.email('a mail address').optional(),
})

// `when`: said also where something else is wrong, so that one start names it all.
const when = () => true

const envSchema = settings
  .refine(({ SMTP_URL, APP_URL }) => SMTP_URL || isLoopback(APP_URL), {
    path: ['SMTP_URL'],
    message: 'is needed when APP_URL is not on this machine; the embedded mailbox is for trying things out',
    when,
  })
  .refine(({ SMTP_URL, MAIL_FROM }) => !SMTP_URL || MAIL_FROM, {
    path: ['MAIL_FROM'],
    message: 'is needed with SMTP_URL: a sender that this mail server may use, an address or: Name <address>',
    when,
  })
  .refine(({ DATABASE_URL, AUTH_SECRET }) => !DATABASE_URL || AUTH_SECRET, {
    path: ['AUTH_SECRET'],
    message: 'is needed with DATABASE_URL, for example from: openssl rand -base64 33',
    when,
  })
  .transform((given) => {
    const appUrl = new URL(given.APP_URL ?? `http://localhost:${given.PORT}`)
    const embedded = !given.DATABASE_URL && !given.SMTP_URL
    return {
      port: given.PORT,
      /** The address to listen on; none: all of this machine's. */
      listenHost: given.LISTEN_HOST,
      /** Origin without a trailing slash; links in mail are made from it. */
      appUrl: appUrl.origin,
      appUrlIsSecure: appUrl.protocol === 'https:',
      appUrlIsLoopback: LOOPBACK_HOSTS.includes(appUrl.hostname),
      databaseUrl: given.DATABASE_URL,
      dataDir: given.DATA_DIR,
      smtpUrl: given.SMTP_URL,
      mailFrom: given.MAIL_FROM ?? EMBEDDED_SENDER,
      authSecret: given.AUTH_SECRET,
      adminEmail: given.ADMIN_EMAIL ?? (embedded ? 'coordinator@example.org' : undefined),
    }
  })

function isOrigin({ href, origin }: URL): boolean {
  return href === `${origin}/`
}

function isLoopback(appUrl: string | undefined): boolean {
  return !appUrl || !URL.canParse(appUrl) || LOOPBACK_HOSTS.includes(new URL(appUrl).hostname)
}
