import { defineConfig } from 'prisma/config'

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  // Commands that need no database, such as generate, must work without one.
  datasource: { url: process.env.DATABASE_URL ?? 'postgresql://localhost/undersigned' },
})
