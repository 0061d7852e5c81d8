/** The matrix of options by states of a person: what a cell says is what a person in that state is told, and nobody else. */

import { describe, expect, it } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { assess, evaluateExpression, optionsInShort } from '../../src/evaluate/index.ts'
import { toDocument } from '../../src/export/index.ts'
import {
  clausesOf,
  type Expression,
  matrixCounts,
  matrixOf,
  noCells,
  type OptionStatus,
  type PersonState,
} from '../../src/language/index.ts'
import { patientOf } from '../../src/prove/examples/index.ts'

const states = guideline.states ?? []
const cells = matrixOf(guideline).flat()

function optionsOf(given: Readonly<Record<string, unknown>>, baseline = 'week-1') {
  const example = { name: '', baseline, given, setting: {}, daysLater: 0, displacedBy: null }
  const patient = patientOf(guideline, { ...example, expect: '', provisional: false })
  if (patient === undefined) throw new Error(`no baseline "${baseline}"`)
  const assessed = assess(guideline, patient.answers, patient.setting, patient.asOf)
  return new Map(optionsInShort(assessed).map((one) => [one.id, one]))
}

const plain = optionsOf({})
const inState = new Map(states.map((state) => [state.id, optionsOf(state.example)]))
const metIn = (state: PersonState, option: string): readonly string[] => {
  const one = inState.get(state.id)?.get(option)
  return [...(one?.reasons ?? []), ...(one?.adjustments ?? [])].flatMap(({ met, text }) =>
    met === true ? [text] : [],
  )
}

it('has a row for each state and a cell for each option; none is empty; counts by class are printed', () => {
  expect(cells).toHaveLength(states.length * guideline.options.length)
  expect(states.length).toBeGreaterThanOrEqual(38)
  const sum = noCells()
  for (const [name, counts] of matrixCounts(guideline)) {
    console.log(
      `${name}: ${Object.entries(counts)
        .map(([kind, n]) => `${kind} ${n}`)
        .join(', ')}`,
    )
    for (const [kind, n] of Object.entries(counts)) sum[kind as keyof typeof sum] += n
  }
  expect(sum.empty).toBe(0)
  expect(sum['not-judged']).toBeLessThanOrEqual(cells.length / 4)
})

describe.each(states)('$id', (state) => {
  it('what was not judged sends to the label, bars nothing, is never suitable and ranks behind its like', () => {
    const own = cells.filter((cell) => cell.state === state.id && cell.kind === 'not-judged')
    for (const { option } of own) {
      const one = inState.get(state.id)?.get(option)
      expect(metIn(state, option), option).toContain(`Check the label: not judged here for ${state.title}.`)
      expect(one?.status, option).not.toBe('suitable')
      for (const other of inState.get(state.id)?.values() ?? []) {
        const judged = !metIn(state, other.id).some((text) => text.startsWith('Check the label'))
        if (other.question !== one?.question || !judged || one?.rank == null || other.rank == null) continue
        expect(one.rank, `${option} behind ${other.id}`).toBeGreaterThan(other.rank)
      }
    }
  })

  it('a stop or caution for the state itself is told to a person in it', () => {
    for (const option of guideline.options) {
      const told = metIn(state, option.id)
      for (const clause of option.avoidWhen) {
        const whole = JSON.stringify(clause.when) === JSON.stringify(state.when)
        if (whole && clause.states?.includes(state.id)) expect(told, option.id).toContain(clause.text)
      }
    }
  })
})

it('a person in a state meets something of each cell that says something, or is asked about it', () => {
  const unmet = states.flatMap((state) => {
    const patient = patientOf(guideline, {
      name: '',
      baseline: 'week-1',
      given: state.example,
      setting: {},
      daysLater: 0,
      displacedBy: null,
      expect: '',
      provisional: false,
    })
    if (patient === undefined) throw new Error('no baseline')
    const { answers, setting, asOf } = patient
    const truth = (when: Expression) => evaluateExpression(guideline, answers, setting, asOf, when).truth
    expect(truth(state.when), state.id).toBe(true)
    return guideline.options.flatMap((option) => {
      const cell = clausesOf(option).filter((clause) => clause.states?.includes(state.id))
      const met = cell.length === 0 || cell.some(({ when }) => truth(when) !== false)
      return met ? [] : [`${state.id}: ${option.id}`]
    })
  })
  expect(unmet).toEqual([])
})

