/** What a caller hands to the library, checked before anything is made of it: each mistake is a RequestProblem. */

import type { Answers } from './answers.ts'
import { isDay } from './calendar.ts'
import type { ChoiceFact } from './fact.ts'
import type { Guideline } from './guideline.ts'
import { RequestProblem } from './problem.ts'

/** No patient was assessed before, and none will be after; the calendar of dates ends somewhere. */
export const FIRST_DAY = '1900-01-01'
export const LAST_DAY = '2199-12-31'

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Does the value have lists under these names? */
const holdsLists = (value: unknown, ...names: readonly string[]): boolean =>
  isObject(value) && names.every((name) => Array.isArray(value[name]))

const isGuideline = (value: unknown): boolean =>
  holdsLists(value, 'facts', 'recommendations', 'options', 'positions', 'stages')
const isAnswers = (value: unknown): boolean =>
  holdsLists(value, 'entries', 'coverage', 'challenged', 'unread')

function refuse(where: string, wanted: string, given: unknown, fix: string): never {
  const found = isGuideline(given)
    ? 'a guideline'
    : isAnswers(given)
      ? 'answers'
      : given === undefined
        ? 'nothing'
        : given === null
          ? 'null'
          : Array.isArray(given)
            ? 'a list'
            : given instanceof Date
              ? 'a Date'
              : isObject(given)
                ? 'something else'
                : `a ${typeof given}`
  const why = `it takes ${wanted} and was given ${found}, so nothing could be said of a patient`
  throw new RequestProblem('bad-argument', { where, why, fix })
}

/** @throws RequestProblem bad-argument: not a guideline; it is the first argument everywhere */
export function requireGuideline(given: unknown): asserts given is Guideline {
  if (isGuideline(given)) return
  refuse('guideline', 'a guideline', given, 'Give the guideline first, then what it is applied to')
}

/** @throws RequestProblem bad-argument: not what `readChart` or `readTyped` returned */
export function requireAnswers(given: unknown): asserts given is Answers {
  if (isAnswers(given)) return
  const fix = 'Give what readChart returned, or the answers of what readTyped returned'
  refuse('answers', 'answers', given, fix)
}

/** @throws RequestProblem bad-argument: not an object that `holds` accepts */
export function requireShape(given: unknown, where: string, lists: readonly string[], from: string): void {
  if (!holdsLists(given, ...lists)) refuse(where, `what ${from} returns`, given, `Give what ${from} returned`)
}

/** @throws RequestProblem bad-date: not one day of the calendar from 1900 to 2199 */
export function requireDay(given: unknown, where = 'asOf'): asserts given is string {
  if (typeof given === 'string' && isDay(given) && given >= FIRST_DAY && given <= LAST_DAY) return
  throw new RequestProblem('bad-date', {
    where,
    why: `it takes one day from ${FIRST_DAY} to ${LAST_DAY}, because every clock of the plan counts to it`,
    fix: 'Write it as YYYY-MM-DD, for example 2026-03-16',
  })
}

const places = new WeakMap<Guideline, readonly ChoiceFact[]>()

/** The facts of the place. */
function placesOf(guideline: Guideline): readonly ChoiceFact[] {
  const found = places.get(guideline)
  if (found !== undefined) return found
  const made = guideline.facts.flatMap((fact) => (fact.kind === 'choice' && fact.setting ? [fact] : []))
  places.set(guideline, made)
  return made
}

/** @throws RequestProblem unknown-setting, bad-argument: a name or code that the guideline does not ask of a place */
export function requireSetting(guideline: Guideline, given: unknown): void {
  if (!isObject(given) || given instanceof Date || isGuideline(given) || isAnswers(given))
    refuse('setting', 'names and codes of the place', given, 'Give {} where nothing is known of the place')
  const known = placesOf(guideline)
  for (const [name, code] of Object.entries(given)) {
    const fact = known.find((one) => one.id === name)
    if (fact !== undefined && typeof code === 'string' && Object.hasOwn(fact.choices, code)) continue
    const names = known.map((one) => one.id).join(', ')
    const [why, fix] =
      fact === undefined
        ? [
            `the guideline asks no such thing of a place`,
            names === '' ? 'It asks none: give {}' : `There is ${names}`,
          ]
        : [`it has no such value`, `There is ${Object.keys(fact.choices).join(', ')}`]
    const where = fact === undefined ? 'setting' : `setting.${name}`
    throw new RequestProblem('unknown-setting', {
      where,
      why: `${why}, so the wrong advice could be given`,
      fix,
    })
  }
}

/** @throws RequestProblem before-birth: on that day there was no patient to assess */
export function requireBorn(guideline: Guideline, answers: Answers, asOf: string, where = 'asOf'): void {
  const births = answers.entries.filter((entry) => entry.fact === guideline.roles.birthDate)
  const typed = births.filter((entry) => entry.origin === 'asserted')
  const days = (typed.length > 0 ? typed : births).flatMap(({ value }) =>
    typeof value === 'object' && 'from' in value ? [value.from] : [],
  )
  if (days.length === 0 || days.some((day) => day <= asOf)) return
  throw new RequestProblem('before-birth', {
    where: `${where} ${asOf}`,
    why: 'on that day the patient was not born, so every age and interval would be nonsense',
    fix: 'Correct the day of assessment or the date of birth',
  })
}
