/** Which screen is shown, by the hash of the address: plain links that can be kept, sent and gone back from. */

import { signal } from '@preact/signals'
import { mayMove, placeFocus } from '../parts/focus-soon.ts'
import { begun } from './patient.ts'

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
  | { readonly view: 'start' }
  | { readonly view: 'patient' }
  | { readonly view: 'print' }
  | { readonly view: 'letter'; readonly to: 'gp' | 'patient' }
  /** A kind alone lists all of it; neither is the overview; an id of no kind is a page of its own, or nothing. */
  | { readonly view: 'guideline'; readonly kind: Kind | null; readonly id: string | null }

/** What is looked for in the guideline and narrowed to: the part of the address after "?". */
export const search = signal(new URLSearchParams())

/** Anything that is not one of ours is the way in. */
function routeOf(hash: string): Route {
  const [path = ''] = hash.split('?')
  const [first, second, third] = path.replace(/^#\//, '').split('/').map(decoded)
  if (!path.startsWith('#/')) return { view: 'start' }
  if (first === 'patient') return { view: 'patient' }
  if (first === 'print') return { view: 'print' }
  if (first === 'letter' && (second === 'gp' || second === 'patient')) return { view: 'letter', to: second }
  if (first !== 'guideline') return { view: 'start' }
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

export const startLink = '#/'
export const patientLink = '#/patient'
export const printLink = '#/print'
export const letterLink = (to: 'gp' | 'patient'): string => `#/letter/${to}`
export const guidelineLink = (kind?: Kind, id?: string): string =>
  ['#/guideline', kind, id === undefined ? undefined : encodeURIComponent(id)]
    .filter((part) => part !== undefined)
    .join('/')
export const gradesLink = '#/guideline/grades'
export const unverifiedLink = '#/guideline?unverified=yes'

export const route = signal<Route>({ view: 'start' })

/** Leaves every other screen for the plan or the way in; the address says so too, and Back leads where one was. */
export function show(view: 'patient' | 'start'): void {
  if (route.value.view === view) return
  history.pushState(null, '', view === 'patient' ? patientLink : startLink)
  route.value = { view }
}

/** Where the plan was read when it was left: what stood at the top of the window, and how far from it. */
interface Place {
  readonly id: string
  readonly top: number
  readonly scrolled: number
}

let left: Place = { id: '', top: 0, scrolled: 0 }

/** Another patient's plan is read from its top. */
export function forgetPlace(): void {
  left = { id: '', top: 0, scrolled: 0 }
}

function placeNow(): Place {
  const near = [...document.querySelectorAll('main :is(h1, h2)[id]')]
    .map((one) => ({ id: one.id, box: one.getBoundingClientRect() }))
    .filter(({ box }) => box.height > 0 && box.top < innerHeight / 2)
    .at(-1)
  return { id: near?.id ?? '', top: near?.box.top ?? 0, scrolled: scrollY }
}

/** What is far off screen has only a guessed height until it is scrolled to: what is aimed at is aimed at again. */
function goBackTo({ id, top, scrolled }: Place, times = 4): void {
  const one = document.getElementById(id)
  scrollTo(0, one === null ? scrolled : scrollY + one.getBoundingClientRect().top - top)
  if (times > 1) requestAnimationFrame(() => goBackTo({ id, top, scrolled }, times - 1))
}

/** Follows the address. A new screen is told by its heading, which takes the focus; the plan comes back where it was left. */
export function watchRoute(): void {
  history.scrollRestoration = 'manual'
  route.value = routeOf(location.hash)
  search.value = searchOf(location.hash)
  // Who was kept comes back; before the plan stands the way in, so that Back does not leave the page.
  if (begun.value && route.value.view === 'start') show('patient')
  addEventListener('hashchange', (event) => {
    const { hash } = new URL(event.newURL)
    const from = new URL(event.oldURL).hash
    // A link within the screen that is shown.
    if (hash !== '' && !hash.startsWith('#/')) return
    const [before, now] = [route.value, routeOf(hash)]
    if (before.view === 'patient' && begun.value) left = placeNow()
    const had = document.activeElement
    route.value = now
    search.value = searchOf(hash)
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const back = now.view === 'patient'
        if (back) goBackTo(left)
        else scrollTo(0, 0)
        // Back to what was found: to the one that was opened.
        const opened = document.querySelector<HTMLElement>(`.hits a[href="${CSS.escape(from)}"]`)
        const heading = document.querySelector<HTMLElement>('#headline, #arrive, #view')
        if (!mayMove(had)) return
        if (opened === null) placeFocus(heading, back)
        else placeFocus(opened)
      }),
    )
  })
}
