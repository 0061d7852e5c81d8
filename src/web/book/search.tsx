/** What is looked for, what the list is narrowed to, and what was found, kind by kind. */

import { computed } from '@preact/signals'
import { upperFirst } from '../../language/index.ts'
import { guidelineLink, search, searchFor } from '../state/route.ts'
import { book } from '../words/book.ts'

import { found, type Hit, type Narrow, narrows } from './find.ts'

const SHOWN = 40

const sought = (): { readonly looked: string; readonly narrow: Narrow } => {
  const of = search.value
  return {
    looked: of.get('find') ?? '',
    narrow: {
      strength: of.get('strength') ?? '',
      certainty: of.get('certainty') ?? '',
      unverified: of.has('unverified'),
      disputed: of.has('disputed'),
    },
  }
}

/** Is anything looked for? Then what was found takes the place of the list. */
export const seeking = computed(() => {
  const { looked, narrow } = sought()
  return looked.trim() !== '' || narrows(narrow)
})

/** What narrows stands where lists are read, and wherever something is looked for. */
export function Search({ narrowing }: { readonly narrowing: boolean }) {
  const { looked, narrow } = sought()
  const active = seeking.value
  return (
    // biome-ignore lint/a11y/useSemanticElements: not every browser that reads this knows the search element
    <div class="search" role="search">
      <label>
        {book.search}
        <input
          type="search"
          value={looked}
          placeholder={book.searchHint}
          autocomplete="off"
          onInput={(event) => searchFor('find', event.currentTarget.value)}
        />
      </label>
      {(narrowing || active) && <Narrowing narrow={narrow} />}
      <Hits looked={looked} narrow={narrow} active={active} />
    </div>
  )
}

function Narrowing({ narrow }: { readonly narrow: Narrow }) {
  const choice = (name: 'strength' | 'certainty', codes: readonly string[]) => (
    <select
      aria-label={book.narrow[name]}
      value={narrow[name]}
      onChange={(event) => searchFor(name, event.currentTarget.value)}
    >
      <option value="">{book.narrow.any[name]}</option>
      {codes.map((code) => (
        <option key={code} value={code}>
          {book.narrow.one[name](code)}
        </option>
      ))}
    </select>
  )
  const tick = (name: 'unverified' | 'disputed') => (
    <label class="tick">
      <input
        type="checkbox"
        checked={narrow[name]}
        onChange={(event) => searchFor(name, event.currentTarget.checked ? 'yes' : '')}
      />
      {book.narrow[name]}
    </label>
  )
  return (
    <fieldset class="narrow">
      <legend class="hidden">{book.narrow.title}</legend>
      {choice('strength', ['strong', 'conditional'])}
      {choice('certainty', ['high', 'moderate', 'low', 'very-low'])}
      {tick('unverified')}
      {tick('disputed')}
    </fieldset>
  )
}

interface HitsProps {
  readonly looked: string
  readonly narrow: Narrow
  readonly active: boolean
}

function Hits({ looked, narrow, active }: HitsProps) {
  const { hits, instead, some } = active ? found(looked, narrow) : { hits: [], instead: [], some: false }
  const shown = hits.slice(0, SHOWN)
  const kinds = [...new Set(shown.map(({ entry }) => entry.kind))]
  return (
    <div class="hits">
      <div class="quiet" role="status">
        {active && (
          <>
            {instead.map(([typed, nearest]) => (
              <p key={typed}>{book.instead(typed, nearest)}</p>
            ))}
            {some && hits.length > 0 && <p>{book.some}</p>}
            <p>
              {book.found(hits.length)}
              {hits.length > SHOWN && `, ${book.onlyFirst(SHOWN)}`}
              {hits.length === 0 && ` ${book.foundNone}`}
            </p>
          </>
        )}
      </div>
      {kinds.map((kind) => (
        <section key={kind} aria-label={book.kinds[kind]}>
          <h2>{book.kinds[kind]}</h2>
          <List of={shown.filter(({ entry }) => entry.kind === kind)} />
        </section>
      ))}
    </div>
  )
}

export function List({ of }: { readonly of: readonly Hit[] }) {
  return (
    <ul class="list">
      {of.map(({ entry: one, why }) => (
        <li key={`${one.kind} ${one.id}`}>
          <a href={guidelineLink(one.kind, one.id)}>{one.title}</a>
          {one.text !== '' && <p class="quiet">{one.text}</p>}
          {why !== null && <p class="found-in">{upperFirst(why)}</p>}
        </li>
      ))}
    </ul>
  )
}
