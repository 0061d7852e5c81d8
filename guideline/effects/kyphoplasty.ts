/** What trials of balloon kyphoplasty found, those against vertebroplasty among them; none was against sham. */

import { cite, counted, elapsed, onScale, weeks } from '../../src/language/index.ts'
import { free2009, kaviar2014 } from '../evidence.ts'
import { fracture } from '../facts/fracture.ts'

const nonSurgical = { name: 'non-surgical care', kind: 'usual-care' } as const
const byVertebroplasty = { name: 'vertebroplasty', kind: 'treatment' } as const

const kaviar = {
  population: '381 people with osteoporotic vertebral fractures; unblinded, stopped early (KAVIAR)',
  given: 'kyphoplasty',
  against: byVertebroplasty,
}

export const leaks = counted({
  ...kaviar,
  outcome: 'cement leaks at a treated level on computed tomography',
  aim: 'harm',
  wanted: false,
  among: 'levels',
  over: 'after the procedure',
  with: 73,
  without: 82,
  counts: { with: [157, 214], without: [164, 201] },
  difference: 'clear',
  relative: 'P = .047',
  evidence: cite(kaviar2014, { locator: '73 against 82 percent' }),
})

export const newFracture = { outcome: 'a new vertebral fracture', aim: 'harm', wanted: false } as const

const newFracturesCompared = [
  counted({
    ...kaviar,
    ...newFracture,
    over: 'within 12 months',
    with: 35.7,
    without: 43.5,
    counts: { with: [50, 140], without: [57, 131] },
    difference: 'unclear',
    evidence: cite(kaviar2014, { locator: '50 of 140 against 57 of 131' }),
  }),
  counted({
    ...kaviar,
    ...newFracture,
    over: 'within 24 months',
    with: 49.1,
    without: 57.7,
    counts: { with: [54, 110], without: [64, 111] },
    difference: 'unclear',
    evidence: cite(kaviar2014, { locator: '54 of 110 against 64 of 111' }),
  }),
]

export const ofKyphoplasty = [
  onScale({
    outcome: 'physical function',
    aim: 'benefit',
    given: 'kyphoplasty',
    scale: 'points of the SF-36 physical summary',
    population: '300 people with one to three fractures within three months; open label (FREE)',
    over: 'at one month',
    against: nonSurgical,
    by: 5.2,
    range: [2.9, 7.4],
    difference: 'clear',
    relative: 'the advantage narrows by twelve months',
    studiedIn: elapsed(fracture.onsetDate, '<=', weeks(12)),
    evidence: cite(free2009, { locator: 'SF-36 physical summary at one month, open label' }),
  }),
  ...newFracturesCompared,
  leaks,
]
