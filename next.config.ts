import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

const withNextIntl = createNextIntlPlugin('./lib/platform/i18n/request.ts')

const config: NextConfig = {
  // Tests build beside a running site, which must keep its own build.
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  // A build writes its folder into the settings it reads, unless they extend others.
  // Types are checked by `npm run check`; a start need not wait for the tests' types.
  typescript: {
    tsconfigPath: process.env.NEXT_DIST_DIR ? 'tsconfig.test.json' : 'tsconfig.json',
    ignoreBuildErrors: true,
  },
  poweredByHeader: false,
  typedRoutes: false,
  images: { unoptimized: true },
  // Metadata that streams in later reaches the head only by script; here it is always in the first HTML.
  htmlLimitedBots: /.*/,
  // Loaded by Node as they are: they hold native parts, workers or files looked up at run time.
  serverExternalPackages: ['pg', 'pg-boss', '@prisma/client', '@prisma/adapter-pg', 'nodemailer'],
  devIndicators: false,
  // Next knows itself as localhost only, and would refuse its own tools on the other loopback name.
  allowedDevOrigins: ['127.0.0.1'],
  experimental: {
    serverActions: { bodySizeLimit: '64kb' },
    // In development, a page that an action redirects to would wait for a browser that never asks for it.
    reactDebugChannel: false,
  },
}

export default withNextIntl(config)
