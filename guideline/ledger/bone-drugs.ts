/** Section 4.2: contraindications and key warnings of bone drugs. */

import { by, type ClauseName, ledgerSection, row } from '../../src/language/index.ts'
import { anabolicDrugs } from './anabolic-drugs.ts'

const clauseOf =
  (option: string) =>
  (clause: string): ClauseName =>
    by(option, clause)
const alendronate = clauseOf('alendronate')
const risedronate = clauseOf('risedronate')
const ibandronate = clauseOf('ibandronate')
const zoledronate = clauseOf('zoledronate')
const denosumab = clauseOf('denosumab')
const raloxifene = clauseOf('raloxifene')
const both = (clause: string): readonly ClauseName[] => [alendronate(clause), risedronate(clause)]
const oral = (clause: string): readonly ClauseName[] => [...both(clause), ibandronate(clause)]
const exactly = (limit: number): string =>
  `Creatinine clearance is exactly ${limit} mL/min: the label allows it, one guideline does not.`

const oralBisphosphonates = [
  row(
    'alendronate, risedronate, ibandronate, contraindicated',
    'oesophageal stricture or achalasia',
    oral('Contraindicated where emptying of the oesophagus is delayed.'),
  ),
  row('alendronate, risedronate, contraindicated', 'cannot sit or stand for 30 minutes', [
    ...both('Contraindicated for those who cannot sit or stand upright for 30 minutes.'),
    zoledronate('Needs no sitting up after the dose.'),
  ]),
  row('ibandronate, contraindicated', 'cannot stay upright for 60 minutes', [
    ibandronate('Contraindicated for those who cannot sit or stand upright for 60 minutes.'),
  ]),
  row(
    'alendronate, risedronate, ibandronate, contraindicated',
    'hypersensitivity',
    oral('Contraindicated with hypersensitivity.'),
  ),
  row(
    'alendronate, risedronate, ibandronate, contraindicated',
    'hypocalcaemia',
    oral('Contraindicated with low blood calcium; correct it first.'),
  ),
  row('alendronate, warning', 'creatinine clearance below 35; warn at exactly 35', [
    alendronate('Not recommended below a creatinine clearance of 35 mL/min.'),
    alendronate(exactly(35)),
  ]),
  row('risedronate, warning', 'creatinine clearance below 30; warn at exactly 30', [
    risedronate('Not recommended below a creatinine clearance of 30 mL/min.'),
    risedronate(exactly(30)),
  ]),
  row('ibandronate, warning', 'creatinine clearance below 30, by mouth and by vein; warn at exactly 30', [
    ibandronate('Below a creatinine clearance of 30 mL/min not by mouth, and never by vein.'),
    ibandronate(exactly(30)),
    ibandronate('creatinine clearance by Cockcroft and Gault; creatinine before each dose by vein'),
  ]),
  row('ibandronate, warning', 'no claim at hip and limbs; women after menopause', [
    ibandronate('Shown to prevent vertebral fractures only, not those of hip and limbs.'),
    ibandronate('Licensed for women after menopause only.'),
  ]),
  row('alendronate, warning (class)', 'pregnancy', oral('Not in pregnancy.')),
  row('alendronate, warning (class)', 'active disease of the upper gut', [
    ...oral('Active disease of the upper gut calls for caution.'),
    ...oral('Not by mouth while the gut bleeds: a stop of ours, where the label says caution.'),
  ]),
  row('alendronate, warning (class)', 'osteonecrosis of the jaw, atypical fracture of the femur', [
    ...oral('Osteonecrosis of the jaw has been reported: dental work comes first.'),
    ...oral('Osteonecrosis of the jaw or an atypical femoral fracture has occurred: ask a specialist.'),
    zoledronate('Osteonecrosis of the jaw or an atypical femoral fracture has occurred: ask a specialist.'),
    ...oral('thigh or groin pain'),
  ]),
]

