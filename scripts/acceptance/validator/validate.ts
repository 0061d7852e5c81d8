/** The HAPI FHIR validator: fetched by Maven in the pinned version, run by Java from its one source file. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../../run-step.ts'
import { tellingLine } from '../row.ts'

/** Why nothing could be checked. */
export class NotChecked extends Error {}

export interface Fault {
  readonly place: string
  readonly message: string
}

const here = import.meta.dirname

/** The class path of the validator; its jars go where Maven keeps what it fetches, outside the tree. */
export async function validatorHere(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-maven-'))
  try {
    const paths = join(folder, 'class-path')
    const goal = ['dependency:build-classpath', `-Dmdep.outputFile=${paths}`]
    const fetched = await run('mvn', ['-q', '-B', '-f', join(here, 'pom.xml'), ...goal], { minutes: 15 })
    if (fetched.code === 0) return readFileSync(paths, 'utf8').trim()
    throw new NotChecked(`Maven cannot fetch the validator: ${tellingLine(fetched.stderr + fetched.stdout)}`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The errors of each file; a file without one has an empty list. */
export async function errorsIn(
  validator: string,
  files: readonly string[],
): Promise<ReadonlyMap<string, readonly Fault[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-names-'))
  try {
    const names = join(folder, 'names')
    writeFileSync(names, files.join('\n'))
    const ran = await run('java', ['-Xmx2g', '-cp', validator, join(here, 'ValidR4.java'), names], {
      minutes: 25,
    })
    const found = new Map<string, Fault[]>()
    const done = new Set<string>()
    for (const line of ran.stdout.split('\n')) {
      const [kind = '', file = '', place = '', message = ''] = line.split('\t')
      if (kind === 'done') done.add(file)
      if (kind === 'error') found.set(file, [...(found.get(file) ?? []), { place, message }])
    }
    if (ran.code !== 0 || files.some((file) => !done.has(file))) {
      throw new NotChecked(`the validator does not run: ${tellingLine(ran.stderr + ran.stdout)}`)
    }
    return new Map(files.map((file) => [file, found.get(file) ?? []]))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The same fault wherever in the Bundle it stands. */
const kindOf = ({ place, message }: Fault): string =>
  `${place} ${message}`
    .replaceAll(/entry\[\d+\]/g, 'entry')
    .replaceAll(/\/\*[^*]*\*\//g, '')
    .replaceAll(/Bundle\.entry\.resource\.ofType\(\w+\)/g, 'Bundle.entry.resource')

/** The errors of the output that its input has not, or has fewer of. */
export function errorsOfOurs(output: readonly Fault[], input: readonly Fault[] = []): readonly Fault[] {
  const left = new Map<string, number>()
  for (const fault of input) left.set(kindOf(fault), (left.get(kindOf(fault)) ?? 0) + 1)
  return output.filter((fault) => {
    const before = left.get(kindOf(fault)) ?? 0
    left.set(kindOf(fault), before - 1)
    return before <= 0
  })
}
