/** Section 4.2: contraindications and key warnings of bone drugs. */

import { by, type ClauseName, ledgerSection, row } from '../../src/language/index.ts'

const alendronate = (clause: string): ClauseName => by('alendronate', clause)
const zoledronate = (clause: string): ClauseName => by('zoledronate', clause)
const notOffered = 'This drug is not yet among the options.'

export const boneDrugs = ledgerSection('4.2', 'Bone drugs', [
  row('alendronate, contraindicated', 'oesophageal stricture or achalasia', [
    alendronate('Contraindicated where emptying of the oesophagus is delayed.'),
  ]),
  row('alendronate, contraindicated', 'cannot sit or stand for 30 minutes', [
    alendronate('Contraindicated for those who cannot sit or stand upright for 30 minutes.'),
  ]),
  row('alendronate, contraindicated', 'hypersensitivity', [
    alendronate('Contraindicated with hypersensitivity.'),
  ]),
  row('alendronate, contraindicated', 'hypocalcaemia', [
    alendronate('Contraindicated with low blood calcium; correct it first.'),
  ]),
  row('alendronate, warning', 'creatinine clearance below 35; warn at exactly 35', [
    alendronate('Not recommended below a creatinine clearance of 35 mL/min.'),
    alendronate('Creatinine clearance is exactly 35 mL/min: the label allows it, one guideline does not.'),
  ]),
  row('alendronate, warning', 'pregnancy', [alendronate('Pregnancy calls for caution.')]),
  row('alendronate, warning', 'active disease of the upper gut', [
    alendronate('Active disease of the upper gut calls for caution.'),
  ]),
  row('alendronate, warning', 'osteonecrosis of the jaw', [
    alendronate('Osteonecrosis of the jaw has been reported: dental work comes first.'),
  ]),
  row('alendronate, warning', 'atypical fracture of the femur', [], 'No fact asks for thigh pain yet.'),
  row('risedronate, contraindicated', 'as alendronate', [], notOffered),
  row('risedronate, warning', 'creatinine clearance below 30', [], notOffered),
  row(
    'ibandronate, contraindicated',
    'oesophagus; cannot stay upright for 60 minutes; hypocalcaemia',
    [],
    notOffered,
  ),
  row(
    'ibandronate, warning',
    'creatinine clearance below 30; creatinine before each infusion; no claim at the hip',
    [],
    notOffered,
  ),
  row('zoledronate, contraindicated', 'hypocalcaemia', [
    zoledronate('Contraindicated with low blood calcium; correct it first.'),
  ]),
  row('zoledronate, contraindicated', 'creatinine clearance below 35; warn at exactly 35', [
    zoledronate('Contraindicated below a creatinine clearance of 35 mL/min.'),
    zoledronate('Creatinine clearance is exactly 35 mL/min: the label allows it, one guideline does not.'),
  ]),
  row('zoledronate, contraindicated', 'acute kidney impairment', [
    zoledronate('Contraindicated in acute kidney impairment.'),
  ]),
  row('zoledronate, warning', 'vitamin D', [
    zoledronate('Correct vitamin D deficiency before the infusion.'),
  ]),
  row('zoledronate, warning', 'dental work', [zoledronate('Dental work comes before the infusion.')]),
  row('zoledronate, warning', 'clearance before each dose, hydration', [by('zoledronate')]),
  row(
    'zoledronate, warning',
    'two weeks after a hip repair',
    [],
    'Post-hoc data after hip repair, an advice and no stop; this guideline is about vertebral fractures.',
  ),
  row('denosumab, contraindicated', 'hypocalcaemia; pregnancy; hypersensitivity', [], notOffered),
  row('denosumab, boxed warning', 'filtration rate below 30 or dialysis: severe hypocalcaemia', [
    by('protect-calcium-with-denosumab-in-kidney-failure'),
  ]),
  row('denosumab, warning', 'rebound fractures after stopping; no stop without a follow-on drug', [
    by('do-not-stop-denosumab-without-follow-on'),
  ]),
  row('denosumab, warning', 'late: flag above 4 weeks, urgent above 16', [
    by('restart-or-replace-late-denosumab'),
    by('act-on-denosumab-sixteen-weeks-late'),
    by('give-denosumab-every-six-months'),
  ]),
  row('teriparatide, contraindicated', 'hypersensitivity', [], notOffered),
  row(
    'teriparatide, warning',
    'open epiphyses, Paget, bone metastases, skeletal radiation, hypercalcaemia, hereditary risk; two years',
    [],
    notOffered,
  ),
  row('abaloparatide, contraindicated', 'hypersensitivity', [], notOffered),
  row(
    'abaloparatide, warning',
    'as teriparatide; two years; low blood pressure within four hours',
    [],
    notOffered,
  ),
  row(
    'romosozumab, contraindicated',
    'hypocalcaemia; outside the United States any past infarction or stroke',
    [],
    notOffered,
  ),
  row(
    'romosozumab, boxed warning',
    'infarction or stroke within a year; filtration rate 15 to 29 or dialysis; 12 doses, then an antiresorptive',
    [],
    notOffered,
  ),
  row(
    'raloxifene, contraindicated',
    'venous thromboembolism now or ever; pregnancy; lactation',
    [],
    notOffered,
  ),
  row('raloxifene, boxed warning', 'thromboembolism and fatal stroke; not while immobilised', [], notOffered),
  row('always', 'correct calcium and vitamin D before a potent antiresorptive', [
    by('correct-calcium-and-vitamin-d-before-bone-drug'),
  ]),
  row('always', 'an anabolic is followed by an antiresorptive', [by('plan-antiresorptive-after-anabolic')]),
  row('always', 'clearance is Cockcroft-Gault and not the filtration rate: two facts', [
    by('filtrationRate'),
    by('alendronate'),
  ]),
])
