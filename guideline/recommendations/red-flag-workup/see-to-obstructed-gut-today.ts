/** An obstructed or paralysed gut: no laxative, no opioid, a surgeon today. */

import { all, cite, recommendation, saidToHold } from '../../../src/language/index.ts'
import { fdaLabelOpioid } from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { painMedicineRisks } from '../../facts/pain-medicines.ts'

export const seeToObstructedGutToday = recommendation({
  id: 'see-to-obstructed-gut-today',
  title: 'Gut obstructed or paralysed: assessed today',
  statement:
    'Have the obstructed or paralysed gut assessed today; give no opioid and no laxative until then.',
  forPatient:
    'Your bowel may be blocked. Go to the emergency department today. Take no laxative and no strong pain medicine.',
  question: 'red-flags',
  stages: ['conservative', 'escalate-augmentation', 'long-term', 'red-flag-workup', 'surgical-referral'],
  sources: ['S6'],
  appliesWhen: all(fractureDerived.vertebralFracturePresent, saidToHold(painMedicineRisks.gutObstruction)),
  action: 'specialist-referral',
  direction: 'for',
  strength: 'strong',
  certainty: 'very-low',
  whyStrong: 'A gut that is obstructed may perforate, and a laxative drives it there: our own judgement.',
  urgency: 'emergency',
  step: 'danger',
  evidence: [cite(fdaLabelOpioid, { locator: 'contraindications: obstruction of the gut, paralytic ileus' })],
  examples: [
    { name: 'paralytic ileus', baseline: 'week-1', given: { gutObstruction: true }, expect: 'applicable' },
    { name: 'the gut is open', baseline: 'week-1', expect: 'not-applicable' },
    {
      name: 'not known: asked before an opioid',
      baseline: 'week-1',
      given: { gutObstruction: null },
      expect: 'not-applicable',
    },
    {
      name: 'ileus, no fracture',
      baseline: 'week-1',
      given: {
        gutObstruction: true,
        vertebralFracture: false,
        fractureLevels: null,
        fragilityFractureWithoutSite: false,
      },
      expect: 'not-applicable',
    },
    {
      name: 'ileus, fracture not known',
      baseline: 'nothing-known',
      given: { gutObstruction: true },
      expect: 'needs-data',
    },
  ],
  remarks: 'Our own safety judgement: the label of opioids bars them there; no source was read for the rest.',
})
