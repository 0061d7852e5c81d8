/** One question for records that nobody could name: each to be looked at, all of them answered in one press. */

import { type MissingFact, type UnreadQuestion, upperFirst } from '../../language/index.ts'
import { missingWords } from '../../words/index.ts'
import { RecordLink } from '../parts/record-link.tsx'
import { callIrrelevant } from '../state/records.ts'
import { words } from '../words/index.ts'
import { facts, sentence } from '../words/of-guideline.ts'
import { ask, askedFact, askNext } from './asking.ts'

/** The question of a fact that waits for records, where it is not asked by itself. */
export type RecordsAsked = MissingFact & { readonly unread: UnreadQuestion }

export function RecordsQuestion({ asked }: { readonly asked: RecordsAsked }) {
  const { unread, safety } = asked
  const addresses = unread.records.map(({ resource }) => resource)
  const none = (): void => {
    if (callIrrelevant(addresses, true) === null) askNext()
  }
  return (
    <div class="asked">
      <p id="question-text" tabIndex={-1} class="text">
        {missingWords(facts(), asked)}
        {safety && <span class="tag ask">{words.question.safety}</span>}
      </p>
      <ul class="unread-records">
        {unread.records.map(({ resource, label }) => (
          <li key={resource}>
            <RecordLink address={resource} />
            {addresses.length > 1 && (
              <button
                type="button"
                class="link"
                aria-label={words.question.notThis(label)}
                onClick={() => callIrrelevant([resource], true)}
              >
                {words.question.notThisOne}
              </button>
            )}
          </li>
        ))}
      </ul>
      <p class="go">
        <button type="button" onClick={none}>
          {words.question.noneOfRecords(addresses.length)}
        </button>
        <button type="button" class="link" onClick={() => askNext(asked.fact)}>
          {words.question.later}
        </button>
      </p>
      <h3>{words.question.orAnswer}</h3>
      <ul class="asks">
        {unread.covers.map((id) => {
          const fact = askedFact(id)
          return (
            fact !== null && (
              <li key={id}>
                <button type="button" class="link" onClick={() => ask(id)}>
                  {sentence(upperFirst(fact.title))}
                </button>
              </li>
            )
          )
        })}
      </ul>
    </div>
  )
}
