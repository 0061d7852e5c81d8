/** Random facts: every kind, every pick, every way to combine picks, with the value sets their sources name. */

import type {
  ChecklistFact,
  ChoiceFact,
  Code,
  DateFact,
  PickedRecords,
  PickKind,
  QuantityFact,
  Records,
  SetFact,
  Source,
  ValueSet,
  YesNoFact,
} from '../../../src/language/index.ts'
import { codes, freshness, quantityRange, silenceKinds } from './domain.ts'
import type { Draw } from './draw.ts'

/** Picks that mean something for a kind (docs/logic.md, section 2). */
const picksFor = {
  'yes-no': ['latest', 'exists', 'earliest'],
  checklist: ['latest', 'exists', 'earliest'],
  choice: ['latest', 'earliest'],
  set: ['latest', 'collect', 'earliest'],
  quantity: ['latest', 'highest', 'lowest', 'count', 'earliest'],
  date: ['latest', 'earliest', 'highest', 'lowest'],
} as const satisfies Record<string, readonly PickKind[]>

export type AskedKind = keyof typeof picksFor

/** How rich the reading of a fact is: 0 plain, more = more picks, freshness, silence and danger. */
export interface Richness {
  readonly sources: number
  readonly state: number
}

/** Makes facts and keeps the value sets they need; every code stands in one set only, save in unions. */
export class FactMaker {
  readonly valueSets: ValueSet[] = []
  readonly #draw: Draw
  readonly #rich: Richness

  constructor(draw: Draw, rich: Richness) {
    this.#draw = draw
    this.#rich = rich
  }

