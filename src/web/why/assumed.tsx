/** One assumption, and the one press that says it is wrong. */

import { type FactId, upperFirst } from '../../language/index.ts'
import { ask } from '../questions/asking.ts'
import { answer } from '../state/patient.ts'
import { words } from '../words/index.ts'
import { factOf } from '../words/of-guideline.ts'

export function AssumedLine({ id }: { readonly id: FactId }) {
  const fact = factOf(id)
  if (fact === undefined || !('silence' in fact)) return null
  const yesNo = fact.kind === 'yes-no'
  return (
    <li>
      {upperFirst(fact.title)}: {yesNo ? words.question.no.toLowerCase() : words.facts.assumed}{' '}
      <button
        type="button"
        class="link"
        aria-label={words.record.challengeFact(fact.title)}
        onClick={() => (yesNo ? answer(fact, true) : ask(id))}
      >
        {yesNo ? words.record.itIsSo : words.record.challenge}
      </button>
      {yesNo && (
        <>
          <button type="button" class="link" onClick={() => answer(fact, false)}>
            {words.record.itIsNot}
          </button>
          <button type="button" class="link" onClick={() => answer(fact, 'asked-unknown')}>
            {words.record.notKnown}
          </button>
        </>
      )}
    </li>
  )
}
