/** Compiles an exported CQL library once and runs it on patients: the translator of cqframework, cql-execution, our own helpers. */

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { UcumLhcUtils } from '@lhncbc/ucum-lhc'
import cqlfhir from 'cql-exec-fhir'
import cql from 'cql-execution'
import type { CqlLibrary } from '../../src/export/cql/index.ts'

const require = createRequire(import.meta.url)

/** What of the translator is used here; its own types are generated and say little. */
interface Translator {
  readonly cql: { SystemModelInfoProvider: new () => unknown }
  readonly elm: {
    ModelManager: new () => {
      readonly modelInfoLoader: { registerModelInfoProvider(provider: unknown): void }
    }
    LibraryManager: new (
      models: unknown,
      options: unknown,
      cache: null,
      ucum: unknown,
    ) => { readonly librarySourceLoader: { registerProvider(provider: unknown): void } }
    CqlTranslator: {
      fromText(text: string, manager: unknown): Translation
      convertToJson(library: unknown): string
    }
    CqlCompilerOptions: { defaultOptions(): unknown }
    createModelInfoProvider(find: (id: string, system: unknown, version: string | null) => unknown): unknown
    createLibrarySourceProvider(find: (id: string) => unknown): unknown
    createUcumService(
      convert: () => never,
      validate: (unit: string) => string | null,
      multiply: () => never,
      divide: () => never,
    ): unknown
    stringAsSource(text: string): unknown
  }
}
interface Translation {
  readonly exceptions: List<Complaint>
  readonly libraries: { asJsReadonlyMapView(): ReadonlyMap<unknown, unknown> }
  toJson(): string
}
interface List<T> {
  asJsReadonlyArrayView(): readonly T[]
}
interface Complaint {
  readonly message?: string | null
  readonly severity: unknown
  /** Its fields have no stable names; the first number is the line. */
  readonly locator?: object | null
}

/** The translator with the model of FHIR, which is the dearest to read, read once. */
async function loadTranslator(): Promise<Translator & { readonly models: unknown }> {
  // The translator looks for a global `require`, which modules do not have.
  Object.assign(globalThis, { require })
  const base = (await import('@cqframework/cql/cql')) as unknown as Translator['cql']
  const elm = (await import('@cqframework/cql/cql-to-elm')) as unknown as Translator['elm']
  const models = new elm.ModelManager()
  models.modelInfoLoader.registerModelInfoProvider(new base.SystemModelInfoProvider())
  models.modelInfoLoader.registerModelInfoProvider(
    elm.createModelInfoProvider((id, _, version) =>
      id === 'FHIR' && version === '4.0.1' ? elm.stringAsSource(modelInfo) : null,
    ),
  )
  return { cql: base, elm, models }
}
let loading: ReturnType<typeof loadTranslator> | undefined

/** What the translator says about a library. */
interface Report {
  readonly errors: readonly string[]
  readonly warnings: readonly string[]
}

/** A compiled library. */
export interface Compiled {
  readonly source: CqlLibrary
  readonly report: Report
  readonly library: unknown
  readonly codes: unknown
}

const modelInfo = readFileSync(
  require.resolve('cql-exec-fhir').replace(/lib\/[^/]+$/, 'lib/modelInfos/fhir-modelinfo-4.0.1.xml'),
  'utf8',
)
const lhc = UcumLhcUtils.getInstance()
const unused = (): never => {
  throw new Error('The translator was not expected to compute with units')
}

