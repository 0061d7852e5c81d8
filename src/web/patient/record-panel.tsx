/** What the record said, before the advice: what was read, what is assumed, what was not understood. */

import { useComputed } from '@preact/signals'
import { useId } from 'preact/hooks'
import type { FactState } from '../../evaluate/index.ts'
import { type Asked, type Note, type RecordKind, upperFirst } from '../../language/index.ts'
import { noteKinds } from '../../report/index.ts'
import { readableDay } from '../../words/index.ts'
import { Opener } from '../parts/opener.tsx'
import { RecordBox, RecordLink, RecordLinks } from '../parts/record-link.tsx'
import { asideId } from '../parts/set-aside.tsx'
import { Sign } from '../parts/sign.tsx'
import { askedFacts, listedStates, stateWords } from '../questions/all-facts.tsx'
import { ask } from '../questions/asking.ts'
import { guideline } from '../state/data.ts'
import { challenged, irrelevant, patient } from '../state/patient.ts'
import { contradicted, episode } from '../state/plan.ts'
import { callIrrelevant, chooseEvent, cover } from '../state/records.ts'
import { soon } from '../state/rested.ts'
import { AssumedLine } from '../why/assumed.tsx'
import { words } from '../words/index.ts'
import { sentence } from '../words/of-guideline.ts'
import type { RecordRead } from './read-record.ts'
import { ageAndSex, onsetWords } from './who.ts'

interface Line {
  readonly fact: Asked
  readonly title: string
  readonly state: FactState
  readonly contradicted: boolean
}

/** Every fact, and every item of a checklist, with its state. */
function lines(): readonly Line[] {
  return askedFacts().flatMap((fact): readonly Line[] => {
    if (fact.setting) return []
    const keys =
      fact.kind === 'checklist'
        ? Object.entries(fact.items).map(([item, { title }]) => [item, title] as const)
        : [[null, fact.title] as const]
    return keys.flatMap(([item, title]) => {
      const key = item === null ? fact.id : `${fact.id}.${item}`
      const state = listedStates.value.get(key)
      return state === undefined ? [] : [{ fact, title, state, contradicted: contradicted.value.has(key) }]
    })
  })
}

const wasRead = ({ state }: Line): boolean => state.entries.some((entry) => entry.resource !== null)
const isAssumed = ({ state }: Line): boolean => state.origin === 'assumed' && state.standIn === null

interface Summary {
  readonly counts: string
  readonly contradicted: string
  readonly typed: number
}

/** What stands in the line above the plan. */
function summary(): Summary {
  const { record, typed } = patient.value
  const all = lines()
  const contradicted = all.filter((line) => line.contradicted)
  const notUnderstood = record?.answers.notes.filter((note) => note.kind === 'not-understood').length ?? 0
  const typedCount = Object.keys(typed.answers).length
  const parts = [
    record === null ? null : words.record.read(all.filter(wasRead).length),
    record === null ? null : words.record.assumed(all.filter(isAssumed).length),
    typedCount === 0 ? null : words.record.typed(typedCount),
    notUnderstood === 0 ? null : words.record.notUnderstood(notUnderstood),
    contradicted.length === 0 ? null : words.record.conflicts(contradicted.length),
  ].filter((part) => part !== null)
  return {
    counts: parts.join(' · '),
    contradicted: contradicted.map((line) => line.title).join('; '),
    typed: typedCount,
  }
}

const look = soon(() => JSON.stringify(summary()))

export function RecordPanel() {
  const from = useComputed(() => patient.value.from).value
  const record = useComputed(() => patient.value.record).value
  const { counts, contradicted, typed }: Summary = JSON.parse(look.value)
  return (
    <section class="record" aria-label={words.record.title}>
      <Opener
        kind="record-panel"
        label={
          <>
            <strong>
              {from === null ? words.record.title : `${words.record.from[from.kind]}: ${from.name}`}
            </strong>
            <span class="counts">{record === null && typed === 0 ? words.record.noRecord : counts}</span>
          </>
        }
      >
        {() => (
          <div class="record-body">
            {record === null ? (
              <p>{words.record.noRecord}</p>
            ) : (
              <>
                <Read />
                <Coverage />
                <Notes notes={record.answers.notes} />
              </>
            )}
          </div>
        )}
      </Opener>
      {contradicted !== '' && (
        <p class="contradicted">
          <Sign tone="caution" /> {words.record.disagreeOn} {contradicted}.
        </p>
      )}
      {record !== null && record.events.length > 1 && <WhichEvent record={record} />}
      {irrelevant.value.map((address) => (
        <div key={address} class="aside">
          <p>
            {address}: {words.record.isIrrelevant}{' '}
            <button
              type="button"
              class="link"
              aria-label={words.record.openAgainOf(address)}
              onClick={() => callIrrelevant([address], false)}
            >
              {words.record.openAgain}
            </button>
          </p>
        </div>
      ))}
      {challenged.value.map((address) => (
        <div key={address} class="aside">
          <p id={asideId(address)} tabIndex={-1}>
            <Sign tone="caution" /> {address}: {words.record.isAside}
          </p>
          <RecordBox address={address} aside />
        </div>
      ))}
    </section>
  )
}