it('nobody outside a state is sent to the label for it', () => {
  for (const [id, one] of plain) {
    const told = one.reasons.filter(({ text, met }) => met !== null && text.startsWith('Check the label'))
    expect(told, id).toEqual([])
  }
})

/** The cells that the tables of the fact base (4.1, 4.2, 5.1) and kinds 4 to 6 of the hostile review name. */
const named: Readonly<Record<string, readonly string[]>> = {
  pregnant: [
    'oral-nsaid',
    'topical-analgesic',
    'weak-opioid',
    'strong-opioid',
    'alendronate',
    'risedronate',
    'ibandronate',
    'zoledronate',
    'denosumab',
    'teriparatide',
    'abaloparatide',
    'raloxifene',
    'vertebroplasty',
    'balloon-kyphoplasty',
  ],
  'may-become-pregnant': [
    'alendronate',
    'risedronate',
    'ibandronate',
    'zoledronate',
    'raloxifene',
    'denosumab',
  ],
  breastfeeding: ['zoledronate', 'weak-opioid', 'raloxifene', 'teriparatide', 'abaloparatide'],
  'under-18': [
    'weak-opioid',
    'strong-opioid',
    'oral-nsaid',
    'acetaminophen',
    'alendronate',
    'risedronate',
    'ibandronate',
    'zoledronate',
    'denosumab',
    'teriparatide',
    'abaloparatide',
  ],
  'before-menopause-or-50': [
    'alendronate',
    'risedronate',
    'ibandronate',
    'zoledronate',
    'romosozumab',
    'raloxifene',
  ],
  'over-80': ['acetaminophen', 'oral-nsaid', 'weak-opioid', 'strong-opioid'],
  'under-50-kg': ['acetaminophen'],
  'filtration-below-30': [
    'acetaminophen',
    'oral-nsaid',
    'denosumab',
    'romosozumab',
    'zoledronate',
    'weak-opioid',
    'strong-opioid',
  ],
  'clearance-below-35': [
    'oral-nsaid',
    'alendronate',
    'risedronate',
    'ibandronate',
    'zoledronate',
    'weak-opioid',
    'strong-opioid',
    'abaloparatide',
  ],
  'kidney-values-disagree': ['alendronate', 'risedronate', 'ibandronate', 'zoledronate', 'oral-nsaid'],
  dialysis: ['oral-nsaid', 'denosumab', 'romosozumab', 'alendronate', 'zoledronate'],
  'acute-kidney-injury': ['oral-nsaid', 'zoledronate', 'alendronate', 'risedronate', 'ibandronate'],
  liver: ['acetaminophen', 'oral-nsaid', 'weak-opioid', 'strong-opioid'],
  'heart-failure': ['oral-nsaid', 'vertebroplasty'],
  'recent-heart-attack-or-stroke': ['oral-nsaid', 'romosozumab', 'raloxifene'],
  'bleeding-disorder': ['oral-nsaid', 'vertebroplasty', 'balloon-kyphoplasty'],
  anticoagulant: ['oral-nsaid', 'vertebroplasty'],
  antiplatelet: ['oral-nsaid', 'vertebroplasty'],
  reflux: ['alendronate', 'risedronate', 'ibandronate'],
  ulcer: ['oral-nsaid', 'alendronate', 'risedronate', 'ibandronate'],
  varices: ['oral-nsaid', 'alendronate', 'risedronate', 'ibandronate'],
  obstruction: ['weak-opioid', 'strong-opioid'],
  'past-reaction': guideline.options.map(({ id }) => id),
  'not-tolerated': guideline.options.map(({ id }) => id),
  'opioid-use-disorder': ['weak-opioid', 'strong-opioid'],
  'sleep-apnoea': ['weak-opioid', 'strong-opioid'],
  immobility: ['raloxifene', 'alendronate', 'risedronate', 'ibandronate', 'zoledronate'],
  'dental-work': ['alendronate', 'risedronate', 'ibandronate', 'zoledronate'],
  'jaw-or-thigh': ['alendronate', 'risedronate', 'ibandronate', 'zoledronate', 'denosumab'],
  'low-calcium': [
    'alendronate',
    'risedronate',
    'ibandronate',
    'zoledronate',
    'denosumab',
    'romosozumab',
    'calcitonin',
  ],
  'high-calcium': ['teriparatide', 'abaloparatide'],
  'vitamin-d': ['alendronate', 'risedronate', 'ibandronate', 'zoledronate', 'denosumab', 'calcitonin'],
  tumour: [
    'teriparatide',
    'abaloparatide',
    'romosozumab',
    'calcitonin',
    'vertebroplasty',
    'balloon-kyphoplasty',
  ],
  radiation: ['teriparatide', 'abaloparatide'],
  'cause-of-bone-loss': [
    'alendronate',
    'zoledronate',
    'teriparatide',
    'abaloparatide',
    'denosumab',
    'romosozumab',
  ],
  'infusion-within-a-year': ['alendronate', 'risedronate', 'ibandronate', 'zoledronate'],
}

