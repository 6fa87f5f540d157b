import {
  type ClientRequest,
  createServer,
  request,
  type IncomingMessage,
  type RequestOptions,
  type ServerResponse,
} from 'node:http'
import { duplexPair } from 'node:stream'

/** Next's own handler. */
export type NextHandler = (req: IncomingMessage, res: ServerResponse) => Promise<void>

/** Starts a request to Next. */
export type AskNext = (options: RequestOptions) => ClientRequest

/**
 * A server around Next's handler that listens nowhere: its connections are made in memory, so that nobody
 * but this process can reach it. What it answers can be looked at before a visitor sees it.
 */
export function openInnerServer(handle: NextHandler): AskNext {
  const inner = createServer((req, res) => {
    handle(req, res).catch((error: Error) => res.destroy(error))
  })
  return (options) => request({ ...options, createConnection: connect })

  function connect() {
    const [ours, theirs] = duplexPair()
    inner.emit('connection', theirs)
    return ours
  }
}
