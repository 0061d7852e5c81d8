/** Examples at the edges of the states of a person, for an option that each of them changes. */

import type { ExampleDraft, OptionStatus } from '../../src/language/index.ts'

type Row = readonly [
  option: string,
  name: string,
  given: Readonly<Record<string, unknown>>,
  expect: OptionStatus,
  counts?: Pick<ExampleDraft<OptionStatus>, 'cautions' | 'adjusted'>,
]

const young = { menopauseAge: null, pregnant: false, breastfeeding: false, mayBecomePregnant: false }
/** A man of 80 with a creatinine of 1: clearance is then the weight times 60/72. */
const eighty = { sex: 'male', birthDate: '1945-09-14', serumCreatinine: 1 }
const notTolerated = (drug: string) => ({ drugsNotTolerated: [drug] })

const tolerance: readonly Row[] = [
  ['acetaminophen', 'not tolerated', notTolerated('acetaminophen'), 'caution'],
  ['topical-analgesic', 'not tolerated', notTolerated('topical'), 'caution'],
  ['oral-nsaid', 'not tolerated', notTolerated('anti-inflammatory'), 'caution', { cautions: 3 }],
  ['weak-opioid', 'not tolerated', notTolerated('opioid'), 'caution', { cautions: 2 }],
  ['strong-opioid', 'not tolerated', notTolerated('opioid'), 'caution', { cautions: 2 }],
  ['calcitonin', 'not tolerated', { onsetDate: '2026-03-11', ...notTolerated('calcitonin') }, 'caution'],
  ['alendronate', 'not tolerated', notTolerated('oral-bisphosphonate'), 'caution'],
  ['risedronate', 'not tolerated', notTolerated('oral-bisphosphonate'), 'caution'],
  ['ibandronate', 'not tolerated', notTolerated('oral-bisphosphonate'), 'caution', { cautions: 2 }],
  ['zoledronate', 'not tolerated', notTolerated('zoledronate'), 'caution'],
  ['zoledronate', 'tablets of its class not tolerated', notTolerated('oral-bisphosphonate'), 'suitable'],
  ['teriparatide', 'not tolerated', notTolerated('parathyroid-drug'), 'caution'],
  ['abaloparatide', 'not tolerated', notTolerated('parathyroid-drug'), 'caution'],
  ['romosozumab', 'not tolerated', notTolerated('romosozumab'), 'caution'],
  ['denosumab', 'not tolerated', notTolerated('denosumab'), 'caution', { cautions: 2 }],
  ['raloxifene', 'not tolerated', notTolerated('raloxifene'), 'caution', { cautions: 2 }],
  ...['vertebroplasty', 'balloon-kyphoplasty'].flatMap((procedure): readonly Row[] =>
    ['acetaminophen', 'anti-inflammatory', 'opioid'].map((drug) => [
      procedure,
      `${drug} not tolerated`,
      notTolerated(drug),
      'needs-data',
      { adjusted: 1 },
    ]),
  ),
]

const person: readonly Row[] = [
  ['raloxifene', '80 today', { birthDate: '1946-03-16' }, 'caution', { cautions: 2 }],
  ['raloxifene', 'a day short of 80', { birthDate: '1946-03-17' }, 'caution', { cautions: 1 }],
  ['teriparatide', '49 kg', { bodyWeight: 49 }, 'caution'],
  ['teriparatide', '50 kg', { bodyWeight: 50 }, 'suitable'],
  ['zoledronate', 'man a day short of 50', { sex: 'male', birthDate: '1976-03-17' }, 'caution'],
  ['zoledronate', 'man of 50 today', { sex: 'male', birthDate: '1976-03-16' }, 'suitable'],
  [
    'zoledronate',
    'woman of 53 before menopause',
    { ...young, birthDate: '1972-09-14', menopauseAge: 55 },
    'caution',
  ],
  [
    'acetaminophen',
    'a pregnancy may come, at 59',
    { ...young, birthDate: '1966-03-17', mayBecomePregnant: true },
    'caution',
  ],
  [
    'acetaminophen',
    'a pregnancy recorded as possible at 60: not believed',
    { ...young, birthDate: '1966-03-16', mayBecomePregnant: true },
    'suitable',
  ],
  [
    'acetaminophen',
    'a pregnancy recorded as possible in a man: not believed',
    { ...young, sex: 'male', birthDate: '1990-09-14', mayBecomePregnant: true },
    'suitable',
  ],
  ...(
    [
      ['2025-03-16', 'caution'],
      ['2025-03-15', 'needs-data'],
    ] as const
  ).map(
    ([on, expect]): Row => [
      'raloxifene',
      `no pregnancy to come, asked on ${on}`,
      { ...young, birthDate: '1990-09-14', menopauseAge: 30, mayBecomePregnant: { value: false, on } },
      expect,
    ],
  ),
  [
    'acetaminophen',
    'memory impaired 365 days ago',
    { cognitionImpaired: { value: true, on: '2025-03-16' } },
    'caution',
  ],
  [
    'acetaminophen',
    'memory impaired 366 days ago',
    { cognitionImpaired: { value: true, on: '2025-03-15' } },
    'suitable',
  ],
  [
    'acetaminophen',
    'swallowing impaired 90 days ago',
    { swallowingImpaired: { value: true, on: '2025-12-16' } },
    'caution',
  ],
  [
    'acetaminophen',
    'swallowing impaired 91 days ago',
    { swallowingImpaired: { value: true, on: '2025-12-15' } },
    'suitable',
  ],
]

