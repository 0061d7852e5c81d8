/**
 * Every attack that is given in ../shared/cases/attacks holds, or stands with its reason in a list of those that do not
 * yet. The list is checked both ways: what begins to hold must leave it.
 */

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type NotYet, notYet } from './attacks-not-yet.ts'
import { failuresIn } from './charts-of-others/look.ts'

const root = join(import.meta.dirname, '../../../shared/cases/attacks')
const here = existsSync(root)
const reason = here ? '' : ' (skipped: ../shared/cases/attacks is not beside this checkout)'

const attacksIn = (folder: string) =>
  readFileSync(join(root, folder, 'INDEX.tsv'), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [name = '', asOf = '', options = '', must = ''] = line.split('\t')
      return { file: `${folder}/${name}`, asOf, options: options.split(' ').filter(Boolean), must }
    })

/** Does the check ask only how the records are read: for facts and notes, and nothing that the guideline advises? */
const readsOnly = (failure: string): boolean =>
  failure
    .replace(/ \(seen: .*/s, '')
    .split(' || ')
    .every((check) => /^(?:F|NOTE|NNOTE):/.test(check))

const failuresOf = ({ file, asOf, options, must }: ReturnType<typeof attacksIn>[number]) =>
  failuresIn({ text: readFileSync(join(root, file), 'utf8'), asOf, options }, must)

describe.skipIf(!here)(`attacks${reason}`, () => {
  const attacks = here ? [...attacksIn('charts'), ...attacksIn('clinical')] : []
  const listed = new Map<string, NotYet>(Object.entries(notYet))

  it('each that is listed is given', () => {
    expect(attacks.length).toBeGreaterThanOrEqual(123)
    expect([...listed.keys()].filter((file) => !attacks.some((one) => one.file === file))).toEqual([])
    console.log(`attacks: ${attacks.length} given, ${listed.size} do not hold yet`)
  })

  it.each(attacks.filter(({ file }) => !listed.has(file)))('$file', async (attack) => {
    expect(await failuresOf(attack)).toEqual([])
  })

  it('what holds now leaves the list, and no chart is misread where only content is missing', async () => {
    const holds: string[] = []
    const misread: string[] = []
    for (const attack of attacks.filter(({ file }) => listed.has(file))) {
      const failures = await failuresOf(attack)
      if (failures.length === 0) holds.push(attack.file)
      if (listed.get(attack.file) === 'content' && failures.some(readsOnly)) misread.push(attack.file)
    }
    expect({ holds, misread }).toEqual({ holds: [], misread: [] })
  })
})
