/** The plan on one printed page, as long as the paper lets it: drawn, measured, and cut from the least important line on. */

import { render } from 'preact'
import {
  type Room,
  type Sheet,
  type SheetLine,
  type SheetPart,
  type SheetSection,
  toSheet,
} from '../../report/index.ts'
import { guideline } from '../state/data.ts'
import { bornWords, called } from '../state/named.ts'
import { words } from '../words/index.ts'
import { whole } from './whole.ts'

/** Both A4 and Letter, with margins of 12 mm, hold this much: 186 mm by 253 mm. */
const MOST_MM = 253
const PX_PER_MM = 96 / 25.4

/** Of the questions the first few: all of them are on the screen. */
const QUESTIONS = 3
const everything: Room = { now: 999, avoid: 999, options: 999, open: QUESTIONS, declined: 999, disagree: 999 }
/** What is told by its title first: each section is cut line by line down to a number, then the next. */
const cuts: readonly (readonly [section: SheetSection, downTo: number])[] = [
  ['disagree', 2],
  ['options', 5],
  ['open', 2],
  ['options', 3],
  ['now', 12],
  ['disagree', 1],
  ['options', 1],
  ['now', 8],
  ['disagree', 0],
  ['options', 0],
  ['open', 1],
  ['now', 0],
  ['open', 0],
]

const gains: readonly SheetSection[] = ['now', 'disagree', 'options', 'open']

/** Lays the plan of the patient into a place of the page that is laid out, so that it fits one sheet of paper. */
export function layPaper(place: HTMLElement): void {
  const assessment = whole.value
  let room = everything
  const fits = (dense: boolean): boolean => {
    const sheet = toSheet(guideline(), assessment, room)
    render(<Paper sheet={sheet} dense={dense} />, place)
    return (place.firstElementChild?.getBoundingClientRect().height ?? 0) <= MOST_MM * PX_PER_MM
  }
  if (fits(false) || fits(true)) return
  const full = toSheet(guideline(), assessment, everything)
  const count = (id: SheetSection): number =>
    full.sections.find((section) => section.id === id)?.lines.length ?? 0
  room = {
    now: count('now'),
    avoid: count('avoid'),
    options: count('options'),
    open: Math.min(QUESTIONS, count('open')),
    declined: count('declined'),
    disagree: count('disagree'),
  }
  for (const [section, downTo] of cuts) {
    while (room[section] > downTo && !fits(true)) room = { ...room, [section]: room[section] - 1 }
  }
  // Two columns: what was cut from the shorter one may have gained nothing, and has its place back.
  for (const section of gains) {
    while (room[section] < count(section)) {
      room = { ...room, [section]: room[section] + 1 }
      if (fits(true)) continue
      room = { ...room, [section]: room[section] - 1 }
      break
    }
  }
  fits(true)
  // What is left may not be cut: then it takes a second page rather than lose a danger.
}

/** The left column of the lower half, and the right one. */
const columns: readonly (readonly SheetSection[])[] = [
  ['avoid', 'options'],
  ['declined', 'open', 'disagree'],
]

function Paper({ sheet, dense }: { readonly sheet: Sheet; readonly dense: boolean }) {
  const parts = (ids: readonly SheetSection[]) =>
    sheet.sections.filter((part) => ids.includes(part.id)).map((part) => <Part key={part.id} part={part} />)
  return (
    <article class={dense ? 'paper dense' : 'paper'}>
      <header>
        <p class="sheet-top">
          <span class="sheet-stage">
            {words.headline.stage}: <strong>{sheet.stage}</strong>
          </span>
          <span class="sheet-blank">
            {words.out.name} <strong>{called.value?.name}</strong>
          </span>
          <span class="sheet-blank born">
            {words.out.born} <strong>{called.value === null ? '' : bornWords(called.value)}</strong>
          </span>
          {called.value?.number != null && (
            <span class="sheet-number">{words.who.number(called.value.number)}</span>
          )}
        </p>
        {sheet.deceased !== null && (
          <p class="flags alarm">
            <strong>{sheet.deceased}</strong>
          </p>
        )}
        <h2 class={sheet.emergency ? 'emergency' : ''}>
          {sheet.emergency && <span class="word">{words.headline.emergency}: </span>}
          {sheet.headline}
        </h2>
        <p>
          <strong>{bound(sheet.who)}</strong>
          {sheet.setting !== '' && ` · ${sheet.setting}`}
        </p>
        {sheet.alerts !== null && <p class="flags">{bound(sheet.alerts)}</p>}
        <p class={sheet.flags.alarm ? 'flags alarm' : 'flags'}>{bound(sheet.flags.text)}</p>
        {sheet.contradictions.map((one) => (
          <p key={one} class="flags alarm">
            {bound(one)}
          </p>
        ))}
        {sheet.bearing.length > 0 && <p>{bound(sheet.bearing.join(' · '))}</p>}
      </header>
      {parts(['now'])}
      <div class="sheet-halves">
        {columns.map((ids) => (
          <div key={ids[0]}>{parts(ids)}</div>
        ))}
      </div>
      <footer>
        <p class="sources">
          {sheet.sources.map((source, i) => (
            <span key={source}>
              {i + 1}&nbsp;{source}
              {i < sheet.sources.length - 1 && '; '}
            </span>
          ))}
        </p>
        <p>{sheet.foot}</p>
      </footer>
    </article>
  )
}

function Part({ part: { id, title, lines, also } }: { readonly part: SheetPart }) {
  return (
    <section class={id}>
      <h3>{title}</h3>
      <ul>
        {lines.map((line, i) => [
          line.group !== null && line.group !== lines[i - 1]?.group && (
            <li key={line.group} class="group">
              {line.group}
            </li>
          ),
          <Line key={line.text} line={line} />,
        ])}
        {also.map(({ label, titles }) => (
          <li key={label} class="also">
            <span class="text">
              <strong>{label}:</strong> {titles.join('; ')}.
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A date is not parted between two lines. */
const bound = (text: string): string => text.replaceAll(/(\d) ([A-Z][a-z]{2}) (\d{4})/g, '$1\u00a0$2\u00a0$3')

function Line({ line }: { readonly line: SheetLine }) {
  const last = line.text.lastIndexOf(' ') + 1
  return (
    <li class={line.emergency ? 'emergency' : line.stop ? 'stop' : line.late ? 'late' : ''}>
      {line.when !== null && <span class="when">{bound(line.when)}</span>}
      <span class="text">
        {line.emergency && <span class="word">{words.headline.emergency}. </span>}
        {line.text.slice(0, last)}
        <span class="last">
          {line.text.slice(last)}
          {line.notes.length > 0 && <sup>{line.notes.join(',')}</sup>}
        </span>
        {line.weight !== null && <span class="weight"> {line.weight}</span>}
        {line.marks.length > 0 && <em> [{line.marks.join('; ')}]</em>}
        {line.rows.length > 0 && (
          <dl>
            {line.rows.map((row) => (
              <div key={row.label}>
                <dt>{row.label}</dt>
                <dd>{row.text}</dd>
              </div>
            ))}
          </dl>
        )}
      </span>
    </li>
  )
}
