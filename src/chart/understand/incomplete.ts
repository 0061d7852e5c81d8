/** Signs that a Bundle is not all there is: one page of an answer, fewer records than its total, an answer with an error. */

import { isObject, type Json, objectsOf, textOf } from '../json.ts'

/** Why what is not in the Bundle may yet be recorded; each reason once, none where nothing says so. */
export function signsOfMore(bundle: unknown): readonly string[] {
  const found = new Set<string>()
  const open: unknown[] = [bundle]
  while (open.length > 0) {
    const next = open.pop()
    if (isObject(next)) signsIn(next, found, open)
  }
  return [...found].sort()
}

/** The signs of one Bundle, added to those found; the Bundles in it, to those that are open. */
function signsIn(bundle: Json, found: Set<string>, open: unknown[]): void {
  let matches = 0
  for (const { search, response, resource } of objectsOf(bundle.entry)) {
    if (search === undefined || !aside.has(textOf(isObject(search) ? search.mode : '') ?? '')) matches++
    const status = isObject(response) ? textOf(response.status) : undefined
    if (status !== undefined && /^[45]\d\d/.test(status)) found.add(refused)
    if (!isObject(resource)) continue
    if (resource.resourceType === 'Bundle') open.push(resource)
    else if (resource.resourceType === 'OperationOutcome' && objectsOf(resource.issue).some(withholds))
      found.add(refused)
  }
  if (objectsOf(bundle.link).some(({ relation }) => relation === 'next'))
    found.add('it is one page of a longer answer')
  if (typeof bundle.total === 'number' && bundle.total > matches)
    found.add('its total is above the records in it')
  if (isTagged(bundle)) found.add('it was tidied from one that was not all')
}

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