  yesNo(id: string): YesNoFact {
    return { kind: 'yes-no', ...this.#asked(id, 'yes-no', true) }
  }
  choice(id: string, setting = false): ChoiceFact {
    const asked = setting ? this.#plain(id, true) : this.#asked(id, 'choice', true)
    return { kind: 'choice', ...asked, choices: words(codes) }
  }
  set(id: string): SetFact {
    return { kind: 'set', ...this.#asked(id, 'set', true), choices: words(codes) }
  }
  quantity(id: string): QuantityFact {
    const converts = this.#draw.chance(30) ? { mg: 0.001, kg: 1000 } : {}
    return {
      kind: 'quantity',
      ...this.#asked(id, 'quantity', true),
      unit: 'g',
      range: quantityRange,
      converts,
      unclearBare: null,
      inWords: {},
    }
  }
  /** `since` is barred where the fact stands behind the onset itself: that would be a circle. */
  date(id: string, fallback: string | null, since = true): DateFact {
    return { kind: 'date', ...this.#asked(id, 'date', since), fallback }
  }
  checklist(id: string, items: readonly string[]): ChecklistFact {
    const asked = { ...this.#asked(id, 'checklist', true), source: null }
    const entries = items.map((code) => {
      const source = this.#draw.chance(this.#rich.sources) ? this.#source(id, 'checklist', true) : null
      return [code, { title: `${code} of ${id}`, question: `Is ${code}?`, forPatient: null, source }] as const
    })
    return { kind: 'checklist', ...asked, items: Object.fromEntries(entries) }
  }

  /** The four facts with a part of their own in every guideline. */
  roles(): readonly [ChecklistFact, DateFact, DateFact, ChoiceFact, DateFact] {
    const fallback = this.#draw.chance(40) ? 'discovered' : null
    const items = this.#draw.chance(30) ? ['f1', 'f2', 'f3'] : ['f1', 'f2']
    const of = (records: Records, pick: PickKind): PickedRecords => ({ pick, of: records, since: null })
    return [
      this.checklist('redFlags', items),
      {
        ...this.date('onset', fallback, false),
        source: of({ resource: 'Episode', field: 'onset' }, 'latest'),
      },
      {
        kind: 'date',
        ...this.#plain('birthDate', false),
        source: of({ resource: 'Patient', field: 'birthDate' }, 'latest'),
        fallback: null,
      },
      {
        kind: 'choice',
        ...this.#plain('sex', false),
        source: of({ resource: 'Patient', field: 'gender' }, 'latest'),
        choices: { female: 'Female', male: 'Male' },
      },
      this.date('discovered', null, false),
    ]
  }

  /** The value set of the conditions that are the index event. */
  indexEvent(): string {
    return this.#codeSet('the index event')
  }

  #plain(id: string, setting: boolean): Omit<YesNoFact, 'kind'> {
    return {
      id,
      title: `the "${id}" that's asked`,
      question: `What about ${id}?`,
      silence: null,
      goodFor: null,
      danger: false,
      source: null,
      setting,
      remarks: null,
    }
  }

  #asked(id: string, kind: AskedKind, since: boolean): Omit<YesNoFact, 'kind'> {
    const draw = this.#draw
    const state = (): boolean => draw.chance(this.#rich.state)
    const dangerous = kind === 'yes-no' || kind === 'checklist'
    return {
      ...this.#plain(id, false),
      silence: state() ? draw.one(silenceKinds) : null,
      goodFor: state() ? draw.one(freshness) : null,
      danger: dangerous && state(),
      source: draw.chance(this.#rich.sources) ? this.#source(id, kind, since) : null,
    }
  }

  #source(id: string, kind: AskedKind, since: boolean): Source {
    const pick = (): PickedRecords => this.#pick(id, kind, since)
    switch (this.#draw.upTo(3)) {
      case 2:
        return { firstOf: this.#draw.list(1, 3, pick) }
      case 3:
        return { anyOf: this.#draw.list(1, 3, pick) }
      default:
        return pick()
    }
  }

  #pick(id: string, kind: AskedKind, since: boolean): PickedRecords {
    return {
      pick: this.#draw.one<PickKind>(picksFor[kind]),
      of: this.#records(id, kind),
      since: since && this.#draw.chance(25) ? 'index-fracture' : null,
    }
  }

  #records(id: string, kind: AskedKind): Records {
    const draw = this.#draw
    switch (kind) {
      case 'yes-no':
      case 'checklist':
      case 'date':
        switch (draw.upTo(9)) {
          case 4:
            return { resource: 'AllergyIntolerance', codes: this.#codeSet(id), map: null }
          case 5:
            return { resource: 'DiagnosticReport', codes: this.#codeSet(id), map: null }
          case 6:
            return draw.chance(50)
              ? {
                  resource: 'Imaging',
                  codes: this.#codeSet(id),
                  modalities: ['MR', 'CT'],
                  sites: this.#codeSet(`the site of ${id}`),
                  map: null,
                }
              : { resource: 'Imaging', codes: this.#codeSet(id), modalities: [], sites: null, map: null }
          case 7:
            return {
              resource: 'FamilyMemberHistory',
              codes: this.#codeSet(id),
              relatives: draw.one(['parents', 'first-degree', 'any']),
              map: null,
            }
          case 8:
            return { resource: 'Flag', codes: this.#codeSet(id), map: null }
          case 9:
            return { resource: 'Encounter', codes: this.#codeSet(id), map: null }
          case 1:
            return { resource: 'Medication', codes: this.#codeSet(id), given: draw.chance(30), map: null }
          case 2:
            return { resource: 'Procedure', codes: this.#codeSet(id), map: null }
          case 3:
            return { resource: 'Observation', codes: this.#codeSet(id), map: null }
          default:
            return {
              resource: 'Condition',
              codes: this.#codeSet(id),
              holds: draw.one(['active', 'ever']),
              ...(draw.chance(25) ? { onlyYes: true as const } : {}),
              map: null,
            }
        }
      case 'quantity':
        return { resource: 'Observation', codes: this.#codeSet(id), map: null }
      case 'choice':
      case 'set': {
        const map = Object.fromEntries(codes.map((code) => [code, this.#codeSet(`${id}.${code}`)]))
        if (draw.chance(50)) return { resource: 'Observation', codes: this.#codeSet(id), map }
        const holds = draw.one(['active', 'ever'] as const)
        return { resource: 'Condition', codes: this.#union(id, Object.values(map)), holds, map }
      }
    }
  }

  #codeSet(about: string): string {
    const id = `vs${this.valueSets.length + 1}`
    const code: Code = {
      system: 'http://loinc.org',
      code: `code-${id}`,
      display: `Code of ${about}`,
      prefix: false,
      seenIn: null,
    }
    this.#add(id, about, [code])
    return id
  }

  #add(id: string, about: string, codes: readonly Code[]): void {
    const none = { opposes: [], shares: [], perhaps: [], classes: [], names: [] }
    // Every other one holds several diseases.
    const several = this.valueSets.length % 2 === 1
    this.valueSets.push({ id, title: `Codes of ${about}`, several, ...none, codes })
  }

  #union(about: string, sets: readonly string[]): string {
    const id = `vs${this.valueSets.length + 1}`
    const members = this.valueSets.filter((set) => sets.includes(set.id)).flatMap((set) => set.codes)
    this.#add(id, about, members)
    return id
  }
}

const words = (of: readonly string[]): Record<string, string> =>
  Object.fromEntries(of.map((code) => [code, `The ${code}`]))
