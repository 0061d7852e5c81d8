/** The plan in other shapes: printed, as letters, copied for the notes, as files, with its receipt. */

import { upperFirst } from '../../language/index.ts'
import { type Output, pageOutputs, type ScreenId } from '../../report/index.ts'
import { Opener } from '../parts/opener.tsx'
import { guideline } from '../state/data.ts'
import { asOf, isEmpty, patient } from '../state/patient.ts'
import { soon } from '../state/rested.ts'
import { letterLink, printLink } from '../state/route.ts'
import { words } from '../words/index.ts'
import { CopyButton } from './copy.tsx'
import { Receipt } from './receipt.tsx'
import { answersText, save, textOf } from './save.ts'

const nothingTyped = soon(() => isEmpty(patient.value.typed))

const on = (way: 'copy' | 'file'): readonly Output[] => pageOutputs.filter((output) => output.onPage === way)

const wayOf = (id: string, title: string): { readonly label: string; readonly detail?: string } =>
  words.out.ways[id] ?? { label: upperFirst(title) }

/** Where the screens are: an output with one of its own does not compile without its address. */
const screens: Readonly<Record<ScreenId, string>> = {
  sheet: printLink,
  'letter-gp': letterLink('gp'),
  'letter-patient': letterLink('patient'),
}

/** The sheet on paper, the letters, and what is copied: at the foot of the plan, always. */
export function WaysOut() {
  return (
    <ul class="ways-out" aria-label={words.out.title}>
      {Object.entries(screens).map(([id, address]) => (
        <li key={id}>
          <a href={address}>{wayOf(id, id).label}</a>
        </li>
      ))}
      {on('copy').map((output) => (
        <li key={output.id}>
          <CopyButton label={wayOf(output.id, output.title).label} text={() => textOf(output).trimEnd()} />
        </li>
      ))}
    </ul>
  )
}

export function Outputs() {
  const { title, version, status } = guideline()
  const file = (name: string, ending = 'json'): string => `${name}-${asOf.value}.${ending}`
  const nothing = nothingTyped.value
  return (
    <section class="out" aria-labelledby="out">
      <h2 id="out">{words.out.title}</h2>
      <h3>{words.out.files}</h3>
      <ul class="files">
        {on('file').map((output) => {
          const { label, detail } = wayOf(output.id, output.title)
          const name = file(output.id === 'json' ? 'assessment' : output.id)
          return (
            <li key={output.id}>
              <button type="button" onClick={() => save(name, textOf(output), output.mediaType)}>
                {label}
              </button>
              {detail !== undefined && <span>{detail}</span>}
            </li>
          )
        })}
        <li>
          <button
            type="button"
            disabled={nothing}
            aria-describedby="answers-detail"
            onClick={() => save(file('answers'), answersText())}
          >
            {words.out.answers}
          </button>
          <span id="answers-detail">{nothing ? words.out.answersNone : words.out.answersDetail}</span>
        </li>
      </ul>
      <Opener label={words.out.receipt}>{() => <Receipt />}</Opener>
      <p class="quiet">
        {words.out.guideline(title, version, status)}. {words.notADevice} {words.privacy}
      </p>
    </section>
  )
}
