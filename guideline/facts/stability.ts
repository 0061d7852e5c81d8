/** Whether the spine may be unstable: what puts it in doubt, and the judgement of a surgeon that ends the doubt. */

import { all, any, derived, facts, flagged, is, saidToHold, weeks, yesNo } from '../../src/language/index.ts'
import { imaging, imagingDerived } from './imaging.ts'
import { rareSituations } from './rare-situations.ts'
import { redFlagChecklist } from './red-flags.ts'
import { symptoms } from './symptoms.ts'
import { toldInWordsDerived } from './told-in-words.ts'

export const stability = facts({
  surgeonJudgedStable: yesNo({
    title: 'a spinal surgeon has judged the fracture stable',
    question: 'Has a spinal surgeon judged this fracture stable?',
    goodFor: weeks(4),
    remarks: 'No record of a chart says so: only the surgeon does.',
  }),
})

const { burstOrFlat } = imagingDerived
const { ofType, posteriorColumnInvolved, retropulsion } = imaging
const { painWorseOnMobilising, painPattern, radiculopathy } = symptoms

const signs = facts({
  unstableByChecklist: derived({
    title: 'the checklist says that the spine is unstable',
    when: flagged(redFlagChecklist.redFlags, 'spinalInstability'),
  }),
  tensionBandFailed: derived({ title: 'the tension band has failed (OF5)', when: is(ofType, 'OF5') }),
  posteriorColumnWithAnotherSign: derived({
    title: 'the posterior column is involved and another sign speaks against a stable fracture',
    when: all(
      posteriorColumnInvolved,
      any(painWorseOnMobilising, burstOrFlat, retropulsion, is(ofType, 'OF4')),
    ),
  }),
  symptomaticRetropulsion: derived({
    title: 'a fragment narrows the canal and a nerve root or a leg is affected',
    when: all(retropulsion, any(radiculopathy, is(painPattern, 'leg'))),
  }),
})

export const stabilityDerived = facts({
  ...signs,
  stabilityDoubtful: derived({
    title: 'the spine may be unstable',
    when: any(
      signs.unstableByChecklist,
      rareSituations.ankylosedSpine,
      signs.tensionBandFailed,
      signs.posteriorColumnWithAnotherSign,
      signs.symptomaticRetropulsion,
    ),
    remarks: 'Which signs count together is our own judgement; each of them is named by a source.',
  }),
  oneSignOfInstability: derived({
    title: 'a sign speaks against a stable fracture',
    when: any(
      posteriorColumnInvolved,
      painWorseOnMobilising,
      burstOrFlat,
      is(ofType, 'OF4'),
      saidToHold(toldInWordsDerived.shapePincer),
    ),
  }),
})