const kidney: readonly Row[] = [
  ['teriparatide', 'filtration rate 29', { filtrationRate: 29 }, 'caution'],
  ['teriparatide', 'filtration rate 30', { filtrationRate: 30 }, 'suitable'],
  [
    'topical-analgesic',
    'dialysis known, clearance exactly 30',
    { ...eighty, bodyWeight: 36, filtrationRate: null, kidneyFailureKnown: true },
    'caution',
    { cautions: 4 },
  ],
  [
    'topical-analgesic',
    'dialysis known, clearance 29.9',
    { ...eighty, bodyWeight: 35.9, filtrationRate: null, kidneyFailureKnown: true },
    'caution',
    { cautions: 3 },
  ],
  [
    'topical-analgesic',
    'clearance 29.9, filtration rate 30',
    { ...eighty, bodyWeight: 35.9, filtrationRate: 30 },
    'caution',
    { cautions: 3 },
  ],
  [
    'topical-analgesic',
    'clearance 29.9, filtration rate 29',
    { ...eighty, bodyWeight: 35.9, filtrationRate: 29 },
    'caution',
    { cautions: 3 },
  ],
  ['abaloparatide', 'clearance exactly 30', { ...eighty, bodyWeight: 36 }, 'caution', { adjusted: 0 }],
  ['abaloparatide', 'clearance 29.9', { ...eighty, bodyWeight: 35.9 }, 'caution', { adjusted: 1 }],
  [
    'oral-nsaid',
    'diuretic, clearance exactly 60',
    { ...eighty, bodyWeight: 72, kidneyStressingDrug: true },
    'caution',
  ],
  [
    'oral-nsaid',
    'diuretic, clearance 59.9',
    { ...eighty, bodyWeight: 71.9, kidneyStressingDrug: true },
    'contraindicated',
  ],
  [
    'oral-nsaid',
    'diuretic, filtration rate 60',
    { bodyWeight: 80, filtrationRate: 60, kidneyStressingDrug: true },
    'caution',
  ],
  [
    'oral-nsaid',
    'diuretic, filtration rate 59',
    { bodyWeight: 80, filtrationRate: 59, kidneyStressingDrug: true },
    'contraindicated',
  ],
]

const event = (on: string) => ({ heartAttackOrStroke: true, lastHeartAttackOrStroke: on })
const untreated = (cause: string) => ({ knownCauses: [cause], secondaryCauseTreated: false })
const suspected = (malignancyExcluded: boolean) => ({
  redFlags: { suspiciousImages: true },
  malignancyExcluded,
})

const calcium: readonly Row[] = (
  [
    [1.14, 'caution'],
    [1.15, 'suitable'],
    [1.3, 'suitable'],
    [1.31, 'caution'],
  ] as const
).map(([ionisedCalcium, expect]) => [
  'zoledronate',
  `ionised calcium ${ionisedCalcium}`,
  { ionisedCalcium },
  expect,
])

const stale: readonly Row[] = (
  [
    ['2025-12-16', 'caution'],
    ['2025-12-15', 'suitable'],
  ] as const
).map(([on, expect]) => [
  'zoledronate',
  `low ionised calcium of ${on}`,
  { ionisedCalcium: { value: 1, on } },
  expect,
])

const diseases: readonly Row[] = [
  ['oral-nsaid', 'heart attack 365 days ago', event('2025-03-16'), 'contraindicated'],
  ['oral-nsaid', 'heart attack 366 days ago', event('2025-03-15'), 'caution'],
  ['alendronate', 'suspicious images, not yet explained', suspected(false), 'caution'],
  ['alendronate', 'suspicious images, a tumour excluded', suspected(true), 'suitable'],
  ['alendronate', 'bone disease of the kidney', untreated('kidney-bone-disease'), 'contraindicated'],
  ...['teriparatide', 'abaloparatide'].flatMap((drug): readonly Row[] =>
    ['osteomalacia', 'kidney-bone-disease'].map((cause) => [
      drug,
      cause,
      untreated(cause),
      'contraindicated',
    ]),
  ),
]

const rows: readonly Row[] = [...tolerance, ...person, ...kidney, ...calcium, ...stale, ...diseases]

export const examplesOfStates = (option: string): readonly ExampleDraft<OptionStatus>[] =>
  rows
    .filter(([of]) => of === option)
    .map(([, name, given, expect, counts = {}]) => ({
      name: `state of the person: ${name}`,
      baseline: 'week-1',
      given,
      expect,
      ...counts,
    }))
