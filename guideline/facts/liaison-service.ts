/** What a fracture liaison service, or whoever does its work, has done. */

import { date, facts } from '../../src/language/index.ts'

export const liaisonService = facts({
  fractureRiskAssessedOn: date({
    title: 'last assessment of fracture risk',
    question:
      'On which day was the risk of further fractures last assessed, by a fracture liaison service or its like?',
  }),
})
