/** The guideline to browse, with or without a patient: every entry has an address of its own, and a search finds it. */

import { signal } from '@preact/signals'
import { guideline } from '../state/data.ts'
import { begun } from '../state/patient.ts'
import { headline, standing } from '../state/plan.ts'
import { guidelineLink, type Kind, patientLink, route } from '../state/route.ts'
import { words } from '../words/index.ts'
import { sentence } from '../words/of-guideline.ts'
import { OptionPage, RecommendationPage } from './advice.tsx'
import { FactPage, QuestionPage, StagePage } from './facts.tsx'
import { type Entry, entriesOf, found } from './find.ts'
import { EvidencePage, PositionPage, StatementPage } from './sources.tsx'

const { book } = words
const kinds = Object.keys(book.kinds) as Kind[]
/** What is looked for stays while entries are read. */
const looked = signal('')

export function Book() {
  const here = route.value
  if (here.view !== 'guideline') return null
  const { kind, id } = here
  const entry = kind === null ? undefined : entriesOf(kind).find((one) => one.id === id)
  const heading = entry?.title ?? (kind === null || id !== null ? book.title : book.kinds[kind])
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
            <a href={guidelineLink()} aria-current={kind === null ? 'page' : undefined}>
              {book.overview}
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
        <Search />
        <article class="entry">
          {entry !== undefined && <p class="kind">{book.one[entry.kind]}</p>}
          <h1 id="view" tabIndex={-1}>
            {heading}
          </h1>
          {entry !== undefined ? (
            <>
              <Standing entry={entry} />
              <Content entry={entry} />
              <p class="address quiet">{entry.id}</p>
            </>
          ) : id !== null ? (
            <p>{book.gone}</p>
          ) : kind !== null ? (
            <List of={entriesOf(kind)} />
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
      <a href={patientLink}>{begun.value ? book.back : book.toStart}</a>
      {emergency && (
        <strong>
          {words.headline.emergency}: {headline.value.text}
        </strong>
      )}
    </p>
  )
}

const SHOWN = 40

function Search() {
  const hits = found(looked.value)
  return (
    // biome-ignore lint/a11y/useSemanticElements: not every browser that reads this knows the search element
    <div class="search" role="search">
      <label>
        {book.search}
        <input
          type="search"
          value={looked.value}
          placeholder={book.searchHint}
          autocomplete="off"
          onInput={(event) => {
            looked.value = event.currentTarget.value
          }}
        />
      </label>
      <div class="hits">
        <p class="quiet" role="status">
          {looked.value.trim() !== '' && book.found(hits.length)}
          {hits.length > SHOWN && `, ${book.onlyFirst(SHOWN)}`}
        </p>
        {hits.length > 0 && <List of={hits.slice(0, SHOWN)} withKind />}
      </div>
    </div>
  )
}

function List({ of, withKind = false }: { readonly of: readonly Entry[]; readonly withKind?: boolean }) {
  return (
    <ul class="list">
      {of.map((one) => (
        <li key={`${one.kind} ${one.id}`}>
          <a
            href={guidelineLink(one.kind, one.id)}
            onClick={() => {
              looked.value = ''
            }}
          >
            {one.title}
          </a>{' '}
          {withKind && <span class="quiet">{book.one[one.kind]}</span>}
          {one.text !== '' && <p class="quiet">{one.text}</p>}
        </li>
      ))}
    </ul>
  )
}

function Overview() {
  const { title, version, status, about, stages, recommendations } = guideline()
  return (
    <>
      <p class="lead">{sentence(words.out.guideline(title, version, status))}</p>
      <section class="block">
        <h2>{book.pathway}</h2>
        <p class="quiet">{book.pathwayDetail}</p>
        <ol class="list pathway-list">
          {stages.map((stage) => (
            <li key={stage.id}>
              <a href={guidelineLink('stage', stage.id)}>{stage.title}</a>{' '}
              <span class="quiet">
                {book.recommendations(recommendations.filter((rec) => rec.stages.includes(stage.id)).length)}
              </span>
              <p>{sentence(stage.statement)}</p>
            </li>
          ))}
        </ol>
      </section>
      {about.map((one) => (
        <section key={one.title} class="block">
          <h2>{one.title}</h2>
          <p>{one.text}</p>
        </section>
      ))}
    </>
  )
}

/** What it is for the patient on the page, where there is one. */
function Standing({ entry }: { readonly entry: Entry }) {
  const word = begun.value ? standing.value.get(entry.id) : undefined
  if (word === undefined) return null
  const statuses: Readonly<Record<string, string>> = {
    ...words.status.stance,
    ...words.status.option,
    ...words.status.recommendation,
  }
  return (
    <p class="standing">
      <span class="label">{book.inPlan}</span> <strong>{statuses[word] ?? word}</strong>
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
