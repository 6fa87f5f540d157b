import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

/** Which program listens on this port, as far as the system tells: "node server.js (process 123)". */
export function portOwner(port: number): string | undefined {
  try {
    const sockets = listeningSockets(port)
    const pid = readdirSync('/proc').find((name) => /^\d+$/.test(name) && holdsOneOf(name, sockets))
    return pid && `${commandOf(pid)} (process ${pid})`
  } catch {
    return undefined // No /proc: not Linux.
  }
}

const LISTENING = '0A'

/** The inodes; the fields are those of proc_net_tcp(5). */
function listeningSockets(port: number): Set<string> {
  const suffix = `:${port.toString(16).toUpperCase().padStart(4, '0')}`
  const rows = ['tcp', 'tcp6'].flatMap((name) =>
    readFileSync(`/proc/net/${name}`, 'utf8').split('\n').slice(1),
  )
  const fields = rows.map((row) => row.trim().split(/\s+/))
  const ours = fields.filter(([, local, , state]) => local?.endsWith(suffix) && state === LISTENING)
  return new Set(ours.map((row) => `socket:[${row[9]}]`))
}

function holdsOneOf(pid: string, sockets: Set<string>): boolean {
  try {
    return readdirSync(`/proc/${pid}/fd`).some((fd) => sockets.has(linkOf(`/proc/${pid}/fd/${fd}`)))
  } catch {
    return false // Another user's process.
  }
}

function linkOf(path: string): string {
  try {
    return readlinkSync(path)
  } catch {
    return ''
  }
}

function commandOf(pid: string): string {
  const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
  return command.length > 80 ? `${command.slice(0, 79)}…` : command
}
