/** What an allergy to a bisphosphonate is coded as: the substance, or the reaction. */

import { valueSet } from '../../src/language/index.ts'
import { atc, rxnorm, sct } from './systems.ts'

const seen1 = 'dr-you-group/OsteoporosisTreatmentPathways:inst/cohorts/[ODTP] Osteoporosis_sub2.json'
const seen2 =
  'dr-you-group/OsteoporosisTreatmentPathways:inst/cohorts/[ODTP] New users of Denosumab as first line therapy.json'
const seen3 = 'fabkury/atcd:WHO ATC-DDD 2026-04-25.csv'
const seen4 =
  'UoM-Data-Science-Platforms/gm-sde:shared/clinical-code-sets/patient/adverse-drug-reaction/1/adverse-drug-reaction.snomed.txt'

export const bisphosphonateAllergen = valueSet({
  id: 'bisphosphonate-allergen',
  title: 'Bisphosphonate, as a substance or a reaction',
  several: true,
  shares: [
    { set: 'alendronate', because: 'an allergy to a substance is coded by the code of the substance' },
    { set: 'risedronate', because: 'an allergy to a substance is coded by the code of the substance' },
    { set: 'ibandronate', because: 'an allergy to a substance is coded by the code of the substance' },
    { set: 'zoledronate', because: 'an allergy to a substance is coded by the code of the substance' },
    { set: 'bisphosphonate-reaction', because: 'a reaction is filed as a problem or as an allergy' },
  ],
  codes: [
    [rxnorm, '46041', 'alendronate', seen1],
    [rxnorm, '73056', 'risedronate', seen1],
    [rxnorm, '115264', 'ibandronate', seen1],
    [rxnorm, '77655', 'zoledronic acid', seen1],
    [rxnorm, '11473', 'pamidronate', seen1],
    [rxnorm, '42682', 'etidronate', seen2],
    [atc, 'M05BA', 'bisphosphonates', seen3, 'prefix'],
    [atc, 'M05BB', 'bisphosphonates, combinations', seen3, 'prefix'],
    [sct, '293295008', 'Adverse reaction caused by bisphosphonate (disorder)', seen4],
  ],
})
