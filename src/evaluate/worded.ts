/** A recommendation in the words of what remains of its options for this patient. */

import {
  filledIn,
  nameInSentence,
  ONCE_CLEARED,
  type Option,
  plainNameOf,
  type Recommendation,
} from '../language/index.ts'
import type { Assessed } from './assess.ts'
import { truthOf } from './reading.ts'
import type { OptionResult } from './status.ts'

export interface Worded {
  readonly title: string
  readonly statement: string
  readonly forPatient: string | null
  /** Ids of its options that no stop and no closed window bars, in its order. */
  readonly open: readonly string[]
}

type Judged = readonly [Option, OptionResult]

const isBarred = ({ status }: OptionResult): boolean => status === 'contraindicated' || status === 'too-late'

/** Where all options are barred, what stands instead of it: who decides. */
export function wordedFor(assessed: Assessed, rec: Recommendation): Worded {
  const asWritten = { title: rec.title, statement: rec.statement, forPatient: rec.forPatient }
  if (rec.options.length === 0) return { ...asWritten, open: [] }
  const open = optionsOf(assessed, rec).filter(([, result]) => !isBarred(result))
  const ids = open.map(([option]) => option.id)
  if (rec.remaining === null) return { ...asWritten, open: ids }
  const { statement, forPatient, join, otherwise } = rec.remaining
  if (open.length === 0) return { ...otherwise, open: [] }
  const limit = (option: Option): string => {
    const most = dailyGrams(assessed, option)
    return most === null ? '' : `, at most ${most} g a day`
  }
  const waits = ([option, { status }]: Judged): boolean => option.clearedFirst && status === 'needs-data'
  const toClinician = open.map((judged) => {
    const [option] = judged
    return `${nameInSentence(option)}${limit(option)}${waits(judged) ? ` ${ONCE_CLEARED}` : ''}`
  })
  const toPatient = open
    .filter((judged) => !waits(judged))
    .map(([option]) => `${plainNameOf(option)}${limit(option)}`)
  const plain = toPatient.length === 0 ? otherwise.forPatient : forPatient
  return {
    title: rec.title,
    statement: statement === null ? rec.statement : filledIn(statement, toClinician, join),
    forPatient: forPatient === null ? rec.forPatient : plain && filledIn(plain, toPatient, join),
    open: ids,
  }
}

/** Its options with how each stands. */
function optionsOf({ guideline, options }: Assessed, rec: Recommendation): readonly Judged[] {
  return rec.options.flatMap((id): readonly Judged[] => {
    const place = guideline.options.findIndex((option) => option.id === id)
    const option = guideline.options[place]
    const result = options[place]
    return option === undefined || result === undefined ? [] : [[option, result]]
  })
}

/** The lowest of the ceilings that hold, in grams a day. */
function dailyGrams({ readings }: Assessed, option: Option): number | null {
  const holding = option.adjustWhen.flatMap(({ when, dailyGrams }) =>
    dailyGrams !== undefined && truthOf(readings.plain, when) === true ? [dailyGrams] : [],
  )
  return holding.length === 0 ? null : Math.min(...holding)
}
