/**
 * Whether a condition or an allergy is there, and how certain that is: the codes of its statuses in whatever system,
 * the certainty that stands beside a code, and plain words. Never the first coding alone, and never a guess.
 */

import { canonicalSystem } from './code-systems.ts'
import { type Json, objectsOf, textOf } from './json.ts'
import { type Recall, recalling } from './recall.ts'

export type Clinical = 'active' | 'recurrence' | 'relapse' | 'inactive' | 'remission' | 'resolved'
type Verification =
  | 'confirmed'
  | 'unconfirmed'
  | 'presumed'
  | 'provisional'
  | 'differential'
  | 'refuted'
  | 'entered-in-error'

/** `unclear`: something is said that cannot be read, or two things that contradict each other. */
type Told<Status> = Status | 'unclear' | undefined

interface Scale<Status extends string> {
  /** Codes of FHIR, of its earlier versions too, and words that can mean nothing else. */
  readonly words: ReadonlyMap<string, Status | 'unclear'>
  readonly snomed: ReadonlyMap<string, Status | 'unclear'>
  /** Ends of the names of the code systems of FHIR. */
  readonly systems: RegExp
  /** Two that differ in this contradict each other. */
  readonly holds: (status: Status | 'unclear') => boolean
}

const clinical: Scale<Clinical> = {
  words: new Map<string, Clinical>([
    ['active', 'active'],
    ['current', 'active'],
    ['ongoing', 'active'],
    ['chronic', 'active'],
    ['intermittent', 'active'],
    ['aktiv', 'active'],
    ['recurrence', 'recurrence'],
    ['recurrent', 'recurrence'],
    ['relapse', 'relapse'],
    ['inactive', 'inactive'],
    ['not active', 'inactive'],
    ['inaktiv', 'inactive'],
    ['remission', 'remission'],
    ['in remission', 'remission'],
    ['resolved', 'resolved'],
    ['healed', 'resolved'],
    ['cured', 'resolved'],
    ['ended', 'resolved'],
  ]),
  // Those of C-CDA for the status of a problem.
  snomed: new Map<string, Clinical>([
    ['55561003', 'active'],
    ['90734009', 'active'],
    ['7087005', 'active'],
    ['255227004', 'recurrence'],
    ['73425007', 'inactive'],
    ['413322009', 'resolved'],
  ]),
  systems: /(?:condition|allergy|allergyintolerance|allergy-intolerance)-clinical(?:-status)?$/,
  holds: (status) => status === 'active' || status === 'recurrence' || status === 'relapse',
}

const verification: Scale<Verification> = {
  words: new Map<string, Verification>([
    ['confirmed', 'confirmed'],
    ['definite', 'confirmed'],
    ['present', 'confirmed'],
    ['known present', 'confirmed'],
    ['gesichert', 'confirmed'],
    ['unconfirmed', 'unconfirmed'],
    ['suspected', 'unconfirmed'],
    ['suspicion', 'unconfirmed'],
    ['verdacht', 'unconfirmed'],
    ['probable', 'unconfirmed'],
    ['possible', 'unconfirmed'],
    ['presumed', 'presumed'],
    ['provisional', 'provisional'],
    ['working', 'provisional'],
    ['differential', 'differential'],
    ['refuted', 'refuted'],
    ['ruled out', 'refuted'],
    ['excluded', 'refuted'],
    ['absent', 'refuted'],
    ['known absent', 'refuted'],
    ['not present', 'refuted'],
    ['definitely not present', 'refuted'],
    ['ausgeschlossen', 'refuted'],
    ['entered in error', 'entered-in-error'],
  ]),
  snomed: new Map<string, Verification | 'unclear'>([
    ['410515003', 'confirmed'],
    ['410605003', 'confirmed'],
    ['410591008', 'confirmed'],
    ['415684004', 'unconfirmed'],
    ['410590009', 'unconfirmed'],
    ['410592001', 'unconfirmed'],
    ['2931005', 'unconfirmed'],
    ['410516002', 'refuted'],
    ['410594000', 'refuted'],
    ['723511001', 'refuted'],
    ['723510000', 'entered-in-error'],
    // Probably not present, not suspected: neither there nor certainly not.
    ['410593006', 'unclear'],
    ['428263003', 'unclear'],
  ]),
  systems: /(?:condition-ver-status|allergyintolerance-verification|allergy-verification-status)$/,
  holds: (status) => status !== 'refuted' && status !== 'entered-in-error' && status !== 'unclear',
}

/** What says only that nobody knows, or nothing. */
const silent = new Set(['unknown', 'unk', 'ni', 'nask', 'asked unknown', 'not asked'])
const sct = 'http://snomed.info/sct'

/** A code or a word in the form in which they are compared. */
const plain = (text: string): string => text.toLowerCase().replace(/[\s_-]+/g, ' ')

interface Heard<Status> {
  /** By a code of FHIR or of SNOMED CT. */
  readonly coded: (Status | 'unclear')[]
  /** By words, or by a code of no system that is known. */
  readonly worded: (Status | 'unclear')[]
  /** Something is said that nobody here reads. */
  strange: boolean
}

