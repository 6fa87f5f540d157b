import { createServer } from 'node:net'

/** A free port on the loopback interface: the preferred one if nobody has it, else one the system picks. */
export async function freePort(preferred?: number): Promise<number> {
  return (preferred && (await tryPort(preferred, '127.0.0.1'))) || (await tryPort(0, '127.0.0.1')) || 0
}

/** Whether a site could listen on this port on every interface. */
export async function isPortFree(port: number): Promise<boolean> {
  return Boolean(await tryPort(port)) && Boolean(await tryPort(port, '127.0.0.1'))
}

function tryPort(port: number, host?: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(undefined))
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address()
      server.close(() => resolve(address && typeof address === 'object' ? address.port : undefined))
    })
  })
}
