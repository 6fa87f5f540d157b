import { createServer, type RequestListener, type Server } from 'node:http'

/** An HTTP server that slow senders cannot hold up, and that answers malformed requests with 400. */
export function createHardenedServer(listener: RequestListener): Server {
  const server = createServer(LIMITS, listener)
  server.on('clientError', (_error, socket) => {
    if (socket.writable)
      socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
    else socket.destroy()
  })
  return server
}

/** Milliseconds. Idle connections live a little longer than those of common proxies, which then close first. */
const LIMITS = {
  headersTimeout: 15_000,
  requestTimeout: 60_000,
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 5_000,
}
