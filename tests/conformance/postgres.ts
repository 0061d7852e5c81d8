/** Runs the exported SQL in a PostgreSQL of its own, on a socket in a temporary folder, for tests. */

import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inputTables } from '../../src/export/sql/index.ts'
import { type Database, type InputRows, inputRows, rowsOfFacts } from './sql.ts'

/** Where the programs of the server are: on the path, or where Debian keeps them; null where there is none. */
export function postgresFolder(): string | null {
  const debian = '/usr/lib/postgresql'
  const kept = existsSync(debian) ? readdirSync(debian).map((version) => join(debian, version, 'bin')) : []
  const folders = [...(process.env.PATH ?? '').split(':'), ...kept.toReversed()]
  return (
    folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres'))) ??
    null
  )
}

const prelude = "SET client_min_messages = warning; SET statement_timeout = '60s';\n"

interface User {
  readonly uid?: number
  readonly gid?: number
}

/** The server refuses to run as root: then as the user that its package made. */
function userOfServer(): User {
  if (process.getuid?.() !== 0) return {}
  const id = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

/** Never analyzed, and with a minute for each statement: what the script asks for has to end without it. */
export async function openPostgres(bin: string): Promise<Database & { readonly folder: string }> {
  const user = userOfServer()
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-postgres-'))
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid ?? user.uid)
  const data = join(folder, 'data')
  const initdb = ['-D', data, '-A', 'trust', '-U', 'tester', '-E', 'UTF8', '--no-sync']
  execFileSync(join(bin, 'initdb'), initdb, { ...user, stdio: 'ignore', cwd: folder })
  const settings = ['autovacuum=off', 'fsync=off', 'synchronous_commit=off', 'jit=off'].flatMap((one) => [
    '-c',
    one,
  ])
  const server = spawn(join(bin, 'postgres'), ['-D', data, '-k', folder, '-h', '', ...settings], {
    ...user,
    cwd: folder,
    stdio: 'ignore',
  })
  const client = existsSync(join(bin, 'psql')) ? join(bin, 'psql') : 'psql'
  const psql = (script: string): string =>
    execFileSync(
      client,
      [
        '-h',
        folder,
        '-U',
        'tester',
        '-d',
        'postgres',
        '-X',
        '-q',
        '-A',
        '-t',
        '-v',
        'ON_ERROR_STOP=1',
        '-f',
        '-',
      ],
      { input: script, encoding: 'utf8', maxBuffer: 1e9, stdio: ['pipe', 'pipe', 'pipe'] },
    )
  const close = (): void => {
    server.kill('SIGINT')
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await ready(psql, server)
    psql(`${prelude}${inputTables}`)
  } catch (error) {
    close()
    throw error
  }
  const run = async (script: string): Promise<void> => {
    psql(`${prelude}${script}`)
  }
  return {
    folder,
    run,
    async rows<T>(query: string) {
      const text = psql(`${prelude}SELECT COALESCE(json_agg(t), '[]') FROM (${query}) t;`)
      return JSON.parse(text) as T[]
    },
    async fill(patients, asOf) {
      await run(Object.entries(inputRows(patients, asOf)).map(refilled).join('\n'))
      await run(rowsOfFacts)
    },
    close,
  }
}

async function ready(psql: (script: string) => string, server: ChildProcess): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      psql('SELECT 1;')
      return
    } catch (error) {
      if (tries > 200 || server.exitCode !== null) throw error
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}

const refilled = ([table, rows]: readonly [string, InputRows[string]]): string => `DELETE FROM ${table};
INSERT INTO ${table} SELECT * FROM json_populate_recordset(NULL::${table}, $json$${JSON.stringify(rows)}$json$);`
