/** The sample patients in samples/, and how each is best looked at. */

export interface Sample {
  readonly file: string
  readonly title: string
  /** Who this is, in one line. */
  readonly story: string
  readonly asOf: string
  /** `--setting` as a user would type it. */
  readonly setting: string
  /** The item whose why is most worth reading. */
  readonly explain: string
}

const usOutpatient = 'jurisdiction=us,payer=medicare,care=outpatient'

export const samples: readonly Sample[] = [
  {
    file: 'samples/week-1-uncomplicated.json',
    title: 'An uncomplicated first week',
    story: 'A woman of 74, a fresh fracture of L1, six days of pain, red flags clear.',
    asOf: '2026-03-16',
    setting: usOutpatient,
    explain: 'consider-calcitonin-for-acute-pain',
  },
  {
    file: 'samples/week-14-failed-care.json',
    title: 'Fourteen weeks of care that failed',
    story: 'A woman of 78, a fracture of L1 that hurts 8 of 10 and worse, oedema on MRI.',
    asOf: '2026-06-16',
    setting: usOutpatient,
    explain: 'consider-augmentation-after-failed-medical-management',
  },
  {
    file: 'samples/cauda-equina.json',
    title: 'An emergency',
    story: 'A man of 76 with a fracture of L2 and signs of cauda equina syndrome.',
    asOf: '2026-05-04',
    setting: usOutpatient,
    explain: 'refer-red-flag-emergency',
  },
  {
    file: 'samples/osteopenic-t-score.json',
    title: 'A T-score that misleads',
    story: 'A woman of 68 with a vertebral fracture and a T-score of mere osteopenia.',
    asOf: '2026-05-04',
    setting: usOutpatient,
    explain: 'start-bone-drug-at-any-t-score',
  },
]

/** The arguments of `plumbline` for a sample. Its records are complete: what is not there is not the case. */
export function argumentsFor(sample: Sample): readonly string[] {
  return [sample.file, '--as-of', sample.asOf, '--coverage', 'complete', '--setting', sample.setting]
}
