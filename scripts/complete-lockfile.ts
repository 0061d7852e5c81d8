/**
 * Names in package-lock.json the native parts for other systems that the registry here does not hold: without them
 * `npm ci` refuses the lockfile, with them it passes over what is for another system. Run after every npm install.
 */

import { readFileSync, writeFileSync } from 'node:fs'

interface Locked {
  version: string
  dev?: boolean
  cpu?: string[]
  os?: string[]
  libc?: string[]
  optional?: boolean
  optionalDependencies?: Record<string, string>
}

const file = 'package-lock.json'
const lock: { packages: Record<string, Locked> } = JSON.parse(readFileSync(file, 'utf8'))

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32']
const processors = ['arm64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x', 'x64']

/** What the parts of a name such as `@oxc-parser/binding-linux-arm64-musl` say of the system it is for. */
function systemOf(name: string): Pick<Locked, 'cpu' | 'os' | 'libc'> {
  const words = name.split(/[/-]/)
  const os = systems.find((each) => words.includes(each))
  const cpu = processors.find((each) => words.includes(each))
  if (os === undefined || cpu === undefined) throw new Error(`${file}: which system is ${name} for?`)
  const libc = words.some((word) => word.startsWith('musl'))
    ? ['musl']
    : os === 'linux'
      ? ['glibc']
      : undefined
  return { cpu: [cpu], ...(libc === undefined ? {} : { libc }), os: [os] }
}

let added = 0
for (const owner of Object.values({ ...lock.packages })) {
  for (const [name, version] of Object.entries(owner.optionalDependencies ?? {})) {
    const place = `node_modules/${name}`
    if (lock.packages[place] !== undefined) continue
    if (!/^\d+\.\d+\.\d+(-[\w.-]+)?$/.test(version))
      throw new Error(`${file}: ${name} is not pinned: ${version}`)
    const { cpu, libc, os } = systemOf(name)
    lock.packages[place] = {
      version,
      ...(cpu && { cpu }),
      ...(owner.dev && { dev: true }),
      ...(libc && { libc }),
      optional: true,
      ...(os && { os }),
    }
    added += 1
  }
}
const root = lock.packages[''] as Locked
const places = Object.keys(lock.packages)
  .filter((place) => place !== '')
  .sort((a, b) => a.localeCompare(b, 'en'))
lock.packages = {
  '': root,
  ...Object.fromEntries(places.map((place) => [place, lock.packages[place] as Locked])),
}
if (added > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
console.log(`${file}: ${added} native parts for other systems added`)
