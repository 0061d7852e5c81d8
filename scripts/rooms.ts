/** The one table of rooms: who may know whom. The boundary check and the drawing are both made from it. */

export interface Room {
  readonly name: string
  readonly folder: string
  /** Names of rooms whose door may be imported; `export/fhir` names one inner door alone. */
  readonly mayImport: readonly string[]
  /** Pure: no Node, no DOM, no clock, no chance; runs the same in a browser, a worker and a test. */
  readonly pure: boolean
  readonly isFor: string
}

export const rooms: readonly Room[] = [
  {
    name: 'language',
    folder: 'src/language',
    mayImport: [],
    pure: true,
    isFor: 'the words a guideline is written in',
  },
  {
    name: 'guideline',
    folder: 'guideline',
    mayImport: ['language'],
    pure: false,
    isFor: 'the clinical content',
  },
  {
    name: 'words',
    folder: 'src/words',
    mayImport: ['language'],
    pure: true,
    isFor: 'what data says in English',
  },
  {
    name: 'network',
    folder: 'src/network',
    mayImport: ['language'],
    pure: true,
    isFor: 'the guideline as leaves and gates',
  },
  {
    name: 'evaluate',
    folder: 'src/evaluate',
    mayImport: ['language', 'network'],
    pure: true,
    isFor: 'answers to assessment',
  },
  {
    name: 'chart',
    folder: 'src/chart',
    mayImport: ['language', 'words'],
    pure: true,
    isFor: 'FHIR to answers and back',
  },
  {
    name: 'report',
    folder: 'src/report',
    mayImport: ['language', 'words'],
    pure: true,
    isFor: 'an assessment in other shapes',
  },
  {
    name: 'export',
    folder: 'src/export',
    mayImport: ['language', 'words', 'network'],
    pure: true,
    isFor: 'the guideline in other languages',
  },
  {
    name: 'prove',
    folder: 'src/prove',
    mayImport: ['language', 'words', 'network', 'evaluate', 'chart'],
    pure: false,
    isFor: 'properties of the whole decision space',
  },
  {
    name: 'registry',
    folder: 'src/registry',
    mayImport: ['language'],
    pure: false,
    isFor: 'episodes, decisions, receipts',
  },
  {
    name: 'cohort',
    folder: 'src/cohort',
    mayImport: ['language', 'evaluate', 'chart'],
    pure: false,
    isFor: 'a stream of charts',
  },
  {
    name: 'web',
    folder: 'src/web',
    mayImport: ['language', 'words', 'evaluate', 'chart', 'report', 'export/fhir'],
    pure: false,
    isFor: 'the page',
  },
  {
    name: 'server',
    folder: 'src/server',
    mayImport: ['language', 'words', 'evaluate', 'chart', 'report', 'export', 'registry', 'cohort'],
    pure: false,
    isFor: 'one file per operation',
  },
  {
    name: 'cli',
    folder: 'src/cli',
    mayImport: [
      'language',
      'words',
      'evaluate',
      'chart',
      'report',
      'export',
      'prove',
      'registry',
      'cohort',
      'server',
    ],
    pure: false,
    isFor: 'one file per command',
  },
  {
    name: 'bin',
    folder: 'bin',
    mayImport: ['guideline', 'cli'],
    pure: false,
    isFor: 'hands the guideline to the CLI',
  },
]

/** Rooms whose inner folders are doors of their own (`src/export/cql/index.ts`). */
export const roomsWithInnerDoors: readonly string[] = ['export', 'prove']

/** A boundary check that saw fewer modules of ours than this did not really look; raise it as the tree grows. */
export const leastModules = 20
