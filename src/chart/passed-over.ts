/** What a tidied chart leaves out without a word at each record: what the guideline asks nothing about. */

import type { Note } from '../language/index.ts'
import { resourcesOf } from './bundle.ts'
import { idOf } from './listed.ts'
import type { Tidied } from './tidy.ts'

/** One note with the number of records that are neither in the tidied chart nor in one of its notes; null where there are none. */
export function passedOver(bundle: unknown, { bundle: kept, notes }: Tidied): Note | null {
  const told = new Set<string | null>(notes.map(({ resource }) => resource))
  for (const { resource } of kept.entry ?? []) told.add(`${resource.resourceType}/${resource.id}`)
  const left = resourcesOf(bundle).listed.filter(({ resource, fullUrl }) => {
    const id = idOf(resource, fullUrl)
    return id === undefined || !told.has(`${String(resource.resourceType)}/${id}`)
  })
  if (left.length === 0) return null
  const many = left.length === 1 ? 'one record holds' : `${left.length} records hold`
  return { kind: 'dropped', resource: null, text: `${many} nothing that this guideline asks about: left out` }
}
