/** The US labels of the bisphosphonates on stopping after years. */

import { cite, not, position } from '../../src/language/index.ts'
import { fdaLabelAlendronate, fdaLabelZoledronate } from '../evidence.ts'
import { fractureDerived } from '../facts/fracture.ts'

export const fdaBisphosphonateHoliday = position({
  id: 'fda-bisphosphonate-holiday',
  body: 'US Food and Drug Administration',
  title: 'Labels of alendronate and zoledronic acid',
  year: 2026,
  method: 'drug label',
  question: 'bisphosphonate-holiday',
  speaksFor: { jurisdiction: ['us'] },
  rows: [
    {
      when: not(fractureDerived.confirmedAtraumaticFracture),
      stance: 'not-covered',
      text: 'Outside osteoporotic fractures this guideline does not read the labels.',
      verified: true,
    },
  ],
  otherwise: {
    stance: 'opposes',
    text: 'Stopping after three to five years is to be considered at low risk of fracture only.',
  },
  published: true,
  evidence: [
    cite(fdaLabelAlendronate, { locator: 'duration of use' }),
    cite(fdaLabelZoledronate, { locator: 'duration of use' }),
  ],
  examples: [
    { name: 'vertebral fracture', baseline: 'week-1', expect: 'opposes' },
    {
      name: 'high-energy trauma',
      baseline: 'week-1',
      given: { fractureMechanism: 'high-energy' },
      expect: 'not-covered',
    },
    {
      name: 'nothing known',
      baseline: 'nothing-known',
      setting: { jurisdiction: 'us' },
      expect: 'needs-data',
    },
    {
      name: 'in the United Kingdom',
      baseline: 'week-1',
      setting: { jurisdiction: 'uk' },
      expect: 'not-covered',
    },
  ],
})
