/** Serves the one file of the page on this machine alone. */

import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Served {
  readonly url: string
  readonly server: Server
}

/** What to know where the page is not at the port that was asked for; null where it is. */
export const otherAddress = (port: number, url: string): string | null =>
  port === 0 || url === addressOf(port)
    ? null
    : `Port ${port} is taken, so this is another address. A browser keeps a patient for each address by itself:
one that was kept at ${addressOf(port)} is still there, and is neither shown nor cleared here.`

const addressOf = (port: number): string => `http://localhost:${port}/`

/** Listens on `port` or, where that is taken, on any free one. Only this machine can reach it. */
export async function servePage(file: string, port: number): Promise<Served> {
  if (!existsSync(file)) throw new Error(`${file} is not there: npm run build makes it`)
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    if (request.method !== 'GET' && request.method !== 'HEAD') response.writeHead(405).end()
    else if (path !== '/' && path !== '/index.html') response.writeHead(404).end()
    else {
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      })
      response.end(request.method === 'HEAD' ? undefined : readFileSync(file))
    }
  })
  const listen = (at: number): Promise<void> =>
    new Promise((resolve, reject) => {
      server.once('error', reject)
      server.listen(at, '127.0.0.1', () => {
        server.off('error', reject)
        resolve()
      })
    })
  await listen(port).catch((problem: NodeJS.ErrnoException) => {
    if (problem.code !== 'EADDRINUSE' && problem.code !== 'EACCES') throw problem
    return listen(0)
  })
  return { url: addressOf((server.address() as AddressInfo).port), server }
}
