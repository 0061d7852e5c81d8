/** The patients of one file as a table: whose plan is wanted is seen before it is pressed. */

import { bornWords, namesHidden } from '../state/named.ts'
import { words } from '../words/index.ts'
import type { OneOfSeveral } from './read-record.ts'

interface Props {
  readonly patients: readonly OneOfSeveral[]
  readonly onChoice: (id: string) => void
}

export function WhichPatient({ patients, onChoice }: Props) {
  const texts = words.who.choose
  return (
    <table class="which-patient">
      <thead>
        <tr>
          <th scope="col">{texts.name}</th>
          <th scope="col">{texts.born}</th>
          <th scope="col">{texts.sex}</th>
          <th scope="col">{texts.number}</th>
          <th scope="col">{texts.event}</th>
        </tr>
      </thead>
      <tbody>
        {patients.map(({ id, called, event }) => (
          <tr key={id}>
            <th scope="row">
              <button type="button" onClick={() => onChoice(id)}>
                {(namesHidden.value ? null : called.name) ?? texts.noName(id)}
              </button>
            </th>
            <td class="day">{namesHidden.value ? '' : bornWords(called)}</td>
            <td>{called.sex ?? ''}</td>
            <td>{namesHidden.value ? '' : (called.number ?? '')}</td>
            <td>{event === null ? texts.notLooked : event ? texts.found : texts.notFound}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
