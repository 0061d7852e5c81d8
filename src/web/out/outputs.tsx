/** The plan in other shapes: printed, as letters, copied for the notes, as files, with its receipt. */

import { toAssessment } from '../../evaluate/index.ts'
import { toParagraph } from '../../report/index.ts'
import { Opener } from '../parts/opener.tsx'
import { guideline } from '../state/data.ts'
import { asOf } from '../state/patient.ts'
import { assessed } from '../state/plan.ts'
import { letterLink, printLink } from '../state/route.ts'
import { words } from '../words/index.ts'
import { CopyButton } from './copy.tsx'
import { Receipt } from './receipt.tsx'
import { answersText, assessmentText, carePlanText, save } from './save.ts'

export function Outputs() {
  const { title, version, status } = guideline()
  const file = (name: string, ending = 'json'): string => `${name}-${asOf.value}.${ending}`
  return (
    <section class="out" aria-labelledby="out">
      <h2 id="out">{words.out.title}</h2>
      <ul class="ways-out">
        <li>
          <a href={printLink}>{words.out.print}</a>
        </li>
        <li>
          <a href={letterLink('gp')}>{words.out.letterGp}</a>
        </li>
        <li>
          <a href={letterLink('patient')}>{words.out.letterPatient}</a>
        </li>
        <li>
          <CopyButton label={words.out.paragraph} text={paragraphText} />
        </li>
      </ul>
      <p>
        <span class="label">{words.out.files}</span>{' '}
        <button type="button" onClick={() => save(file('careplan'), carePlanText(), 'application/fhir+json')}>
          {words.out.carePlan}
        </button>{' '}
        <button type="button" onClick={() => save(file('assessment'), assessmentText())}>
          {words.out.assessment}
        </button>{' '}
        <button type="button" onClick={() => save(file('answers'), answersText())}>
          {words.out.answers}
        </button>
      </p>
      <Opener label={words.out.receipt}>{() => <Receipt />}</Opener>
      <p class="quiet">
        {words.out.guideline(title, version, status)}. {words.notADevice} {words.privacy}
      </p>
    </section>
  )
}

const paragraphText = (): string =>
  toParagraph({ assessment: toAssessment(assessed.value), guideline: guideline() })