it('what the fact base or the review names is judged', () => {
  for (const [state, options] of Object.entries(named)) {
    for (const option of options) {
      const found = cells.find((cell) => cell.state === state && cell.option === option)
      expect(found?.kind, `${option}, ${state}`).toMatch(/^(?:stop|caution|adjustment)$|^no-effect$/)
    }
  }
})

type Promised = Readonly<Record<string, readonly OptionStatus[]>>
const barred = ['contraindicated'] as const
const notPlain = ['contraindicated', 'needs-data', 'caution', 'too-late'] as const
const bone = [
  'alendronate',
  'risedronate',
  'ibandronate',
  'zoledronate',
  'denosumab',
  'teriparatide',
  'abaloparatide',
  'romosozumab',
]
const bisphosphonates = bone.slice(0, 4)
const all = (ids: readonly string[], status: readonly OptionStatus[]): Promised =>
  Object.fromEntries(ids.map((id) => [id, status]))
const young = { menopauseAge: null, pregnant: false, breastfeeding: false, mayBecomePregnant: false }

/** Further patients of each kind that a hostile review found: none is one of its own. */
const further: Readonly<
  Record<string, readonly (readonly [string, Readonly<Record<string, unknown>>, Promised])[]>
> = {
  'pregnancy, breastfeeding and child-bearing stop the neighbours too': [
    [
      '28, week 9',
      { ...young, birthDate: '1997-09-14', pregnant: true, pregnancyWeeks: 9 },
      {
        ...all(bone, barred),
        'oral-nsaid': notPlain,
        'strong-opioid': notPlain,
        'topical-analgesic': notPlain,
      },
    ],
    [
      '41, week 38',
      { ...young, birthDate: '1984-09-14', pregnant: true, pregnancyWeeks: 38 },
      { ...all(bone, barred), 'oral-nsaid': barred, 'topical-analgesic': barred },
    ],
    [
      '33, breastfeeding',
      { ...young, birthDate: '1992-09-14', breastfeeding: true },
      { ...all(bone, barred), 'weak-opioid': barred, 'strong-opioid': notPlain, acetaminophen: notPlain },
    ],
    [
      '36, pregnancy wished for',
      { ...young, birthDate: '1989-09-14', mayBecomePregnant: true },
      { ...all(bone, notPlain), raloxifene: barred },
    ],
    [
      '30, nobody asked about breastfeeding',
      { ...young, birthDate: '1995-09-14', breastfeeding: null },
      all(bisphosphonates, ['needs-data']),
    ],
    [
      '46, early menopause, pregnant by record',
      { birthDate: '1979-09-14', menopauseAge: 40, pregnant: true, breastfeeding: false },
      { ...all(bisphosphonates, barred), denosumab: barred, teriparatide: barred },
    ],
  ],
  'childhood stops what is for adults': [
    [
      '8, 26 kg',
      { ...young, birthDate: '2017-09-14', bodyWeight: 26 },
      {
        ...all(bone, barred),
        'weak-opioid': barred,
        'strong-opioid': notPlain,
        acetaminophen: notPlain,
        'oral-nsaid': notPlain,
      },
    ],
    [
      '14, boy',
      { ...young, sex: 'male', birthDate: '2011-09-14', bodyWeight: 55 },
      { ...all(bone, barred), 'weak-opioid': barred },
    ],
    [
      '17, 70 kg',
      { ...young, birthDate: '2008-09-14', bodyWeight: 70 },
      { ...all(bone, barred), 'weak-opioid': barred, calcitonin: notPlain },
    ],
    [
      'a day short of 18',
      { ...young, birthDate: '2008-03-17', bodyWeight: 60 },
      { ...all(bisphosphonates, barred), vertebroplasty: barred },
    ],
    [
      '18 today, no child',
      { ...young, birthDate: '2008-03-16', bodyWeight: 60 },
      { 'weak-opioid': ['suitable'], zoledronate: ['caution'] },
    ],
  ],
  'before menopause and below 50 a specialist comes first': [
    ['man of 30', { sex: 'male', birthDate: '1995-09-14' }, all(bisphosphonates, ['caution'])],
    [
      'man of 49',
      { sex: 'male', birthDate: '1976-03-17' },
      { ...all(bisphosphonates, ['caution']), denosumab: ['caution'] },
    ],
    [
      'man of 50 today',
      { sex: 'male', birthDate: '1976-03-16' },
      { alendronate: ['suitable'], zoledronate: ['suitable'] },
    ],
    [
      'woman of 53 before menopause',
      { ...young, birthDate: '1972-09-14', menopauseAge: 55 },
      { alendronate: ['caution'], romosozumab: barred },
    ],
    [
      'woman of 38',
      { ...young, birthDate: '1987-09-14' },
      { ...all(bisphosphonates, ['caution']), teriparatide: ['caution'], abaloparatide: ['caution'] },
    ],
    [
      'woman of 44, early menopause',
      { ...young, birthDate: '1981-09-14', menopauseAge: 40 },
      { zoledronate: ['caution'], teriparatide: ['caution'] },
    ],
  ],
  'kidney, liver, heart and clotting stop an anti-inflammatory drug and the neighbours of what they stop': [
    [
      'acute kidney injury',
      { acuteRenalImpairment: true },
      {
        ...all(bisphosphonates, barred),
        'oral-nsaid': barred,
        denosumab: notPlain,
        'strong-opioid': notPlain,
      },
    ],
    [
      'on dialysis, 110 kg, creatinine 0.8',
      { kidneyFailureKnown: true, bodyWeight: 110, serumCreatinine: 0.8, filtrationRate: null },
      { ...all(bisphosphonates, barred), 'oral-nsaid': barred },
    ],
    [
      'filtration 29 beside a clearance of 52',
      { filtrationRate: 29 },
      { alendronate: ['caution'], zoledronate: ['caution'], 'oral-nsaid': barred, romosozumab: ['caution'] },
    ],
    [
      'clearance 27 beside a filtration of 45',
      { filtrationRate: 45, bodyWeight: 45, serumCreatinine: 1.3 },
      { 'oral-nsaid': barred, zoledronate: barred, denosumab: notPlain },
    ],
    ['cirrhosis', { chronicLiverDisease: true }, { 'oral-nsaid': barred, acetaminophen: ['caution'] }],
    [
      'varices',
      { oesophagealVarices: true },
      { 'oral-nsaid': barred, ...all(bisphosphonates.slice(0, 3), barred), zoledronate: ['suitable'] },
    ],
    [
      'stroke four months ago',
      { heartAttackOrStroke: true, lastHeartAttackOrStroke: '2025-11-14' },
      { 'oral-nsaid': barred, romosozumab: barred },
    ],
    [
      'heart attack two years ago',
      { heartAttackOrStroke: true, lastHeartAttackOrStroke: '2024-03-14' },
      { 'oral-nsaid': ['caution'], romosozumab: ['caution'] },
    ],
    [
      'too few platelets',
      { uncorrectedCoagulopathy: true },
      { 'oral-nsaid': barred, vertebroplasty: barred },
    ],
    ['past ulcer beside aspirin', { ulcerHistory: true, takingAntiplatelet: true }, { 'oral-nsaid': barred }],
    [
      'diuretic, filtration 38, clearance 80',
      { kidneyStressingDrug: true, filtrationRate: 38, bodyWeight: 95 },
      { 'oral-nsaid': barred },
    ],
    [
      'diuretic, filtration and clearance above 60',
      { kidneyStressingDrug: true, bodyWeight: 80 },
      { 'oral-nsaid': ['caution'] },
    ],
  ],
  'a reaction, an infusion and a complication hold for the whole class': [
    ['reaction to a bisphosphonate', { bisphosphonateReaction: true }, all(bisphosphonates, barred)],
    ['nobody asked about a reaction', { bisphosphonateReaction: null }, all(bisphosphonates, ['needs-data'])],
    [
      'infusion two months ago',
      { takingZoledronate: { value: true, on: '2026-01-16' } },
      { ...all(bisphosphonates.slice(0, 3), barred), zoledronate: ['taking'], denosumab: ['caution'] },
    ],
    [
      'infusion eleven months ago',
      { takingZoledronate: { value: true, on: '2025-04-16' } },
      all(bisphosphonates.slice(0, 3), barred),
    ],
    [
      'infusion two years ago, none since',
      { takingZoledronate: false },
      { alendronate: ['suitable'], risedronate: ['suitable'] },
    ],
    [
      'past fracture of the thigh',
      { antiresorptiveComplication: true },
      { ...all(bisphosphonates, notPlain), denosumab: ['caution'], romosozumab: ['caution'] },
    ],
    ['reaction to romosozumab', { romosozumabReaction: true }, { romosozumab: barred }],
    ['reaction to raloxifene', { raloxifeneReaction: true }, { raloxifene: barred }],
    [
      'tablets not tolerated',
      { drugsNotTolerated: ['oral-bisphosphonate'] },
      { alendronate: ['caution'], risedronate: ['caution'], zoledronate: ['suitable'] },
    ],
  ],
  'a known cause of bone loss, a tumour and calcium bear on every drug for bone': [
    [
      'osteomalacia, not treated',
      { knownCauses: ['osteomalacia'], secondaryCauseTreated: false },
      all(bone, barred),
    ],
    [
      'osteomalacia, nobody said treated',
      { knownCauses: ['osteomalacia'] },
      { ...all(bisphosphonates, ['needs-data']), teriparatide: barred },
    ],
    [
      'bone disease of the kidney',
      { knownCauses: ['kidney-bone-disease'], secondaryCauseTreated: false },
      all(bone, barred),
    ],
    [
      'osteomalacia under treatment',
      { knownCauses: ['osteomalacia'], secondaryCauseTreated: true },
      { ...all(bisphosphonates, ['caution']), teriparatide: barred },
    ],
    [
      'hyperparathyroidism, calcium normal',
      { knownCauses: ['hyperparathyroidism'], hypercalcaemia: false },
      { teriparatide: barred, abaloparatide: barred, alendronate: ['caution'] },
    ],
    [
      'Cushing',
      { knownCauses: ['hypercortisolism'] },
      { alendronate: ['caution'], teriparatide: ['caution'] },
    ],
    [
      'high calcium',
      { hypercalcaemia: true },
      { ...all(bisphosphonates, ['caution']), teriparatide: barred, romosozumab: ['caution'] },
    ],
    [
      'malignant fracture',
      { malignancyConfirmed: true },
      {
        ...all(bisphosphonates, ['caution']),
        teriparatide: barred,
        abaloparatide: barred,
        romosozumab: ['caution'],
      },
    ],
    [
      'lack of vitamin D',
      { vitaminDDeficiency: true },
      {
        ...all(bisphosphonates, ['caution']),
        denosumab: ['caution'],
        romosozumab: ['caution'],
        teriparatide: ['caution'],
      },
    ],
  ],
}

describe.each(Object.entries(further))('%s', (_, patients) => {
  it.each(patients)('%s', (_name, given, promised) => {
    const options = optionsOf(given)
    const found = Object.keys(promised).map((id) => [id, options.get(id)?.status] as const)
    const wrong = found.filter(([id, status]) => status === undefined || !promised[id]?.includes(status))
    expect(wrong).toEqual([])
  })
})

it('the document has a row for each state in the table of each class', () => {
  const chapter = toDocument(guideline).split('<a id="states-of-a-person"></a>')[1]?.split('\n## ')[1] ?? ''
  const classes = matrixCounts(guideline).size
  for (const { title } of states) {
    expect(chapter.split(`\n| ${title} |`), title).toHaveLength(classes + 1)
  }
  expect(chapter).toContain('**stop**: Not in pregnancy.')
})
