/** The RAND/UCLA panel of the United States on whether advanced imaging is needed. */

import { any, atLeast, cite, is, lessThan, moreThan, not, position } from '../../src/language/index.ts'
import { hirsch2018Rand } from '../evidence.ts'
import { fractureDerived } from '../facts/fracture.ts'
import { imaging } from '../facts/imaging.ts'
import { randSignScore } from '../facts/rand-signs.ts'
import { redFlagsDerived } from '../facts/red-flags.ts'
import { symptoms } from '../facts/symptoms.ts'
import { randImagingExamples } from './rand-imaging-examples.ts'

export const randImaging = position({
  id: 'rand-imaging',
  body: 'RAND/UCLA panel, United States',
  title: 'Care pathway for vertebral fragility fractures: advanced imaging',
  year: 2018,
  question: 'imaging',
  sponsor: 'Medtronic, a maker of devices for the procedure',
  method: 'twelve panellists rated by the RAND/UCLA method; ten of twenty signs were kept',
  rows: [
    {
      when: not(fractureDerived.confirmedAtraumaticFracture),
      stance: 'not-covered',
      text: 'Rated: fragility fractures of adults without high-velocity trauma.',
      verified: true,
    },
    {
      when: is(imaging.advancedImaging, 'oedema', 'uptake', 'no-sign'),
      stance: 'not-covered',
      text: 'Advanced imaging has been done.',
      verified: true,
    },
    {
      when: redFlagsDerived.malignancyToExclude,
      stance: 'not-covered',
      text: 'A suspected malignant fracture was not rated.',
      verified: true,
    },
    {
      when: lessThan(symptoms.painSeverity, 5),
      stance: 'not-covered',
      text: 'Pain below 5 of 10 was not rated.',
      verified: true,
    },
    {
      when: atLeast(randSignScore.fractureSigns, 4),
      stance: 'supports',
      text: 'Four or more of ten signs: the probability of a fracture is intermediate or high.',
      verified: true,
    },
    {
      when: any(moreThan(symptoms.rolandMorris, 17), atLeast(symptoms.painSeverity, 7)),
      stance: 'supports',
      text: 'Severe symptoms. The panel gives no number of 10 for severe; Roland-Morris above 17, or pain of 7, is the reading here.',
      verified: false,
    },
  ],
  otherwise: {
    stance: 'opposes',
    text: 'Not needed: moderate symptoms and a low probability.',
  },
  reservations: [
    'Magnetic resonance imaging first; a bone scan or computed tomography where it is not possible.',
  ],
  published: true,
  evidence: [cite(hirsch2018Rand, { locator: 'signs, probability and imaging' })],
  examples: randImagingExamples,
})
