/** The part of section 4.2 about teriparatide, abaloparatide and romosozumab. */

import { by, type ClauseName, row } from '../../src/language/index.ts'

const teriparatide = (clause: string): ClauseName => by('teriparatide', clause)
const abaloparatide = (clause: string): ClauseName => by('abaloparatide', clause)
const romosozumab = (clause: string): ClauseName => by('romosozumab', clause)
const both = (clause: string): readonly ClauseName[] => [teriparatide(clause), abaloparatide(clause)]

const parathyroidDrugs = [
  row(
    'teriparatide, abaloparatide, contraindicated',
    'hypersensitivity',
    both('Contraindicated with hypersensitivity.'),
  ),
  row('teriparatide, abaloparatide, warning', 'open epiphyses', both('Avoid while growth plates are open.')),
  row(
    'teriparatide, abaloparatide, warning',
    'Paget disease',
    both('Avoid in Paget disease or with an unexplained rise of alkaline phosphatase.'),
  ),
  row('teriparatide, abaloparatide, warning', 'bone metastases, skeletal malignancy', [
    ...both('Avoid with metastases in bone or a malignancy of the skeleton.'),
    ...both('Not while a malignant cause of the fracture is suspected.'),
  ]),
  row(
    'teriparatide, abaloparatide, warning',
    'skeletal radiation',
    both('Avoid after radiotherapy that took in bone.'),
  ),
  row(
    'teriparatide, abaloparatide, warning',
    'hypercalcaemia',
    both('Avoid with high blood calcium or a disorder that raises it.'),
  ),
  row(
    'teriparatide, abaloparatide, warning',
    'hereditary risk',
    both('Avoid with a hereditary risk of osteosarcoma.'),
  ),
  row('teriparatide, abaloparatide, warning (one guideline)', 'pregnancy, nursing', [
    ...both('Not in pregnancy.'),
    ...both('Not while breastfeeding.'),
  ]),
  row(
    'teriparatide, warning',
    'two years in a lifetime; longer in the US only at lasting or renewed high risk',
    [
      teriparatide('Two years in a lifetime are used up: the most allowed outside the United States.'),
      teriparatide('Two years in a lifetime are used up: longer only at lasting or renewed high risk.'),
      by('end-parathyroid-drug-at-two-years'),
    ],
  ),
  row('abaloparatide, warning', 'cumulative use beyond two years not recommended', [
    abaloparatide('Two years in a lifetime are used up: more is not recommended.'),
    by('end-parathyroid-drug-at-two-years'),
  ]),
  row('abaloparatide, warning', 'low blood pressure within four hours', [
    ...both('Blood pressure may fall on standing, above all after the first doses.'),
    abaloparatide('blood pressure on standing: it may fall within 4 hours of a dose'),
  ]),
  row('teriparatide, warning (label, not in the table)', 'kidney stones, digoxin', [
    ...both('Kidney stones, active or recent.'),
    teriparatide('With digoxin a rise of calcium can do harm.'),
  ]),
]

const lapse = 'Denosumab was given: bone is lost fast once it wears off, so an antiresorptive must not lapse.'

const romosozumabRows = [
  row('denosumab, warning (for the drug that follows)', 'follow-on drug needed', [
    ...both(lapse),
    romosozumab(lapse),
  ]),
  row('romosozumab, contraindicated', 'hypocalcaemia', [
    romosozumab('Contraindicated with low blood calcium; correct it first.'),
  ]),
  row(
    'romosozumab, contraindicated',
    'outside the United States any past infarction or stroke',
    [
      romosozumab('Any past heart attack or stroke bars it where the label is that of Hong Kong.'),
      romosozumab('Any past heart attack or stroke is taken to bar it here; the label was not read.'),
    ],
    'The European and UK labels were not read: the stricter reading stands and is marked unverified.',
  ),
  row(
    'romosozumab, boxed warning',
    'infarction or stroke within a year; weigh other risk; stop if one occurs',
    [
      romosozumab('Boxed warning: not within a year of a heart attack or stroke.'),
      romosozumab('Boxed warning: weigh it where the heart or vessels are at risk.'),
      by('stop-romosozumab-after-heart-attack-or-stroke'),
    ],
  ),
  row('romosozumab, warning', 'filtration rate 15 to 29 or dialysis: monitor calcium', [
    romosozumab('Filtration rate below 30 or dialysis: calcium falls more often; measure it and supplement.'),
  ]),
  row('romosozumab, warning', '12 doses, then an antiresorptive', [
    romosozumab('Twelve doses have been given: the course is over, an antiresorptive follows.'),
    by('end-romosozumab-after-twelve-doses'),
  ]),
  row('romosozumab, warning', 'women after menopause', [romosozumab('For women after menopause only.')]),
]

export const anabolicDrugs = [...parathyroidDrugs, ...romosozumabRows]
