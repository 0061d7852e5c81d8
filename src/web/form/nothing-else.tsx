/** "Nothing else in medicines, diagnoses, allergies, procedures": what each presumes is listed, and can be taken back. */

import { type FactId, type Presumed, presumedOf, type RecordKind, upperFirst } from '../../language/index.ts'
import { Opener } from '../parts/opener.tsx'
import { guideline } from '../state/data.ts'
import { answerAll, ofOnePatient, patient, takeBack, takeBackAll } from '../state/patient.ts'
import { typedValueOf } from '../state/typed.ts'
import { words } from '../words/index.ts'

const kinds: readonly RecordKind[] = ['medications', 'problem-list', 'allergies', 'procedures']

/** What each tick has answered: what was answered in a field is no answer of a tick. Unknown after the page was left. */
const byTick = ofOnePatient<ReadonlyMap<RecordKind, ReadonlySet<FactId>>>(new Map())

export function NothingElse() {
  return (
    <fieldset>
      <legend>{words.form.nothingElse}</legend>
      {kinds.map((kind) => (
        <Tick key={kind} kind={kind} />
      ))}
    </fieldset>
  )
}

const same = (value: Presumed['value'], typed: unknown): boolean =>
  JSON.stringify(value) === JSON.stringify(typed)

function Tick({ kind }: { readonly kind: RecordKind }) {
  const all = presumedOf(guideline(), kind)
  const open = all.filter(({ fact }) => typedValueOf(patient.value.typed, fact.id) === undefined)
  const own = byTick.value.get(kind)
  const said = all.filter(
    ({ fact, value }) =>
      own?.has(fact.id) !== false && same(value, typedValueOf(patient.value.typed, fact.id)),
  )
  if (all.length === 0) return null
  return (
    <div class="tick">
      <label>
        <input
          type="checkbox"
          checked={open.length === 0}
          onChange={(event) => {
            if (event.currentTarget.checked) {
              const now = new Set([...(own ?? []), ...open.map(({ fact }) => fact.id)])
              byTick.value = new Map([...byTick.value, [kind, now]])
              answerAll(open.map(({ fact, value }) => [fact, value]))
            } else takeBackAll(said.map(({ fact }) => fact.id))
          }}
        />{' '}
        {words.form.kinds[kind]}
      </label>
      {open.length === 0 && said.length > 0 && (
        <Opener label={words.form.presumes(said.length)}>
          {() => (
            <ul class="presumed">
              {said.map(({ fact }) => (
                <li key={fact.id}>
                  {words.form.not(upperFirst(fact.title))}{' '}
                  <button type="button" class="link" onClick={() => takeBack(fact.id)}>
                    {words.form.takeBack}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </Opener>
      )}
    </div>
  )
}
