/** Which screen is shown, by the hash of the address: plain links that can be kept, sent and gone back from. */

import { signal } from '@preact/signals'
import { mayMove, placeFocus } from '../parts/focus-soon.ts'

const kinds = [
  'stage',
  'recommendation',
  'option',
  'position',
  'question',
  'fact',
  'evidence',
  'statement',
] as const
export type Kind = (typeof kinds)[number]

export type Route =
  | { readonly view: 'patient' }
  | { readonly view: 'print' }
  | { readonly view: 'letter'; readonly to: 'gp' | 'patient' }
  /** A kind alone lists all of it; neither is the overview; an id of no kind is a page of its own, or nothing. */
  | { readonly view: 'guideline'; readonly kind: Kind | null; readonly id: string | null }

/** What is looked for in the guideline and narrowed to: the part of the address after "?". */
export const search = signal(new URLSearchParams())

/** Anything that is not one of ours, such as a link within the page, is the patient's screen. */
function routeOf(hash: string): Route {
  const [path = ''] = hash.split('?')
  const [first, second, third] = path.replace(/^#\//, '').split('/').map(decoded)
  if (!path.startsWith('#/')) return { view: 'patient' }
  if (first === 'print') return { view: 'print' }
  if (first === 'letter' && (second === 'gp' || second === 'patient')) return { view: 'letter', to: second }
  if (first !== 'guideline') return { view: 'patient' }
  const kind = kinds.find((one) => one === second) ?? null
  return { view: 'guideline', kind, id: (kind === null ? second : third) || null }
}

const searchOf = (hash: string): URLSearchParams => new URLSearchParams(hash.split('?')[1] ?? '')

/** Looks for something else on the same screen: the address keeps it, the history does not fill with every key. */
export function searchFor(name: string, value: string): void {
  const next = new URLSearchParams(search.value)
  if (value === '') next.delete(name)
  else next.set(name, value)
  search.value = next
  const [path = ''] = location.hash.split('?')
  history.replaceState(history.state, '', path + (next.size === 0 ? '' : `?${next}`))
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

export const patientLink = '#/'
export const printLink = '#/print'
export const letterLink = (to: 'gp' | 'patient'): string => `#/letter/${to}`
export const guidelineLink = (kind?: Kind, id?: string): string =>
  ['#/guideline', kind, id === undefined ? undefined : encodeURIComponent(id)]
    .filter((part) => part !== undefined)
    .join('/')
export const gradesLink = '#/guideline/grades'
export const unverifiedLink = '#/guideline?unverified=yes'

export const route = signal<Route>({ view: 'patient' })

/** Leaves every other screen; the address says so too. */
export function showPatient(): void {
  if (route.value.view !== 'patient') location.hash = patientLink
}

/** Where the plan was read when it was left, so that coming back loses nothing. */
let left = 0

/** Follows the address. A new screen is told by its heading, which takes the focus; the plan comes back where it was left. */
export function watchRoute(): void {
  route.value = routeOf(location.hash)
  search.value = searchOf(location.hash)
  addEventListener('hashchange', (event) => {
    const { hash } = new URL(event.newURL)
    const from = new URL(event.oldURL).hash
    // A link within the screen that is shown.
    if (hash !== '' && !hash.startsWith('#/')) return
    const [before, now] = [route.value, routeOf(hash)]
    if (before.view === 'patient') left = scrollY
    const had = document.activeElement
    route.value = now
    search.value = searchOf(hash)
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const back = now.view === 'patient'
        scrollTo(0, back ? left : 0)
        // Back to what was found: to the one that was opened.
        const opened = document.querySelector<HTMLElement>(`.hits a[href="${CSS.escape(from)}"]`)
        const heading = document.querySelector<HTMLElement>(back ? '#headline, #arrive' : '#view')
        if (!mayMove(had)) return
        if (opened === null) placeFocus(heading, back)
        else placeFocus(opened)
      }),
    )
  })
}
