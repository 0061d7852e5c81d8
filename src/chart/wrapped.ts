/** Charts that come otherwise than as one Bundle: in Parameters, line by line (NDJSON), in several files. */

import { RequestProblem } from '../language/index.ts'
import { isObject, type Json, objectsOf } from './json.ts'

/** Records as one Bundle; a Bundle among them is opened where it is read. */
export function collected(records: readonly Json[]): Json {
  return { resourceType: 'Bundle', type: 'collection', entry: records.map((resource) => ({ resource })) }
}

/**
 * The resources that Parameters hold, in their parts too.
 * @throws RequestProblem not-fhir, where there is none
 */
export function heldIn(parameters: Json): readonly Json[] {
  const held: Json[] = []
  const open = [...objectsOf(parameters.parameter)].reverse()
  while (open.length > 0) {
    const next = open.pop()
    if (isObject(next?.resource)) held.push(next.resource)
    open.push(...objectsOf(next?.part).toReversed())
  }
  if (held.length > 0) return held
  throw new RequestProblem('not-fhir', {
    where: 'Parameters.parameter',
    why: 'these Parameters hold no resource, so there is no patient to read',
    fix: 'Give the Bundle that they should have held',
  })
}

/**
 * The resources of a text that has one on each line (NDJSON); undefined where it is no such text: its first line is no
 * JSON object, or it is the only one. `parse` gives undefined for what is not JSON.
 * @throws RequestProblem not-json, not-fhir and what `check` throws, with the number of the line
 */
export function linesIn(
  text: string,
  parse: (line: string) => unknown,
  check: (line: string, value: unknown) => Json,
): readonly Json[] | undefined {
  const lines = text.split('\n')
  const full = lines.flatMap((line, at) => (line.trim() === '' ? [] : [at]))
  const [first] = full
  if (first === undefined || full.length < 2 || !isObject(parse(lines[first] ?? ''))) return undefined
  return full.map((at) => {
    const line = (lines[at] ?? '').trim()
    const where = `line ${at + 1}`
    const value = parse(line)
    if (value === undefined) {
      throw new RequestProblem('not-json', {
        where,
        why: 'of these lines (NDJSON) this one breaks off or is not JSON, so records may be lost',
        fix: 'Check that the whole file was sent',
      })
    }
    const resource = inLine(where, () => check(line, value))
    if (typeof resource.resourceType === 'string') return resource
    throw new RequestProblem('not-fhir', {
      where,
      why: 'of these lines (NDJSON) this one is no FHIR resource',
      fix: 'Give one FHIR resource a line, or one JSON document',
    })
  })
}

function inLine<T>(where: string, work: () => T): T {
  try {
    return work()
  } catch (problem) {
    if (!(problem instanceof RequestProblem)) throw problem
    const { code, detail } = problem
    throw new RequestProblem(code, { ...detail, where: `${where}, ${detail.where}` })
  }
}
