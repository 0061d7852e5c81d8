/** The scores as a table: value, what the unknowns still allow, what it means, in which version. */

import { type ScoreReading, signed, upperFirst } from '../../language/index.ts'
import { Sign } from '../parts/sign.tsx'
import { scores } from '../state/plan.ts'
import { soon } from '../state/rested.ts'
import { words } from '../words/index.ts'
import { factOf } from '../words/of-guideline.ts'

const scoresSoon = soon(() => scores.value)

export function Scores() {
  const all = scoresSoon.value
  if (all.length === 0) return null
  return (
    <section class="scores" aria-labelledby="scores">
      <h2 id="scores">{words.scores.title}</h2>
      <ScoreTable scores={all} />
    </section>
  )
}

function ScoreTable({ scores: all }: { readonly scores: readonly ScoreReading[] }) {
  const { columns } = words.scores
  return (
    <div class="scroll">
      <table class="compare scores-table">
        <caption class="hidden">{words.scores.title}</caption>
        <thead>
          <tr>
            {[columns.score, columns.value, columns.range, columns.meaning, columns.version].map((title) => (
              <th scope="col" key={title}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {all.map((score) => (
            <ScoreRow key={score.fact} score={score} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** A number stands only where it says something: not while more than one meaning is possible. */
function ScoreRow({ score }: { readonly score: ScoreReading }) {
  const { fact: id, title, counted, range, bands, version } = score
  const [low, high] = range
  const { columns } = words.scores
  const fact = factOf(id)
  const settled = low === high
  const all = fact?.kind === 'score' && bands.length === fact.bands.length
  return (
    <tr>
      <th scope="row">{upperFirst(title)}</th>
      <td>
        {!settled && bands.length !== 1 ? (
          <span class="status ask">
            <Sign tone="ask" /> {words.scores.open}
          </span>
        ) : (
          <strong>{settled ? signed(counted) : words.scores.atLeast(signed(low))}</strong>
        )}
      </td>
      <td data-column={columns.range}>{!settled && words.scores.range(signed(low), signed(high))}</td>
      <td data-column={columns.meaning}>
        {all && !settled ? words.scores.anyMeaning : upperFirst(bands.join(words.scores.or))}
      </td>
      <td class="quiet">{version}</td>
    </tr>
  )
}
