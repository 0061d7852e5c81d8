/** The plan in other shapes: printed, as letters, copied for the notes, as files, with its receipt. */

import { toAssessment } from '../../evaluate/index.ts'
import { toParagraph } from '../../report/index.ts'
import { Opener } from '../parts/opener.tsx'
import { guideline } from '../state/data.ts'
import { asOf, isEmpty, patient } from '../state/patient.ts'
import { assessed } from '../state/plan.ts'
import { soon } from '../state/rested.ts'
import { letterLink, printLink } from '../state/route.ts'
import { words } from '../words/index.ts'
import { CopyButton } from './copy.tsx'
import { Receipt } from './receipt.tsx'
import { answersText, assessmentText, carePlanText, save } from './save.ts'

const nothingTyped = soon(() => isEmpty(patient.value.typed))

export function Outputs() {
  const { title, version, status } = guideline()
  const file = (name: string, ending = 'json'): string => `${name}-${asOf.value}.${ending}`
  const nothing = nothingTyped.value
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
      <h3>{words.out.files}</h3>
      <ul class="files">
        <li>
          <button
            type="button"
            onClick={() => save(file('careplan'), carePlanText(), 'application/fhir+json')}
          >
            {words.out.carePlan}
          </button>
          <span>{words.out.carePlanDetail}</span>
        </li>
        <li>
          <button type="button" onClick={() => save(file('assessment'), assessmentText())}>
            {words.out.assessment}
          </button>
          <span>{words.out.assessmentDetail}</span>
        </li>
        <li>
          <button
            type="button"
            disabled={nothing}
            aria-describedby="answers-detail"
            onClick={() => save(file('answers'), answersText())}
          >
            {words.out.answers}
          </button>
          <span id="answers-detail">{nothing ? words.out.answersNone : words.out.answersDetail}</span>
        </li>
      </ul>
      <Opener label={words.out.receipt}>{() => <Receipt />}</Opener>
      <p class="quiet">
        {words.out.guideline(title, version, status)}. {words.notADevice} {words.privacy}
      </p>
    </section>
  )
}

const paragraphText = (): string =>
  toParagraph({ assessment: toAssessment(assessed.value), guideline: guideline() })
