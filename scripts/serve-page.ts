/** Serves the one file of the page on this machine alone. */

import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Served {
  readonly url: string
  readonly server: Server
}

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
  return { url: `http://localhost:${(server.address() as AddressInfo).port}/`, server }
}
