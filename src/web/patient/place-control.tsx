/** Where the patient is treated and who pays: asked once, remembered on this device, in view. */

import { Opener } from '../parts/opener.tsx'
import { patient, setPlace } from '../state/patient.ts'
import { place, placeFacts } from '../state/place.ts'
import { words } from '../words/index.ts'

export function PlaceControl() {
  const now = { ...place.value, ...patient.value.typed.setting }
  const said = placeFacts().flatMap((fact) => {
    const code = now[fact.id]
    return code === undefined ? [] : [fact.choices[code] ?? code]
  })
  return (
    <div class="place">
      <Opener
        kind="place"
        label={
          <span>
            {words.place.title}: {said.length === 0 ? <em>{words.place.unset}</em> : said.join(', ')}
          </span>
        }
      >
        {() => (
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
        )}
      </Opener>
    </div>
  )
}
