/** A dozen fields, none required, and four ticks of "nothing else": what most plans need, typed as it is said. */

import { type Asked, type FormRow, indexOf } from '../../language/index.ts'
import { guideline } from '../state/data.ts'
import { words } from '../words/index.ts'
import { OneOf, WrittenField } from './fields.tsx'
import { NothingElse } from './nothing-else.tsx'

export const firstField = 'form-0'

export function Form() {
  const { form } = guideline()
  if (form === undefined) return null
  return (
    <section class="form" aria-labelledby="form">
      <h2 id="form">{words.form.title}</h2>
      {form.rows.map((row, i) => (
        <Row key={row.title} row={row} id={`form-${i}`} />
      ))}
      <NothingElse />
    </section>
  )
}

function Row({ row, id }: { readonly row: FormRow; readonly id: string }) {
  const { asked } = indexOf(guideline())
  const facts = row.facts.flatMap((each) => asked.find((fact) => fact.id === each) ?? [])
  const [fact] = facts
  if (fact === undefined) return null
  return (
    <div class="field">
      <label for={id}>{row.title}</label>
      {isWritten(fact) ? (
        <WrittenField fact={fact} id={id} hint={row.hint} />
      ) : (
        <OneOf facts={facts} id={id} title={row.title} />
      )}
    </div>
  )
}

const isWritten = ({ kind }: Asked): boolean => kind === 'quantity' || kind === 'date' || kind === 'set'
