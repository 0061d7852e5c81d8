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
  {
    file: 'samples/suspected-metastasis.json',
    title: 'Perhaps not thin bone',
    story:
      'A woman of 66 who had breast cancer, with a collapsed T9, weight loss, night pain and a suspicious scan.',
    asOf: '2026-05-11',
    setting: usOutpatient,
    explain: 'investigate-suspected-malignancy',
  },
  {
    file: 'samples/ckd4-on-denosumab.json',
    title: 'A late injection',
    story: 'A woman of 81 with kidney disease of stage 4; denosumab 304 days ago, two new fractures.',
    asOf: '2026-06-01',
    setting: usOutpatient,
    explain: 'act-on-denosumab-sixteen-weeks-late',
  },
  {
    file: 'samples/gi-bleed-on-anticoagulant.json',
    title: 'A pain medicine that must stop',
    story: 'A man of 79 on apixaban who takes ibuprofen for a fracture of L3 and has black stools.',
    asOf: '2026-04-13',
    setting: usOutpatient,
    explain: 'oral-nsaid',
  },
  {
    file: 'samples/found-by-chance.json',
    title: 'Found by chance',
    story:
      'A woman of 70 with a fracture of T11 seen on a scan of the chest; nobody knows since when, and it does not hurt.',
    asOf: '2026-05-18',
    setting: usOutpatient,
    explain: 'start-bone-drug-at-any-t-score',
  },
  {
    file: 'samples/three-fresh-levels.json',
    title: 'Three at once',
    story:
      'A woman of 77 in hospital with three fresh fractures, pain 8 of 10, oedema, and morphine by injection.',
    asOf: '2026-03-30',
    setting: 'jurisdiction=us,payer=medicare,care=inpatient',
    explain: 'consider-augmentation-before-three-months',
  },
  {
    file: 'samples/sparse.json',
    title: 'Almost nothing',
    story: 'A man of 73 and one code for an osteoporotic fracture: no level, no pain, no checklist.',
    asOf: '2026-05-25',
    setting: usOutpatient,
    explain: 'manage-medically-first',
  },
  {
    file: 'samples/contradictory.json',
    title: 'Records that disagree',
    story:
      'A woman of 75 whose checklist says no cauda equina signs while the record says yes; two pains, two creatinines.',
    asOf: '2026-04-20',
    setting: usOutpatient,
    explain: 'refer-red-flag-emergency',
  },
  {
    file: 'samples/messy-codes-and-units.json',
    title: 'Messy codes and units',
    story:
      'A woman of 73 with codes without dots, old system names, pounds, a refuted infection and a future date.',
    asOf: '2026-05-25',
    setting: usOutpatient,
    explain: 'start-bone-drug-at-any-t-score',
  },
]

/** The arguments of `plumbline` for a sample. Its records are complete: what is not there is not the case. */
export function argumentsFor(sample: Sample): readonly string[] {
  return [sample.file, '--as-of', sample.asOf, '--coverage', 'complete', '--setting', sample.setting]
}