/** Translates a library and all it includes to ELM. Throws with the translator's own words on an error. */
export async function compile(source: CqlLibrary): Promise<Compiled> {
  loading ??= loadTranslator()
  const { elm, models } = await loading
  const manager = managerFor(elm, models, source)
  const translation = elm.CqlTranslator.fromText(source.library, manager)
  const report = reportOf(source, translation)
  if (report.errors.length > 0) {
    throw new Error(`${source.name} does not translate:\n${report.errors.slice(0, 20).join('\n')}`)
  }
  const included = [...translation.libraries.asJsReadonlyMapView().values()].map(
    (library) => JSON.parse(elm.CqlTranslator.convertToJson(library)) as unknown,
  )
  const helpers = included.filter((one) => nameOf(one) !== source.name)
  const repository = new cql.Repository(helpers as never)
  const library = new cql.Library(JSON.parse(translation.toJson()), repository as never)
  return { source, report, library, codes: codeService(source) }
}

/** One for each text of the included libraries, so that they are translated once. */
const managers = new Map<string, unknown>()

function managerFor(elm: Translator['elm'], models: unknown, source: CqlLibrary): unknown {
  const texts: Readonly<Record<string, string>> = { FHIRHelpers: source.helpers, FactLogic: source.logic }
  const key = Object.values(texts).join('\n')
  const made = managers.get(key)
  if (made !== undefined) return made
  const ucum = elm.createUcumService(
    unused,
    (unit) => {
      const { status } = lhc.validateUnitString(unit)
      return status === 'valid' ? null : `"${unit}" is not a unit of UCUM`
    },
    unused,
    unused,
  )
  const manager = new elm.LibraryManager(models, elm.CqlCompilerOptions.defaultOptions(), null, ucum)
  manager.librarySourceLoader.registerProvider(
    elm.createLibrarySourceProvider((id) => {
      const text = texts[id]
      return text === undefined ? null : elm.stringAsSource(text)
    }),
  )
  managers.set(key, manager)
  return manager
}

function nameOf(elm: unknown): string | undefined {
  return (elm as { library?: { identifier?: { id?: string } } }).library?.identifier?.id
}

function reportOf(source: CqlLibrary, translation: Translation): Report {
  const lines = source.library.split('\n')
  const errors: string[] = []
  const warnings: string[] = []
  for (const complaint of translation.exceptions.asJsReadonlyArrayView()) {
    const line = Object.values(complaint.locator ?? {}).find((value) => typeof value === 'number')
    const where = line === undefined ? '' : ` (line ${line}: ${lines[line - 1]?.trim() ?? ''})`
    const words = `${complaint.message ?? 'no message'}${where}`
    if (String(complaint.severity) === 'Error') errors.push(words)
    else warnings.push(words)
  }
  return { errors, warnings }
}

function codeService(source: CqlLibrary): unknown {
  const sets = Object.entries(source.valueSets).map(([url, codes]) => [url, { '': codes }])
  return new cql.CodeService(Object.fromEntries(sets) as never)
}

/** Parameters of one run. */
export interface Run {
  readonly asOf: string
  readonly coverage: readonly string[]
  readonly irrelevant?: readonly string[]
  readonly declined: readonly string[]
  readonly setting: Readonly<Record<string, string>>
}

/** One for all runs: each new one would parse the whole model of FHIR again. */
const patients = cqlfhir.PatientSource.FHIRv401()

/** Runs a library on the Bundle of one patient: the result of each definition, by name. */
export async function execute(
  compiled: Compiled,
  bundle: unknown,
  run: Run,
): Promise<Readonly<Record<string, unknown>>> {
  const { asOf, coverage, irrelevant = [], declined, setting } = run
  patients.reset()
  patients.loadBundles([bundle])
  const given = Object.fromEntries(Object.entries(setting).map(([id, code]) => [`Setting ${id}`, code]))
  const parameters = {
    AsOf: cql.Date.parse(asOf),
    Coverage: coverage,
    Irrelevant: irrelevant,
    Declined: declined,
    ...given,
  }
  const executor = new cql.Executor(compiled.library as never, compiled.codes as never, parameters as never)
  const results = await executor.exec(patients)
  const [found] = Object.values(results.patientResults)
  if (found === undefined) throw new Error('The Bundle has no Patient')
  return found as Readonly<Record<string, unknown>>
}
