/** The headline and the stage in words. */

import { type AssessedStage, type Guideline, type Headline, indexOf, upperFirst } from '../language/index.ts'
import { checklistWords } from './alerts.ts'

export function headlineWords(guideline: Guideline, headline: Headline): string {
  const { options } = indexOf(guideline)
  const words = mainWords(guideline, headline)
  if (headline.barred.length === 0) return words
  const titles = headline.barred.map((id) => options.get(id)?.title ?? id)
  return `Do not continue as it is: ${titles.join('; ')}. ${words}`
}

function mainWords(guideline: Guideline, { kind, about, worded, stillDue, unchecked }: Headline): string {
  const { facts, recommendations, stages } = indexOf(guideline)
  const id = about ?? ''
  const statement = (rec: string): string => recommendations.get(rec)?.statement ?? rec
  switch (kind) {
    case 'advice': {
      if (unchecked === null) return worded ?? statement(id)
      const { state, last: since, open } = unchecked
      const gap = checklistWords(guideline, { state, since, open })
      // One item that is present, or was, has already said that it is not clear; and a danger, a referral, the search
      // for a cause and its treatment wait for no checklist.
      const waits = ['treatment', 'comfort'].includes(recommendations.get(id)?.step ?? 'treatment')
      const onlyIf = unchecked.present > 0 || !waits ? '' : 'If clear: '
      return `${upperFirst(gap)}. ${onlyIf}${worded ?? statement(id)}`
    }
    case 'declined':
      return `Declined: ${statement(id)}${stillDue === null ? '' : ` Still due: ${statement(stillDue)}`}`
    case 'stage':
      return stages.get(id)?.statement ?? id
    case 'question': {
      const fact = facts.get(id)
      return `Not enough is known yet. First: ${fact !== undefined && 'question' in fact ? fact.question : id}`
    }
    case 'deceased':
      return 'The patient has died: no plan is given.'
    case 'nothing':
      return 'Not enough is known.'
  }
}

export const stageTitle = ({ title }: Pick<AssessedStage, 'title'>): string =>
  title ?? 'Not enough is recorded to say'

export const stageStatement = ({ statement }: Pick<AssessedStage, 'statement'>): string =>
  statement ?? 'What is recorded does not yet say where on the pathway the patient stands.'
