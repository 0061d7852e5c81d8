/** The guideline to browse, with or without a patient: every entry has an address of its own, and a search finds it. */

import { Opener } from '../parts/opener.tsx'
import { guideline } from '../state/data.ts'
import { begun } from '../state/patient.ts'
import { headline, headlineText, standing } from '../state/plan.ts'
import { gradesLink, guidelineLink, type Kind, patientLink, route, startLink } from '../state/route.ts'
import { book } from '../words/book.ts'
import { words } from '../words/index.ts'
import { standingWords } from '../words/of-guideline.ts'
import { OptionPage, RecommendationPage } from './advice.tsx'
import { type Entry, entriesOf } from './entries.ts'
import { FactPage, QuestionPage, StagePage } from './facts.tsx'
import { Grades, Overview } from './overview.tsx'
import { Named } from './parts.tsx'
import { List, Search, seeking } from './search.tsx'
import { EvidencePage, PositionPage, StatementPage } from './sources.tsx'

const kinds = Object.keys(book.kinds) as Kind[]

export function Book() {
  const here = route.value
  if (here.view !== 'guideline') return null
  const { kind, id } = here
  const entry = kind === null ? undefined : entriesOf(kind).find((one) => one.id === id)
  const grades = kind === null && id === 'grades'
  const heading =
    entry?.title ??
    (grades ? book.grades.title : kind === null || id !== null ? book.title : book.kinds[kind])
  const title = (
    <h1 id="view" tabIndex={-1}>
      {heading}
    </h1>
  )
  return (
    <main class="book" aria-labelledby="view">
      <p class="skips">
        <button type="button" class="link" onClick={() => document.getElementById('view')?.focus()}>
          {book.skip}
        </button>
      </p>
      <nav aria-label={book.title}>
        <ul>
          <li>
            <a href={guidelineLink()} aria-current={kind === null && id === null ? 'page' : undefined}>
              {book.overview}
            </a>
          </li>
          <li>
            <a href={gradesLink} aria-current={grades ? 'page' : undefined}>
              {book.grades.link}
            </a>
          </li>
          {kinds.map((one) => (
            <li key={one}>
              <a
                href={guidelineLink(one)}
                aria-current={kind === one ? (id === null ? 'page' : 'true') : undefined}
              >
                {book.kinds[one]} <span class="quiet">{entriesOf(one).length}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="book-body">
        <BackToPatient />
        {entry === undefined && title}
        <Search narrowing={entry === undefined && !grades} />
        <article class="entry" data-entry={entry?.id}>
          {entry !== undefined && <p class="kind">{book.one[entry.kind]}</p>}
          {entry !== undefined && title}
          {entry !== undefined ? (
            <>
              <Standing entry={entry} />
              <Content entry={entry} />
              <div class="address">
                <Opener key={`${entry.kind} ${entry.id}`} label={book.forImplementers}>
                  {() => <Named label={book.id} text={`${entry.kind}/${entry.id}`} />}
                </Opener>
              </div>
            </>
          ) : grades ? (
            <Grades />
          ) : id !== null ? (
            <p>
              {book.gone} <a href={guidelineLink()}>{book.overview}</a>
            </p>
          ) : seeking.value ? null : kind !== null ? (
            <List of={entriesOf(kind).map((one) => ({ entry: one, why: null }))} />
          ) : (
            <Overview />
          )}
        </article>
      </div>
    </main>
  )
}

/** An emergency is not out of sight because somebody reads the guideline. */
function BackToPatient() {
  const emergency = begun.value && headline.value.urgency === 'emergency'
  return (
    <p class={emergency ? 'back emergency' : 'back'}>
      <a href={begun.value ? patientLink : startLink}>{begun.value ? book.back : book.toStart}</a>
      {emergency && (
        <strong>
          {words.headline.emergency}: {headlineText.value}
        </strong>
      )}
    </p>
  )
}

/** What it is for the patient on the page, where there is one. */
function Standing({ entry }: { readonly entry: Entry }) {
  const word = begun.value ? standing.value.get(entry.id) : undefined
  if (word === undefined) return null
  return (
    <p class="standing">
      <span class="label">{book.inPlan}</span> <strong>{standingWords(word)}</strong>
    </p>
  )
}

function Content({ entry: { kind, id } }: { readonly entry: Entry }) {
  const { stages, recommendations, options, positions, questions, facts, evidence, statements } = guideline()
  const one = <T extends { readonly id: string }>(of: readonly T[]): T | undefined =>
    of.find((x) => x.id === id)
  switch (kind) {
    case 'stage': {
      const stage = one(stages)
      return stage === undefined ? null : <StagePage stage={stage} />
    }
    case 'recommendation': {
      const rec = one(recommendations)
      return rec === undefined ? null : <RecommendationPage rec={rec} />
    }
    case 'option': {
      const option = one(options)
      return option === undefined ? null : <OptionPage option={option} />
    }
    case 'position': {
      const position = one(positions)
      return position === undefined ? null : <PositionPage position={position} />
    }
    case 'question': {
      const question = one(questions)
      return question === undefined ? null : <QuestionPage question={question} />
    }
    case 'fact': {
      const fact = one(facts)
      return fact === undefined ? null : <FactPage fact={fact} />
    }
    case 'evidence': {
      const source = one(evidence)
      return source === undefined ? null : <EvidencePage source={source} />
    }
    case 'statement': {
      const statement = one(statements)
      return statement === undefined ? null : <StatementPage statement={statement} />
    }
  }
}
