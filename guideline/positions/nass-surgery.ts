/** The appropriate use criteria of the North American Spine Society on surgery; the table of its 144 scenarios was not readable. */

import { all, any, atMost, cite, flagged, not, position } from '../../src/language/index.ts'
import { nass2025Auc } from '../evidence.ts'
import { fractureDerived } from '../facts/fracture.ts'
import { imaging } from '../facts/imaging.ts'
import { redFlagChecklist, redFlagsDerived } from '../facts/red-flags.ts'
import { symptoms } from '../facts/symptoms.ts'

export const nassSurgery = position({
  id: 'nass-surgery',
  body: 'North American Spine Society',
  title: 'Appropriate use criteria for osteoporotic compression fractures: surgery',
  year: 2025,
  question: 'surgery',
  method: 'society panel rated 144 scenarios for appropriate use',
  rows: [
    {
      when: not(fractureDerived.confirmedAtraumaticFracture),
      stance: 'not-covered',
      text: 'The criteria are about osteoporotic vertebral fractures.',
      verified: true,
    },
    {
      when: all(
        redFlagsDerived.neurologicalRedFlag,
        any(imaging.retropulsion, flagged(redFlagChecklist.redFlags, 'spinalCordCompression')),
      ),
      stance: 'supports',
      text: 'A narrowed canal with neurological change: surgery appropriate in 87 percent of those scenarios.',
      verified: true,
    },
    {
      when: all(not(redFlagsDerived.emergencySignPresent), atMost(symptoms.painSeverity, 6)),
      stance: 'opposes',
      text: 'No neurological change, a stable spine and pain of 6 or less: surgery rarely appropriate in 72 percent of those scenarios.',
      verified: true,
    },
  ],
  otherwise: {
    stance: 'unpublished',
    text: 'The ratings of the single scenarios could not be read. Over all 144, surgery was appropriate in 34.7 percent, rarely appropriate in 18.1 percent.',
  },
  reservations: ['What changed the rating most: stenosis, then stability and pain.'],
  published: false,
  evidence: [cite(nass2025Auc, { locator: 'surgery' })],
  examples: [
    {
      name: 'cord compressed',
      baseline: 'week-14',
      given: { redFlags: { spinalCordCompression: true } },
      expect: 'supports',
    },
    {
      name: 'new deficit and a fragment in the canal',
      baseline: 'week-14',
      given: { redFlags: { newNeurologicalDeficit: true }, retropulsion: true },
      expect: 'supports',
    },
    { name: 'intact, pain 6', baseline: 'week-14', given: { painSeverity: 6 }, expect: 'opposes' },
    { name: 'intact, pain 7', baseline: 'week-14', given: { painSeverity: 7 }, expect: 'unpublished' },
    {
      name: 'checklist not answered, pain 6',
      baseline: 'week-14',
      given: { redFlags: null, painSeverity: 6 },
      expect: 'needs-data',
    },
    {
      name: 'high-energy trauma',
      baseline: 'week-14',
      given: { fractureMechanism: 'high-energy' },
      expect: 'not-covered',
    },
  ],
  remarks: 'Pain that is not mechanical counted as pain of 6 or less does; no fact here holds the two apart.',
})
