/** A deficit with a suspected cause: what is taken out at the operation may name it. */

import { all, any, cite, recommendation } from '../../../src/language/index.ts'
import { allDenied } from '../../baselines.ts'
import { casePyogenicSpondylitis, caseTuberculosis2013 } from '../../case-reports.ts'
import { mauch2018Imaging } from '../../evidence.ts'
import { rareSituations } from '../../facts/rare-situations.ts'
import { redFlagsDerived } from '../../facts/red-flags.ts'
import { workUp } from '../../facts/work-up.ts'

export const takeTissueAtDecompression = recommendation({
  id: 'take-tissue-at-decompression',
  title: 'Tissue and cultures at a decompression',
  statement:
    'Ask the surgeon to take tissue and cultures at any decompression: a tumour or an infection may press the nerves.',
  forPatient: 'If there is an operation, a small sample is taken that shows what presses on the nerves.',
  question: 'other-cause',
  stages: ['surgical-referral'],
  sources: ['S19', 'S23'],
  appliesWhen: all(
    redFlagsDerived.neurologicalRedFlag,
    any(redFlagsDerived.malignancyToExclude, redFlagsDerived.infectionToExclude),
  ),
  doneWhen: any(workUp.malignancyConfirmed, rareSituations.infectionConfirmed),
  action: 'biopsy',
  direction: 'for',
  strength: 'conditional',
  certainty: 'very-low',
  urgency: 'days',
  step: 'work-up',
  evidence: [
    cite(mauch2018Imaging, { locator: 'overlap of benign and malignant features' }),
    cite(caseTuberculosis2013, { locator: 'no biopsy had been taken before' }),
    cite(casePyogenicSpondylitis, { locator: 'an abscess behind a presumed fracture' }),
  ],
  examples: [
    {
      name: 'a deficit, and a tumour suspected',
      baseline: 'week-1',
      given: { redFlags: { ...allDenied, newNeurologicalDeficit: true, malignancySuspected: true } },
      expect: 'applicable',
    },
    {
      name: 'a compressed cord, and an infection suspected',
      baseline: 'week-1',
      given: { redFlags: { ...allDenied, spinalCordCompression: true, infectionSuspected: true } },
      expect: 'applicable',
    },
    {
      name: 'a deficit, no other cause suspected',
      baseline: 'week-1',
      given: { redFlags: { ...allDenied, newNeurologicalDeficit: true } },
      expect: 'not-applicable',
    },
    {
      name: 'a tumour suspected, nerves intact',
      baseline: 'week-1',
      given: { redFlags: { ...allDenied, malignancySuspected: true } },
      expect: 'not-applicable',
    },
    {
      name: 'the tumour is confirmed',
      baseline: 'week-1',
      given: {
        redFlags: { ...allDenied, newNeurologicalDeficit: true, malignancySuspected: true },
        malignancyConfirmed: true,
      },
      expect: 'done',
    },
    {
      name: 'the infection is confirmed',
      baseline: 'week-1',
      given: {
        redFlags: { ...allDenied, newNeurologicalDeficit: true, infectionSuspected: true },
        infectionConfirmed: true,
      },
      expect: 'done',
    },
    { name: 'checklist not answered', baseline: 'week-1', given: { redFlags: null }, expect: 'needs-data' },
  ],
  remarks: 'Our own judgement; it holds up neither the referral nor the operation.',
})