const zoledronicAcid = [
  row('zoledronate, contraindicated', 'hypocalcaemia', [
    zoledronate('Contraindicated with low blood calcium; correct it first.'),
  ]),
  row('zoledronate, contraindicated', 'creatinine clearance below 35; warn at exactly 35', [
    zoledronate('Contraindicated below a creatinine clearance of 35 mL/min.'),
    zoledronate(exactly(35)),
  ]),
  row('zoledronate, contraindicated', 'acute kidney impairment', [
    zoledronate('Contraindicated in acute kidney impairment.'),
  ]),
  row('zoledronate, warning', 'vitamin D', [
    zoledronate('Correct vitamin D deficiency before the infusion.'),
  ]),
  row('zoledronate, warning', 'dental work', [zoledronate('Dental work comes before the infusion.')]),
  row('zoledronate, warning', 'clearance before each dose, hydration', [
    zoledronate('creatinine clearance by Cockcroft and Gault with actual weight, before each dose'),
    zoledronate('hydration'),
  ]),
  row(
    'zoledronate, warning',
    'two weeks after a hip repair',
    [],
    'Post-hoc data after hip repair, an advice and no stop: it stands in the remarks of the drug.',
  ),
]

const denosumabRows = [
  row('denosumab, contraindicated', 'hypocalcaemia; pregnancy; hypersensitivity', [
    denosumab('Contraindicated with low blood calcium; correct it first.'),
    denosumab('Contraindicated in pregnancy.'),
    denosumab('Contraindicated with hypersensitivity.'),
  ]),
  row('denosumab, boxed warning', 'filtration rate below 30 or dialysis: severe hypocalcaemia', [
    denosumab(
      'Boxed warning, eGFR below 30 or dialysis: not before the kidney-related bone disorder is assessed.',
    ),
    denosumab('Boxed warning, eGFR below 30 or dialysis: calcium can fall dangerously.'),
    by('protect-calcium-with-denosumab-in-kidney-failure'),
  ]),
  row('denosumab, boxed warning', 'calcium weekly for a month, then monthly', [
    denosumab('Calcium every week for a month, then every month.'),
  ]),
  row('denosumab, warning', 'others prone to low calcium: calcium, phosphate, magnesium at 10 to 14 days', [
    denosumab('Prone to low calcium: calcium, phosphate and magnesium 10 to 14 days after the dose.'),
  ]),
  row('denosumab, warning', 'rebound fractures after stopping; an exit plan', [
    denosumab(
      'Several vertebrae may break if it is stopped or late: begin only with a plan for what follows.',
    ),
    by('do-not-stop-denosumab-without-follow-on'),
  ]),
  row('denosumab, warning', 'late: flag above 4 weeks, urgent above 16', [
    by('restart-or-replace-late-denosumab'),
    by('act-on-denosumab-sixteen-weeks-late'),
    by('give-denosumab-every-six-months'),
  ]),
]

const raloxifeneRows = [
  row('raloxifene, contraindicated', 'venous thromboembolism now or ever', [
    raloxifene('Boxed warning: contraindicated with a venous thromboembolism, now or in the past.'),
  ]),
  row('raloxifene, contraindicated', 'pregnancy, known or possible; lactation', [
    raloxifene('Contraindicated in pregnancy, known or possible.'),
    raloxifene('Contraindicated while breastfeeding.'),
  ]),
  row('raloxifene, boxed warning', 'fatal stroke', [
    raloxifene('Boxed warning: more deaths from stroke where the heart or vessels are at risk.'),
  ]),
  row('raloxifene, warning', 'stop 72 hours before and during long immobilisation', [
    raloxifene('Not in bed-bound patients: it stops 72 hours before and during a long immobilisation.'),
    by('stop-raloxifene-in-bed-bound-patients'),
  ]),
  row('raloxifene, warning', 'vertebral benefit only', [
    raloxifene('Shown to prevent vertebral fractures only, not those of hip and limbs.'),
  ]),
  row('raloxifene (recalled, not in the table)', 'women after menopause', [
    raloxifene('For women after menopause only.'),
  ]),
]

export const boneDrugs = ledgerSection('4.2', 'Bone drugs', [
  ...oralBisphosphonates,
  ...zoledronicAcid,
  ...denosumabRows,
  ...anabolicDrugs,
  ...raloxifeneRows,
  row('always', 'correct calcium and vitamin D before a potent antiresorptive', [
    by('correct-calcium-and-vitamin-d-before-bone-drug'),
  ]),
  row('always', 'an anabolic is followed by an antiresorptive', [by('plan-antiresorptive-after-anabolic')]),
  row('always', 'clearance is Cockcroft-Gault and not the filtration rate: two facts', [
    by('creatinineClearance'),
    by('filtrationRate'),
  ]),
  row('always', 'oral bisphosphonates suit poorly a patient who cannot sit up', [
    by('cannotStayUpright'),
    zoledronate('Needs no sitting up after the dose.'),
  ]),
])
