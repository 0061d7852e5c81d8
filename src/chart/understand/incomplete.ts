/** Signs that a Bundle is not all there is: one page of an answer, fewer records than its total, an answer with an error. */

import { isObject, type Json, objectsOf, textOf } from '../json.ts'

/** Why what is not in the Bundle may yet be recorded; each reason once, none where nothing says so. */
export function signsOfMore(bundle: unknown): readonly string[] {
  const found = new Set<string>()
  const pages: Page[] = []
  const open: unknown[] = [bundle]
  while (open.length > 0) {
    const next = open.pop()
    if (isObject(next)) signsIn(next, found, open, pages)
  }
  lackingPages(pages, found)
  return [...found].sort()
}

/** A Bundle that speaks of more than itself. */
interface Page {
  readonly matches: number
  readonly total: number
  readonly self: string | undefined
  /** Null: a next page without an address; undefined: none. */
  readonly next: string | null | undefined
}

/** The signs of one Bundle, added to those found; the Bundles in it, to those that are open. */
function signsIn(bundle: Json, found: Set<string>, open: unknown[], pages: Page[]): void {
  let matches = 0
  for (const { search, response, resource } of objectsOf(bundle.entry)) {
    if (search === undefined || !aside.has(textOf(isObject(search) ? search.mode : '') ?? '')) matches++
    const status = isObject(response) ? textOf(response.status) : undefined
    if (status !== undefined && /^[45]\d\d/.test(status)) found.add(refused)
    if (isObject(response) && isRefusal(response.outcome)) found.add(refused)
    if (!isObject(resource)) continue
    if (resource.resourceType === 'Bundle') open.push(resource)
    else if (isRefusal(resource)) found.add(refused)
  }
  const links = objectsOf(bundle.link)
  const total = typeof bundle.total === 'number' ? bundle.total : 0
  if (links.length > 0 || total > matches) {
    const [to] = links.filter(({ relation }) => relation === 'next')
    const self = links.find(({ relation }) => relation === 'self')
    const next = to === undefined ? undefined : (textOf(to.url) ?? null)
    pages.push({ matches, total, self: textOf(self?.url), next })
  }
  if (isTagged(bundle)) found.add('it was tidied from one that was not all')
}

/** Pages of one answer that are all here, as in a folder, are whole: each leads to the next by its address. */
function lackingPages(pages: readonly Page[], found: Set<string>): void {
  const bySelf = new Map(pages.flatMap((page) => (page.self === undefined ? [] : [[page.self, page]])))
  const after = ({ next }: Page): Page | undefined =>
    next === undefined ? undefined : bySelf.get(next ?? '')
  const led = new Set(pages.flatMap((page) => after(page) ?? []))
  const seen = new Set<Page>()
  for (const first of pages) {
    if (led.has(first)) continue
    let [last, matches, total] = [first, 0, 0]
    for (let page: Page | undefined = first; page !== undefined && !seen.has(page); page = after(page)) {
      seen.add(page)
      matches += page.matches
      total = Math.max(total, page.total)
      last = page
    }
    if (last.next !== undefined) found.add(onePage)
    if (total > matches) found.add('its total is above the records in it')
  }
  // What only leads round in a circle has no first page.
  if (seen.size < pages.length) found.add(onePage)
}

const onePage = 'it is one page of a longer answer'
const refused = 'a part of it was answered with an error'

/** Entries beside the matches of a search: they are not counted in its total. */
const aside = new Set(['include', 'outcome'])
const grave = new Set(['error', 'fatal'])
/** Issues that say, however mildly, that something was left out. */
const lacking = new Set([
  'incomplete',
  'suppressed',
  'security',
  'login',
  'expired',
  'forbidden',
  'timeout',
  'throttled',
  'too-costly',
  'exception',
  'transient',
  'lock-error',
  'no-store',
])

const isRefusal = (outcome: unknown): boolean =>
  isObject(outcome) && outcome.resourceType === 'OperationOutcome' && objectsOf(outcome.issue).some(withholds)

const withholds = ({ severity, code }: Json): boolean =>
  grave.has(textOf(severity) ?? '') || lacking.has(textOf(code) ?? '')

const code = 'incomplete'

/** The mark of a tidied chart that is not all there is, so that its next reader too knows of it. */
export const incompleteTag = (url: string) => ({ system: `${url}/CodeSystem/tag`, code })

function isTagged({ meta }: Json): boolean {
  return objectsOf(isObject(meta) ? meta.tag : undefined).some(
    (tag) => tag.code === code && textOf(tag.system)?.endsWith('/CodeSystem/tag') === true,
  )
}
