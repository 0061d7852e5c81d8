/** Where the patient is treated and who pays: asked once, remembered on this device, in view. */

import { useComputed } from '@preact/signals'
import type { Setting } from '../../language/index.ts'
import { Popover } from '../parts/popover.tsx'
import { patient, setPlace } from '../state/patient.ts'
import { place, placeFacts } from '../state/place.ts'
import { words } from '../words/index.ts'

const placeNow = (): Setting => ({ ...place.value, ...patient.value.typed.setting })

export function PlaceControl() {
  const said = useComputed(() => {
    const now = placeNow()
    return placeFacts()
      .flatMap((fact) => {
        const code = now[fact.id]
        return code === undefined ? [] : [fact.choices[code] ?? code]
      })
      .join(', ')
  }).value
  const told = said === '' ? words.place.unset : said
  return (
    <Popover
      kind="place"
      name={`${words.place.title}: ${told}`}
      label={
        <span class="two-lines">
          <small>{words.place.title}</small>
          <span>{said === '' ? <em>{told}</em> : told}</span>
        </span>
      }
    >
      {() => <PlaceFields />}
    </Popover>
  )
}

function PlaceFields() {
  const now = placeNow()
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
