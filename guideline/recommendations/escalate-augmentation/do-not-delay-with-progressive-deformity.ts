/** Progressive deformity or impaired lungs do not wait. */

import { all, any, cite, disputedBy, moreThan, not, recommendation } from '../../../src/language/index.ts'
import { furtherHeightLoss } from '../../effects/vertebroplasty.ts'
import {
  acr2018Vcf,
  anselmetti2013Rand,
  cochrane2018Vp,
  nass2025Auc,
  vertos2NewFx2010,
} from '../../evidence.ts'
import { fractureDerived } from '../../facts/fracture.ts'
import { imaging } from '../../facts/imaging.ts'
import { redFlagsDerived } from '../../facts/red-flags.ts'
import { symptoms } from '../../facts/symptoms.ts'
import { treatment } from '../../facts/treatment.ts'

export const doNotDelayWithProgressiveDeformity = recommendation({
  id: 'do-not-delay-with-progressive-deformity',
  title: 'No delay with progressive deformity or impaired lungs',
  statement:
    'Discuss intervention now, with a spine specialist and without waiting for three months: the deformity progresses or lung function suffers.',
  forPatient:
    'Your spine is bending further or your breathing suffers. We discuss now, not later, what can be done.',
  question: 'augmentation-now',
  stages: ['conservative', 'escalate-augmentation', 'long-term'],
  sources: ['S11', 'S24'],
  appliesWhen: all(
    fractureDerived.confirmedAtraumaticFracture,
    any(imaging.heightLossProgressing, symptoms.lungFunctionImpaired),
    moreThan(symptoms.painSeverity, 0),
    not(redFlagsDerived.redFlagPresent),
  ),
  doneWhen: treatment.augmentationDone,
  action: 'specialist-referral',
  direction: 'for',
  strength: 'conditional',
  certainty: 'low',
  urgency: 'weeks',
  step: 'referral',
  evidence: [
    cite(acr2018Vcf, {
      locator: 'variant 2: deformity or pulmonary dysfunction',
      grade: 'Usually Appropriate',
    }),
    cite(anselmetti2013Rand, { locator: 'deformity, further height loss and lung disease as factors' }),
    cite(vertos2NewFx2010, { locator: 'further height loss 11 of 91 against 35 of 85' }),
    disputedBy(nass2025Auc, { locator: 'cement augmentation', grade: 'Rarely appropriate' }),
    disputedBy(cochrane2018Vp, { locator: 'routine use not supported' }),
  ],
  effects: [furtherHeightLoss],
  examples: [
    {
      name: 'further collapse',
      baseline: 'week-8',
      given: { heightLossProgressing: true },
      expect: 'applicable',
    },
    {
      name: 'lung function impaired',
      baseline: 'week-8',
      given: { lungFunctionImpaired: true },
      expect: 'applicable',
    },
    { name: 'neither', baseline: 'week-8', expect: 'not-applicable' },
    {
      name: 'further collapse, pain 0',
      baseline: 'week-8',
      given: { heightLossProgressing: true, painSeverity: 0 },
      expect: 'not-applicable',
    },
    {
      name: 'further collapse, pain 1',
      baseline: 'week-8',
      given: { heightLossProgressing: true, painSeverity: 1 },
      expect: 'applicable',
    },
    {
      name: 'progression not known',
      baseline: 'week-8',
      given: { heightLossProgressing: null },
      expect: 'needs-data',
    },
    {
      name: 'further collapse, malignancy suspected',
      baseline: 'week-8',
      given: { heightLossProgressing: true, redFlags: { malignancySuspected: true } },
      expect: 'not-applicable',
    },
    {
      name: 'further collapse, checklist not answered',
      baseline: 'week-8',
      given: { heightLossProgressing: true, redFlags: null },
      expect: 'applicable',
      provisional: true,
    },
    {
      name: 'further collapse, augmented already',
      baseline: 'week-8',
      given: { heightLossProgressing: true, augmentationDone: true },
      expect: 'done',
    },
  ],
  remarks:
    'Agreed by panels; weak in trials. No trial was found that shows better lungs after augmentation (recalled, not read).',
})
