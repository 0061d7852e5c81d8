/** Verdicts on records of one plain code, found again without a gist: most records of a chart are such, and irrelevant. */

import type { Catalog } from '../catalog.ts'
import { isObject, type Json } from '../json.ts'
import { REMEMBERED } from '../memory.ts'
import { isOver } from '../tidy-condition.ts'
import type { Kind } from '../tidy-record.ts'
import type { Verdict } from './verdict.ts'

/** All that a record of one code says, as it is written. */
interface Remembered {
  readonly said: string
  readonly system: unknown
  readonly display: unknown
  readonly text: unknown
  readonly verdict: Verdict
}

interface Memory {
  /** By code. */
  readonly byCode: Map<unknown, Remembered[]>
  count: number
}

const memories = new WeakMap<Catalog, Memory>()

/** The verdict that `make` gives, which must rest on nothing but what is compared here. */
export function verdictAgain(type: Kind, raw: Json, catalog: Catalog, make: () => Verdict): Verdict {
  const said = saidBeside(type, raw)
  if (said === nothing) return irrelevant
  const concept = said === undefined ? undefined : conceptIn(type, raw)
  const coding = concept === undefined ? undefined : onlyCoding(concept)
  if (said === undefined || concept === undefined || coding === undefined) return make()
  const { text } = concept
  const { system, code, display } = coding
  const memory = memoryOf(catalog)
  const found = memory.byCode.get(code)
  if (found !== undefined) {
    for (const one of found) {
      const same = one.said === said && one.system === system && one.display === display && one.text === text
      if (same) return one.verdict
    }
  }
  const verdict = make()
  if (memory.count++ > REMEMBERED) {
    memory.byCode.clear()
    memory.count = 0
  }
  const one = { said, system, display, text, verdict }
  const others = memory.byCode.get(code)
  if (others === undefined) memory.byCode.set(code, [one])
  else others.push(one)
  return verdict
}

/** A contact without a reason. */
const nothing = ''
const irrelevant: Verdict = { is: 'irrelevant' }

function memoryOf(catalog: Catalog): Memory {
  const known = memories.get(catalog)
  if (known !== undefined) return known
  const made = { byCode: new Map(), count: 0 }
  memories.set(catalog, made)
  return made
}

/** What a verdict rests on besides the concept; undefined where that is more than can be said in a word. */
function saidBeside(type: Kind, raw: Json): string | undefined {
  switch (type) {
    case 'Condition':
      return isOver(raw) ? 'a condition that is over' : 'a condition'
    case 'Observation':
      if (raw.component !== undefined) return undefined
      return raw.valueBoolean === false ? 'a result that says no' : 'a result'
    case 'Procedure':
      return 'a procedure'
    case 'Encounter':
      return raw.reasonCode === undefined ? nothing : 'a contact'
    default:
      return undefined
  }
}

function conceptIn(type: Kind, raw: Json): Json | undefined {
  const told = type === 'Encounter' ? raw.reasonCode : raw.code
  const concept: unknown = Array.isArray(told) && told.length === 1 ? told[0] : told
  return isObject(concept) && isWord(concept.text) ? concept : undefined
}

function onlyCoding({ coding }: Json): Json | undefined {
  const only: unknown = Array.isArray(coding) && coding.length === 1 ? coding[0] : undefined
  const plain = isObject(only) && isWord(only.system) && isWord(only.code) && isWord(only.display)
  return plain ? only : undefined
}

const isWord = (value: unknown): boolean => typeof value === 'string' || value === undefined
