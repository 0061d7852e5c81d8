/** A machine with Debian's base, Node, libnss3 and libnspr4, and nothing else: the two commands of the README, and no browser at all. */

import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Place, type Ran, run } from '../run-step.ts'
import { cloningIn, pageAnswers } from './fresh-clone.ts'
import { tellingLine, type Verdict } from './row.ts'

const PLACE = '/srv/plumbline'
const packed = 'node_modules/@sparticuz node_modules/.cache'
/** The gate, which has just run all tests, keeps to those that meet the machine; by itself the row runs every one. */
const files = process.env.PLUMBLINE_SAMPLE === '1' ? ' -- tests/browser tests/journeys tests/ground' : ''

class NotMade extends Error {}

/** Its output; throws where it ends otherwise than with 0. */
async function must(command: string, args: readonly string[], place: Place = {}): Promise<string> {
  const ran = await run(command, args, place)
  if (ran.code === 0) return ran.stdout.trim()
  throw new NotMade(
    `${command} ${args[0] ?? ''}: exit code ${ran.code}: ${tellingLine(ran.stderr + ran.stdout)}`,
  )
}

/** Why no bare machine can be made here; null where it can. */
async function unable(): Promise<string | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return 'it takes Linux on x64'
  if (process.getuid?.() !== 0) return 'it takes root, for a root folder of its own'
  if ((await run('debootstrap', ['--version'])).code !== 0)
    return 'it takes debootstrap (apt-get install debootstrap)'
  return null
}

/** The smallest Debian of this machine's release, from where this machine has its own, with Node and a clone of HEAD. */
async function make(root: string): Promise<void> {
  const release = /^VERSION_CODENAME=(\w+)$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1]
  if (release === undefined) throw new NotMade('/etc/os-release names no release of Debian')
  const sources = await must('apt-get', [
    'indextargets',
    '--format',
    '$(REPO_URI) $(RELEASE)',
    'Created-By: Packages',
  ])
  const mirror = sources
    .split('\n')
    .find((line) => line.endsWith(` ${release}`))
    ?.split(' ')[0]
  const packages = ['--variant=minbase', '--include=libnss3,libnspr4', release, root]
  await must('debootstrap', mirror === undefined ? packages : [...packages, mirror], { minutes: 15 })
  const modules = await must('npm', ['root', '--global'])
  mkdirSync(join(root, 'usr/local/lib/node_modules'), { recursive: true })
  mkdirSync(dirname(join(root, PLACE)), { recursive: true })
  cpSync(process.execPath, join(root, 'usr/local/bin/node'))
  cpSync(join(modules, 'npm'), join(root, 'usr/local/lib/node_modules/npm'), { recursive: true })
  for (const name of ['npm', 'npx'])
    symlinkSync(`../lib/node_modules/npm/bin/${name}-cli.js`, join(root, 'usr/local/bin', name))
  // What the network asks for: names, and certificates where this machine has some of its own.
  for (const file of ['/etc/resolv.conf', '/etc/hosts', await certificates()]) {
    if (file === undefined || !existsSync(file)) continue
    mkdirSync(dirname(join(root, file)), { recursive: true })
    cpSync(file, join(root, file), { dereference: true })
  }
  await must('git', ['clone', '--quiet', process.cwd(), join(root, PLACE)], { env: cloningIn(root) })
}

async function certificates(): Promise<string | undefined> {
  const named = await must('npm', ['config', 'get', 'cafile'])
  return named === '' || named === 'null' ? process.env.NODE_EXTRA_CA_CERTS : named
}

/** A command line in the clone on the bare machine, with nothing of this machine's environment; its /proc goes with it. */
async function inside(root: string, line: string): Promise<readonly [command: string, ...args: string[]]> {
  const file = await certificates()
  const given = [
    'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
    'HOME=/root',
    'CI=1',
    `FC_SEED=${process.env.FC_SEED ?? ''}`,
    `npm_config_registry=${await must('npm', ['config', 'get', 'registry'])}`,
    ...(file === undefined ? [] : [`npm_config_cafile=${file}`, `NODE_EXTRA_CA_CERTS=${file}`]),
  ]
  const script = `mount -t proc proc "$1/proc" && root=$1 && line=$2 && shift 2 && exec env -i "$@" chroot "$root" sh -c "cd ${PLACE} && $line"`
  return [
    'unshare',
    '--mount',
    '--pid',
    '--fork',
    '--kill-child',
    'sh',
    '-c',
    script,
    'sh',
    root,
    line,
    ...given,
  ]
}

const lastLine = ({ stdout }: Ran): string => stdout.trimEnd().split('\n').at(-1) ?? ''

/** Not passed, in so many words, where it could not be looked at; leaves nothing behind. */
export async function bareMachineRow(): Promise<Verdict> {
  const lacks = await unable()
  if (lacks !== null)
    return { pass: false, detail: `NOT CHECKED: no bare machine can be made here: ${lacks}` }
  const root = mkdtempSync(join(tmpdir(), 'plumbline-bare-'))
  const told: string[] = []
  const runs = async (line: string, as: { good: boolean; last?: RegExp }, minutes: number): Promise<void> => {
    const [command, ...args] = await inside(root, line)
    const ran = await run(command, args, { minutes })
    const last = lastLine(ran)
    if ((ran.code === 0) !== as.good || !(as.last?.test(last) ?? true))
      throw new NotMade(
        `${line}: exit code ${ran.code}: ${tellingLine(ran.stderr + ran.stdout)}; last line: ${last}`,
      )
    told.push(
      `${line}: exit code ${ran.code}, ${ran.seconds.toFixed(0)} s${as.last === undefined ? '' : `: ${last}`}`,
    )
  }
  try {
    await make(root)
    await runs('npm ci', { good: true }, 15)
    const page = await pageAnswers(await inside(root, 'npm start -- --no-open --port 0'))
    if (!page.pass) throw new NotMade(page.detail)
    told.push(page.detail)
    await runs(`npm test${files}`, { good: true, last: /^The page: tests\/browser in Chromium \d/ }, 40)
    await must('sh', ['-c', `cd "${join(root, PLACE)}" && rm -rf ${packed}`])
    const few = ' -- tests/ground/suites.test.ts'
    const without =
      /^The page was NOT tested, so this run fails: no browser starts here \(packed: .+\): .*CHROMIUM/
    await runs(`npm test${few}`, { good: false, last: without }, 10)
    const onPurpose = /^The page was NOT tested, on purpose \(PLUMBLINE_NO_BROWSER=1\)/
    await runs(`PLUMBLINE_NO_BROWSER=1 npm test${few}`, { good: true, last: onPurpose }, 10)
    return { pass: true, detail: told.join('\n      ') }
  } catch (problem) {
    const why = problem instanceof NotMade ? problem.message : String(problem)
    return { pass: false, detail: [...told, why].join('\n      ') }
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}
