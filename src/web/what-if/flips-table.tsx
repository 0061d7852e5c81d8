/** The smallest flips: single answers to open questions, and what each would change by itself. */

import { upperFirst } from '../../language/index.ts'
import { inWeight } from '../changes/changes-table.tsx'
import { Opener } from '../parts/opener.tsx'
import { words } from '../words/index.ts'
import { standingWords, titleOf } from '../words/of-guideline.ts'
import { type Flip, flips } from './flips.ts'
import { suppose } from './supposed.ts'

const SHOWN = 8

export function Flips() {
  const all = flips.value
  return (
    <section class="flips" aria-labelledby="flips">
      <h2 id="flips">{words.whatIf.flips}</h2>
      <p class="quiet">{words.whatIf.flipsDetail}</p>
      {all === null ? (
        <p class="quiet">{words.whatIf.working}</p>
      ) : all.length === 0 ? (
        <p>{words.whatIf.noFlips}</p>
      ) : (
        <>
          <FlipRows rows={all.slice(0, SHOWN)} />
          {all.length > SHOWN && (
            <Opener label={words.whatIf.moreFlips(all.length - SHOWN)}>
              {() => <FlipRows rows={all.slice(SHOWN)} />}
            </Opener>
          )}
        </>
      )}
    </section>
  )
}

const CHANGES_SHOWN = 3

function FlipRows({ rows }: { readonly rows: readonly Flip[] }) {
  return (
    <div class="scroll">
      <table class="compare flips-table">
        <caption class="hidden">{words.whatIf.flips}</caption>
        <thead>
          <tr>
            <th scope="col">{words.whatIf.question}</th>
            <th scope="col">{words.whatIf.answer}</th>
            <th scope="col">{words.whatIf.would}</th>
            <th scope="col">
              <span class="hidden">{words.whatIf.try}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((flip) => (
            <FlipRow key={`${flip.fact.id} ${flip.answer}`} flip={flip} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function FlipRow({ flip }: { readonly flip: Flip }) {
  const { fact, answer, changes } = flip
  const sorted = inWeight(changes)
  const more = sorted.length - CHANGES_SHOWN
  return (
    <tr>
      <th scope="row">{upperFirst(fact.title)}</th>
      <td class="becomes">{answer}</td>
      <td>
        {flip.headline && <span class="tag ask">{words.whatIf.newHeadline}</span>}
        <ul>
          {sorted.slice(0, CHANGES_SHOWN).map(({ id, from, to }) => (
            <li key={id}>
              {titleOf(id)}: <span class="quiet">{standingWords(from)}</span>{' '}
              <span aria-hidden="true">→</span> <strong>{standingWords(to)}</strong>
            </li>
          ))}
          {more > 0 && <li class="quiet">{words.plan.andMore(more)}</li>}
        </ul>
      </td>
      <td>
        <button
          type="button"
          class="link"
          aria-label={words.whatIf.tryOne(fact.title, answer)}
          onClick={() => {
            suppose(fact, flip.value)
            document.getElementById('what-if')?.focus()
          }}
        >
          {words.whatIf.try}
        </button>
      </td>
    </tr>
  )
}
