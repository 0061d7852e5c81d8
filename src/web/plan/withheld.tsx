/** Of a patient who has died: that, and the plan only for whoever asks for it. What is recorded may be corrected. */

import { deceasedWords } from '../../words/index.ts'
import { Opener } from '../parts/opener.tsx'
import { Underway } from '../patient/arrive.tsx'
import { RecordPanel } from '../patient/record-panel.tsx'
import { Replaced } from '../patient/replaced.tsx'
import { AllFacts } from '../questions/all-facts.tsx'
import { deceased, giveAfterDeath } from '../state/plan.ts'
import { words } from '../words/index.ts'

export function Withheld() {
  return (
    <div class="plan withheld">
      <main aria-labelledby="headline">
        <Underway />
        <div class="died" role="alert">
          <h1 id="headline" tabIndex={-1}>
            {deceasedWords(deceased.value)}
          </h1>
          <p>{words.headline.noPlan}</p>
        </div>
        <button type="button" onClick={giveAfterDeath}>
          {words.headline.planAfterDeath}
        </button>
        <Replaced />
        <RecordPanel />
        <section class="facts" aria-labelledby="facts">
          <h2 id="facts">{words.facts.title}</h2>
          <Opener label={words.facts.search}>{() => <AllFacts />}</Opener>
        </section>
      </main>
    </div>
  )
}
