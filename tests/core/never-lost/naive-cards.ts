/**
 * An output as a newcomer would write it: CDS Hooks cards, one for each thing to do, each true and well typed. It drops
 * what was declined, the checklist, contradictions, stops and more: the laws must refuse it.
 */

import type { Output } from '../../../src/report/index.ts'

const indicators = { emergency: 'critical', days: 'warning', weeks: 'info', routine: 'info' } as const

export const naiveCards: Output = {
  id: 'cards',
  title: 'CDS Hooks cards',
  forWhom: 'the clinician in the record system',
  mediaType: 'application/json',
  form: 'full',
  format: false,
  onPage: null,
  render: ({ assessment, guideline }) => {
    const advised = assessment.recommendations.filter(
      (rec) => rec.status === 'applicable' && rec.displacedBy === null && rec.direction === 'for',
    )
    const cards = advised.map((rec) => ({
      uuid: rec.id,
      summary: rec.title.slice(0, 140),
      indicator: indicators[rec.urgency],
      detail: `${rec.statement} A ${rec.strength} recommendation.`,
      source: { label: guideline.title, url: guideline.url },
    }))
    return JSON.stringify({ cards })
  },
}