function hear<S extends string>(value: unknown, scale: Scale<S>, heard: Heard<S>): void {
  const word = (text: string | undefined, to: (S | 'unclear')[]): boolean => {
    if (text === undefined) return false
    const status = scale.words.get(text) ?? scale.words.get(plain(text))
    if (status !== undefined) to.push(status)
    return status !== undefined || silent.has(plain(text))
  }
  const direct = textOf(value)
  if (direct !== undefined && !word(direct, heard.coded)) heard.strange = true
  for (const concept of objectsOf(value)) {
    for (const coding of objectsOf(concept.coding)) {
      const code = textOf(coding.code)
      const system = canonicalSystem(textOf(coding.system) ?? '')
      const known = system === sct ? scale.snomed.get(code ?? '') : undefined
      if (known !== undefined) heard.coded.push(known)
      else if (scale.systems.test(system)) {
        if (!word(code, heard.coded)) heard.strange = true
      } else {
        const read = word(code, heard.worded)
        const named = word(textOf(coding.display), heard.worded)
        if (!read && !named) heard.strange = true
      }
    }
    const text = textOf(concept.text)
    if (text !== undefined && !word(text, heard.worded)) heard.strange = true
  }
}

/** What was heard, as one: codes before words; two that contradict each other are unclear. */
function agreed<S extends string>({ coded, worded, strange }: Heard<S>, { holds }: Scale<S>): Told<S> {
  const [first] = [...coded, ...worded].filter((status) => status !== 'unclear')
  if (first === undefined) return coded.length + worded.length > 0 || strange ? 'unclear' : undefined
  const erroneous = [...coded, ...worded].find((status) => status === 'entered-in-error')
  if (erroneous !== undefined) return erroneous
  const said = holds(first)
  return [...coded, ...worded].every((status) => holds(status) === said) ? first : 'unclear'
}

/** What is said of a condition or an allergy in its statuses and beside its codes. */
export interface SaidStatus {
  readonly clinical: Told<Clinical>
  readonly verification: Told<Verification>
}

export function saidStatus(raw: Json): SaidStatus {
  const certainties = certaintiesIn(raw)
  const inOne = raw.resourceType === 'AllergyIntolerance' && raw.status !== undefined
  if (certainties.length === 0 && !inOne) {
    return {
      clinical: toldBy(raw.clinicalStatus, clinical, clinicals),
      verification: toldBy(raw.verificationStatus, verification, verifications),
    }
  }
  const there: Heard<Clinical> = { coded: [], worded: [], strange: false }
  const sure: Heard<Verification> = { coded: [], worded: [], strange: false }
  if (raw.clinicalStatus !== undefined) hear(raw.clinicalStatus, clinical, there)
  if (raw.verificationStatus !== undefined) hear(raw.verificationStatus, verification, sure)
  if (inOne) {
    // DSTU2 says both in one word.
    const word = plain(textOf(raw.status) ?? '')
    if (clinical.words.has(word)) hear(word, clinical, there)
    else hear(raw.status, verification, sure)
  }
  for (const letter of certainties) {
    if (letter === 'past') there.coded.push('resolved')
    else sure.coded.push(letter)
  }
  return { clinical: agreed(there, clinical), verification: agreed(sure, verification) }
}

interface Remembered<S> {
  readonly told: Told<S>
}
const clinicals = recalling<Remembered<Clinical>>()
const verifications = recalling<Remembered<Verification>>()

/** What one status says by itself; nearly all records say one of a few things. */
function toldBy<S extends string>(
  value: unknown,
  scale: Scale<S>,
  remembered: Recall<Remembered<S>>,
): Told<S> {
  if (value === undefined) return undefined
  const look = (): Remembered<S> => {
    const heard: Heard<S> = { coded: [], worded: [], strange: false }
    hear(value, scale, heard)
    return { told: agreed(heard, scale) }
  }
  // A plain code is no concept, by which things are remembered.
  return (typeof value === 'object' ? remembered(scale, '', value, look) : look()).told
}

type Certainty = Verification | 'past' | 'unclear'

/** Germany: assured, suspected, excluded, state after. */
const german = new Map<string, Certainty>([
  ['G', 'confirmed'],
  ['V', 'unconfirmed'],
  ['A', 'refuted'],
  ['Z', 'past'],
])
const germanFlag = /diagnosesicherheit$/i
const findingContext = /(?:^|\D)408729009\s*(?:\|[^|]*\|)?\s*=\s*(\d+)/
const qualifier: ReadonlyMap<string, Certainty> = verification.snomed

/** How certain a diagnosis is by what stands beside its codes: the German flag, a qualifier or a context of SNOMED CT. */
export function certaintiesIn(raw: Json): readonly Certainty[] {
  const found: Certainty[] = []
  if (raw.extension !== undefined) flagsIn(raw.extension, found)
  for (const concept of objectsOf(raw.code)) {
    if (concept.extension !== undefined) flagsIn(concept.extension, found)
    for (const coding of objectsOf(concept.coding)) {
      if (coding.extension !== undefined) flagsIn(coding.extension, found)
      const { code } = coding
      if (typeof code !== 'string') continue
      const context = code.includes('408729009') ? findingContext.exec(code)?.[1] : undefined
      const sure = qualifier.get(context ?? code)
      if (sure !== undefined) found.push(sure)
      else if (context !== undefined) found.push('unclear')
    }
  }
  return found
}

function flagsIn(extensions: unknown, found: Certainty[]): void {
  for (const one of objectsOf(extensions)) {
    if (!germanFlag.test(textOf(one.url) ?? '')) continue
    const coded = objectsOf(one.valueCodeableConcept).flatMap((concept) => objectsOf(concept.coding))
    const [coding] = [...objectsOf(one.valueCoding), ...coded]
    const letter = textOf(coding?.code ?? one.valueCode ?? one.valueString)
    found.push(german.get(letter?.toUpperCase() ?? '') ?? qualifier.get(letter ?? '') ?? 'unclear')
  }
}
