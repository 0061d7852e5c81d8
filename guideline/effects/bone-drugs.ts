/** What trials of the drugs against further fractures found. */

import { all, cite, counted, is } from '../../src/language/index.ts'
import { arch2017, fit1996Black, liberman1995, vero2018 } from '../evidence.ts'
import { fractureDerived } from '../facts/fracture.ts'
import { fractureRiskDerived } from '../facts/fracture-risk.ts'
import { person, personDerived } from '../facts/person.ts'

const placebo = { name: 'placebo', kind: 'placebo' } as const
const women = { among: 'women', aim: 'benefit', wanted: false } as const
const onImages = { ...women, outcome: 'a new vertebral fracture on images' } as const

export const ofAlendronate = [
  counted({
    ...onImages,
    population: '2,027 women with a vertebral fracture (FIT 1996)',
    over: 'during the trial',
    given: 'alendronate',
    against: placebo,
    with: 8,
    without: 15,
    difference: 'clear',
    relative: 'relative risk 0.53 (0.41 to 0.68)',
    studiedIn: all(is(person.sex, 'female'), fractureDerived.vertebralFracturePresent),
    evidence: cite(fit1996Black, { locator: '8.0 against 15.0 percent' }),
  }),
  counted({
    ...onImages,
    population:
      '994 women with postmenopausal osteoporosis by density, not osteopenia; all doses pooled (Liberman 1995): the source of the 48 percent',
    over: 'within three years',
    given: 'alendronate',
    against: placebo,
    with: 3.2,
    without: 6.2,
    difference: 'clear',
    relative: '48 percent fewer women, P = .03',
    studiedIn: all(is(person.sex, 'female'), fractureRiskDerived.osteoporosisByDensity),
    evidence: cite(liberman1995, { locator: '3.2 against 6.2 percent' }),
  }),
]

export const ofTeriparatide = [
  counted({
    ...onImages,
    population: '1,360 women after menopause with several or severe vertebral fractures (VERO)',
    over: 'within two years',
    given: 'teriparatide',
    against: { name: 'risedronate', kind: 'treatment' },
    with: 5.4,
    without: 12,
    difference: 'clear',
    relative: 'relative risk 0.44 (0.29 to 0.68)',
    studiedIn: personDerived.postmenopausal,
    evidence: cite(vero2018, { locator: '5.4 against 12.0 percent' }),
  }),
]

const arch = {
  population: '4,093 women after menopause with osteoporosis and a fragility fracture (ARCH)',
  against: { name: 'alendronate', kind: 'treatment' },
  studiedIn: personDerived.postmenopausal,
} as const

export const ofRomosozumab = [
  counted({
    ...women,
    ...arch,
    outcome: 'a new vertebral fracture',
    over: 'within two years',
    given: 'romosozumab for a year, then alendronate',
    with: 6.2,
    without: 11.9,
    difference: 'clear',
    relative: 'relative risk 0.52 (0.40 to 0.66)',
    evidence: cite(arch2017, { locator: '6.2 against 11.9 percent' }),
  }),
  counted({
    ...women,
    ...arch,
    outcome: 'a serious cardiovascular event',
    aim: 'harm',
    over: 'in the first year',
    given: 'romosozumab',
    with: 2.5,
    without: 1.9,
    difference: 'unclear',
    relative: 'odds ratio 1.31 (0.85 to 2.00)',
    evidence: cite(arch2017, { locator: '2.5 against 1.9 percent' }),
  }),
]
