/** What the place of a code in ICD-10 says: its category, its chapter, and which chapters say nothing. */

import type { Meaning } from '../catalog.ts'

const systems = new Set(['http://hl7.org/fhir/sid/icd-10', 'http://hl7.org/fhir/sid/icd-10-cm'])
const shape = /^[A-Z]\d[0-9A-Z]/

/** The three characters of its category; undefined for a code of another system. */
export function categoryOf({ system, compared }: Pick<Meaning, 'system' | 'compared'>): string | undefined {
  return systems.has(system) && shape.test(compared) ? compared.slice(0, 3) : undefined
}

/** The first category of each chapter, in order; the last is that of codes for special purposes. */
const chapters = [
  'A00',
  'C00',
  'D50',
  'E00',
  'F00',
  'G00',
  'H00',
  'H60',
  'I00',
  'J00',
  'K00',
  'L00',
  'M00',
  'N00',
  'O00',
  'P00',
  'Q00',
  'R00',
  'S00',
  'V00',
  'Z00',
  'U00',
] as const

/** The chapter of a category, by the first category in it. */
export function chapterOf(category: string): string {
  if (category.startsWith('U')) return 'U00'
  return chapters.findLast((first) => first !== 'U00' && first <= category) ?? 'A00'
}

/** Cancers, diseases in pregnancy, general symptoms, harm by drugs and by treatment, states and histories: they may stand for a disease of any chapter. */
const anywhere: readonly (readonly [from: string, to: string])[] = [
  ['C00', 'D09'],
  ['D37', 'D49'],
  ['O08', 'O9Z'],
  ['R50', 'R50'],
  ['R52', 'R69'],
  ['T36', 'T50'],
  ['T78', 'T88'],
  ['Z79', 'Z99'],
  ['U00', 'U99'],
]

/** May a code of this category stand for a disease of another chapter? */
export function standsAnywhere(category: string): boolean {
  return anywhere.some(([from, to]) => category >= from && category <= to)
}
