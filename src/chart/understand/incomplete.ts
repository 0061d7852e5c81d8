/** Signs that a Bundle is not all there is: one page of an answer, fewer records than its total, an answer with an error. */

import { isObject, type Json, objectsOf, textOf } from '../json.ts'

/** Why what is not in the Bundle may yet be recorded; each reason once, none where nothing says so. */
export function signsOfMore(bundle: unknown): readonly string[] {
  const found = new Set<string>()
  const open: unknown[] = [bundle]
  while (open.length > 0) {
    const next = open.pop()
    if (!isObject(next)) continue
    for (const sign of signsIn(next)) found.add(sign)
    for (const entry of objectsOf(next.entry)) {
      if (isObject(entry.resource) && entry.resource.resourceType === 'Bundle') open.push(entry.resource)
    }
  }
  return [...found].sort()
}

function signsIn(bundle: Json): readonly string[] {
  const entries = objectsOf(bundle.entry)
  const next = objectsOf(bundle.link).some(({ relation }) => relation === 'next')
  const matches = entries.filter(
    ({ search }) => !aside.has(textOf(isObject(search) ? search.mode : '') ?? ''),
  )
  const short = typeof bundle.total === 'number' && bundle.total > matches.length
  const failed = entries.some(({ response }) => {
    const status = isObject(response) ? textOf(response.status) : undefined
    return status !== undefined && /^[45]\d\d/.test(status)
  })
  const outcomes = entries.flatMap(({ resource }) =>
    isObject(resource) && resource.resourceType === 'OperationOutcome' ? objectsOf(resource.issue) : [],
  )
  return [
    ...(next ? ['it is one page of a longer answer'] : []),
    ...(short ? ['its total is above the records in it'] : []),
    ...(failed || outcomes.some(withholds) ? ['a part of it was answered with an error'] : []),
    ...(isTagged(bundle) ? ['it was tidied from one that was not all'] : []),
  ]
}

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