/** Several fractures are recorded: the clock of the plan runs from one of them. */
function WhichEvent({ record }: { readonly record: RecordRead }) {
  const id = useId()
  return (
    <p class="which-event">
      <label for={id}>{words.record.whichEvent(record.events.length)}</label>{' '}
      <select
        id={id}
        value={record.answers.episode?.id ?? ''}
        onChange={(event) => chooseEvent(event.currentTarget.value)}
      >
        {record.events.map(({ id: each, title, onset }) => (
          <option key={each} value={each}>
            {words.record.event(title, onsetWords(onset))}
          </option>
        ))}
      </select>
    </p>
  )
}

/** The record shows no index event: what was looked for, and how to go on by hand. */
/** Before all else, what was asked of a record: it was read, and holds no index event. */
export function RecordAnswer() {
  const held = useComputed(() => (episode.value === null ? patient.value.record?.held : undefined)).value
  return held === undefined ? null : <NoEvent held={held} />
}

function NoEvent({ held }: { readonly held: number }) {
  const { episode: event, roles, valueSets } = guideline()
  const set = valueSets.find((one) => one.id === event?.codes)
  if (event === null || set === undefined) return null
  return (
    <div class="no-event">
      <p>
        <Sign tone="ask" />{' '}
        <strong>
          {words.record.noEvent(held, ageAndSex(), set.title[0]?.toLowerCase() + set.title.slice(1))}
        </strong>{' '}
        {words.record.noEventDetail(set.codes.length)}
      </p>
      <button type="button" onClick={() => ask(roles.site ?? roles.onset)}>
        {words.record.enterByHand}
      </button>
    </div>
  )
}

function Read() {
  const read = lines().filter(wasRead)
  return (
    <>
      <h3>{words.record.readTitle}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.facts.fact}</th>
            <th scope="col">{words.facts.value}</th>
            <th scope="col">{words.facts.on}</th>
            <th scope="col">{words.facts.origin}</th>
          </tr>
        </thead>
        <tbody>
          {read.map(({ fact, title, state, contradicted }) => {
            const records = [...new Set(state.entries.flatMap((entry) => entry.resource ?? []))]
            const on = state.entries
              .map((entry) => entry.on.to)
              .sort()
              .at(-1)
            return (
              <tr key={`${fact.id} ${title}`}>
                <th scope="row">{upperFirst(title)}</th>
                <td>
                  {stateWords(fact, state)}
                  {contradicted && <span class="tag caution">{words.facts.disagree}</span>}
                </td>
                <td class="day">{on === undefined ? '' : readableDay(on)}</td>
                <td>
                  <RecordLinks addresses={records} of={title} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </>
  )
}

/** Which kinds of record count as complete, and what their silence is taken to mean. */
function Coverage() {
  const assumed = lines().filter(isAssumed)
  const { coverage, record } = patient.value
  const whole = record?.answers.coverage ?? []
  const used = [
    ...new Set(guideline().facts.flatMap((fact) => ('silence' in fact ? (fact.silence ?? []) : []))),
  ]
  const facts = [...new Set(assumed.map(({ fact }) => fact.id))]
  return (
    <>
      <h3>{words.record.completeTitle}</h3>
      <p class="quiet">{whole.length === 0 ? words.record.notWhole : words.record.completeDetail}</p>
      <div class="chips many">
        {used.map((kind: RecordKind) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={coverage.includes(kind) && whole.includes(kind)}
              disabled={!whole.includes(kind)}
              onChange={(event) => {
                const others = coverage.filter((each) => each !== kind)
                cover(event.currentTarget.checked ? [...others, kind] : others)
              }}
            />
            <span>{words.record.kinds[kind] ?? kind}</span>
          </label>
        ))}
      </div>
      <h3>{words.record.assumedTitle}</h3>
      <p class="quiet">{facts.length === 0 ? words.record.nothingAssumed : words.record.assumedDetail}</p>
      <ul class="asks columns">
        {facts.map((id) => (
          <AssumedLine key={id} id={id} />
        ))}
      </ul>
    </>
  )
}

function Notes({ notes }: { readonly notes: readonly Note[] }) {
  if (notes.length === 0) return null
  const sorted = noteKinds.flatMap((kind) => notes.filter((note) => note.kind === kind))
  return (
    <>
      <h3>{words.record.notesTitle}</h3>
      <ul class="notes">
        {sorted.map((note) => (
          <li key={`${note.kind} ${note.resource} ${note.text}`}>
            <strong>{words.record.noteKinds[note.kind]}</strong>: {sentence(note.text)}{' '}
            {note.resource !== null && <RecordLink address={note.resource} />}
          </li>
        ))}
      </ul>
    </>
  )
}
