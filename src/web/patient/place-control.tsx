/** Where the patient is treated and who pays: asked once, remembered on this device, in view. */

import type { Setting } from '../../language/index.ts'
import { Popover } from '../parts/popover.tsx'
import { patient, setPlace } from '../state/patient.ts'
import { place, placeFacts } from '../state/place.ts'
import { words } from '../words/index.ts'

export function PlaceControl() {
  const now = { ...place.value, ...patient.value.typed.setting }
  const said = placeFacts().flatMap((fact) => {
    const code = now[fact.id]
    return code === undefined ? [] : [fact.choices[code] ?? code]
  })
  const told = said.length === 0 ? words.place.unset : said.join(', ')
  return (
    <Popover
      kind="place"
      name={`${words.place.title}: ${told}`}
      label={
        <span class="two-lines">
          <small>{words.place.title}</small>
          <span>{said.length === 0 ? <em>{told}</em> : told}</span>
        </span>
      }
    >
      {() => <PlaceFields now={now} />}
    </Popover>
  )
}

function PlaceFields({ now }: { readonly now: Setting }) {
  return (
    <div class="place-body">
      <p class="quiet">{words.place.detail}</p>
      {placeFacts().map((fact) => (
        <label key={fact.id}>
          {fact.question}
          <select
            value={now[fact.id] ?? ''}
            onChange={(event) => {
              const code = event.currentTarget.value
              setPlace(fact.id, code === '' ? null : code)
            }}
          >
            <option value="">{words.place.none}</option>
            {Object.entries(fact.choices).map(([code, label]) => (
              <option key={code} value={code}>
                {label}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  )
}
