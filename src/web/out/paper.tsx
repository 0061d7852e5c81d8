/** The plan on one printed page, as long as the paper lets it: drawn, measured, and cut from the least important line on. */

import { render } from 'preact'
import { toAssessment } from '../../evaluate/index.ts'
import { type Room, type Sheet, type SheetSection, toSheet } from '../../report/index.ts'
import { guideline } from '../state/data.ts'
import { assessed } from '../state/plan.ts'
import { words } from '../words/index.ts'

/** Both A4 and Letter, with margins of 12 mm, hold this much: 186 mm by 253 mm. */
const MOST_MM = 253
const PX_PER_MM = 96 / 25.4

/** Of the questions the first few: all of them are on the screen. */
const QUESTIONS = 2
const everything: Room = { now: 999, avoid: 999, options: 999, open: QUESTIONS, disagree: 999 }
/** What goes first: each section is cut line by line down to a number, then the next. */
const cuts: readonly (readonly [section: SheetSection, downTo: number])[] = [
  ['disagree', 2],
  ['options', 4],
  ['open', 1],
  ['options', 3],
  ['now', 10],
  ['disagree', 0],
  ['options', 1],
  ['now', 0],
  ['options', 0],
  ['open', 0],
]

/** Lays the plan of the patient into a place of the page that is laid out, so that it fits one sheet of paper. */
export function layPaper(place: HTMLElement): void {
  const assessment = toAssessment(assessed.value)
  let room = everything
  const fits = (dense: boolean): boolean => {
    const sheet = toSheet(assessment, guideline(), room)
    render(<Paper sheet={sheet} dense={dense} />, place)
    return (place.firstElementChild?.getBoundingClientRect().height ?? 0) <= MOST_MM * PX_PER_MM
  }
  if (fits(false) || fits(true)) return
  const full = toSheet(assessment, guideline(), everything)
  const count = (id: SheetSection): number =>
    full.sections.find((section) => section.id === id)?.lines.length ?? 0
  room = {
    now: count('now'),
    avoid: count('avoid'),
    options: count('options'),
    open: QUESTIONS,
    disagree: count('disagree'),
  }
  for (const [section, downTo] of cuts) {
    while (room[section] > downTo) {
      room = { ...room, [section]: room[section] - 1 }
      if (fits(true)) return
    }
  }
  // What is left may not be cut: then it takes a second page rather than lose a danger.
}

function Paper({ sheet, dense }: { readonly sheet: Sheet; readonly dense: boolean }) {
  return (
    <article class={dense ? 'paper dense' : 'paper'}>
      <header>
        <p class="where">
          {words.headline.stage}: <strong>{sheet.stage}</strong>
        </p>
        <h2 class={sheet.emergency ? 'emergency' : ''}>
          {sheet.emergency && <span class="word">{words.headline.emergency}: </span>}
          {sheet.headline}
        </h2>
        <p>
          <strong>{sheet.who}</strong>
          {sheet.setting !== '' && ` · ${sheet.setting}`}
        </p>
      </header>
      {sheet.sections.map((section) => (
        <section key={section.id} class={section.id}>
          <h3>{section.title}</h3>
          <ul>
            {section.lines.map((line) => (
              <li key={line.text} class={line.emergency ? 'emergency' : ''}>
                <span class="text">
                  {line.emergency && <strong>{words.headline.emergency}. </strong>}
                  {line.text}
                  {line.marks.length > 0 && <em> [{line.marks.join('; ')}]</em>}
                  {line.notes.length > 0 && <sup> {line.notes.join(',')}</sup>}
                </span>
                {line.when !== null && <span class="when">{line.when}</span>}
              </li>
            ))}
            {section.more > 0 && <li class="more">{words.out.moreItems(section.more)}</li>}
          </ul>
        </section>
      ))}
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
