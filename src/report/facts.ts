/** The facts a guideline asks, as a list a person can read. */

import { type Asked, type Guideline, impossible, isDerived } from '../language/index.ts'
import { daysWords, unitWords } from '../words/index.ts'
import { wrapped } from './lines.ts'
import { type Paint, plainPaint } from './paint.ts'

/** Every asked fact: id, question, kind, unit, choices, and what silence of a complete record means. */
export function toFactsText(guideline: Guideline, paint: Paint = plainPaint): string {
  const asked = guideline.facts.filter((fact): fact is Asked => !isDerived(fact))
  const lines = asked.flatMap((fact) => [
    '',
    ...wrapped(`${paint.heading(fact.id)}  ${kindWords(fact)}`),
    ...wrapped(fact.question, '  '),
    ...choiceLines(fact),
    ...wrapped(silenceWords(fact), '  '),
    ...(fact.goodFor === null
      ? []
      : wrapped(`An answer counts for ${daysWords(fact.goodFor)}. ${ownLimit}`, '  ')),
    ...(fact.remarks === null ? [] : wrapped(fact.remarks, '  ')),
  ])
  const title = `${guideline.title}, version ${guideline.version}: ${asked.length} facts`
  return `${[...wrapped(title), ...lines].join('\n')}\n`
}

/** Nobody publishes how long an answer keeps: unless a remark names a source, the limit is the guideline's own. */
const ownLimit = "The limit is the guideline's own unless a remark names a source."

function kindWords(fact: Asked): string {
  switch (fact.kind) {
    case 'yes-no':
      return 'yes or no'
    case 'choice':
      return fact.setting ? 'one of, a fact of the place (--setting)' : 'one of'
    case 'set':
      return 'any of'
    case 'quantity': {
      const unit = unitWords(fact.unit)
      const words = Object.keys(fact.inWords)
      const or = words.length === 0 ? '' : `, or ${words.join(', ')}`
      return `number ${fact.range[0]} to ${fact.range[1]}${unit === '' ? '' : ` ${unit}`} (${fact.unit})${or}`
    }
    case 'date':
      return 'date'
    case 'checklist':
      return 'checklist, "none" answers it whole'
    default:
      return impossible(fact)
  }
}

function choiceLines(fact: Asked): readonly string[] {
  if (fact.kind === 'choice' || fact.kind === 'set') {
    return Object.entries(fact.choices).flatMap(([code, words]) => wrapped(`${code}: ${words}`, '    '))
  }
  if (fact.kind !== 'checklist') return []
  return Object.entries(fact.items).flatMap(([code, item]) => wrapped(`${code}: ${item.question}`, '    '))
}

function silenceWords(fact: Asked): string {
  if (fact.silence === null) return 'Silence of the record means nothing.'
  return `Silence means no, where the record of ${fact.silence.replace('-', ' ')} is complete.`
}
