/** Turns the table of rooms into dependency-cruiser rules. */

import type { DependencyType, IForbiddenRuleType } from 'dependency-cruiser'
import { type Room, rooms, roomsWithInnerDoors } from './rooms.ts'

const tests = '[.]test[.]ts$'
const ours = '^(src|guideline|bin|scripts|tests)/'
const doors = [
  '^(src/[^/]+|guideline)/index[.]ts$',
  ...roomsWithInnerDoors.map((room) => `^src/${room}/[^/]+/index[.]ts$`),
]

function folderOf(name: string): string {
  const [outer, inner] = name.split('/')
  const room = rooms.find((each) => each.name === outer)
  if (room === undefined) throw new Error(`scripts/rooms.ts: no room is called "${name}"`)
  return inner === undefined ? room.folder : `${room.folder}/${inner}`
}

function knowsOnly(room: Room): IForbiddenRuleType {
  const knows = room.mayImport.length === 0 ? 'nothing of ours' : room.mayImport.join(', ')
  return {
    name: `${room.name}-knows-only`,
    comment: `${room.name} may import ${knows} (scripts/rooms.ts)`,
    severity: 'error',
    from: { path: `^${room.folder}/`, pathNot: tests },
    to: {
      path: ours,
      pathNot: [room.folder, ...room.mayImport.map(folderOf)].map((folder) => `^${folder}/`),
    },
  }
}

function innerDoorsOf(room: string): IForbiddenRuleType[] {
  const comment = `the folders inside ${room} meet only at their own index.ts`
  return [
    {
      name: `${room}-inner-doors`,
      comment,
      severity: 'error',
      from: { path: `^src/${room}/([^/]+)/` },
      to: { path: `^src/${room}/[^/]+/`, pathNot: [`^src/${room}/$1/`, `^src/${room}/[^/]+/index[.]ts$`] },
    },
    {
      name: `${room}-own-inner-doors`,
      comment,
      severity: 'error',
      from: { path: `^src/${room}/[^/]+[.]ts$` },
      to: { path: `^src/${room}/[^/]+/`, pathNot: `^src/${room}/[^/]+/index[.]ts$` },
    },
  ]
}

const pure = `^(${rooms
  .filter((room) => room.pure)
  .map((room) => room.folder)
  .join('|')})/`

/** Development dependencies that a room may lean on: page and command line have them built in, and no command asks the solver. */
const carried: Readonly<Record<string, readonly string[]>> = {
  'src/web': ['@preact/signals', 'idb-keyval', 'preact'],
  'src/cli': ['commander'],
  'src/prove': ['z3-solver'],
}

const developmentOnly: Record<'dependencyTypes' | 'dependencyTypesNot', DependencyType[]> = {
  dependencyTypes: ['npm-dev'],
  dependencyTypesNot: ['type-only'],
}

export const boundaryRules: IForbiddenRuleType[] = [
  ...rooms.map(knowsOnly),
  {
    name: 'door-only',
    comment: 'rooms meet only at their door, index.ts',
    severity: 'error',
    from: { path: '^(src/[^/]+|guideline|bin|scripts|tests)/' },
    to: { path: '^(src/[^/]+|guideline)/', pathNot: ['^$1/', ...doors] },
  },
  ...roomsWithInnerDoors.flatMap(innerDoorsOf),
  {
    name: 'no-circle',
    comment: 'two files that need each other are one thought, or a third one is missing',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'pure-without-node',
    comment: 'a pure room runs in a browser too: no Node modules',
    severity: 'error',
    from: { path: pure, pathNot: tests },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'rooms-know-no-guideline',
    comment: 'the machinery takes any guideline, and its own tests bring their own',
    severity: 'error',
    from: { path: `^src/.*${tests}` },
    to: { path: '^(guideline|bin)/' },
  },
  {
    name: 'nobody-needs-a-test',
    comment: 'a test file is imported by nobody',
    severity: 'error',
    from: {},
    to: { path: tests },
  },
  {
    name: 'no-test-tools-at-run-time',
    comment: 'what ships may not lean on a development dependency',
    severity: 'error',
    from: {
      path: '^(src|guideline|bin)/',
      pathNot: [tests, ...Object.keys(carried).map((folder) => `^${folder}/`)],
    },
    to: developmentOnly,
  },
  ...Object.entries(carried).map(
    ([folder, packages]): IForbiddenRuleType => ({
      name: 'no-test-tools-at-run-time',
      comment: `of the development dependencies ${folder} may lean on ${packages.join(', ')} alone`,
      severity: 'error',
      from: { path: `^${folder}/`, pathNot: tests },
      to: { ...developmentOnly, pathNot: `node_modules/(${packages.join('|')})/` },
    }),
  ),
  {
    name: 'only-what-exists',
    comment: 'the imported file or package is not there',
    severity: 'error',
    from: {},
    // @types/fhir has types alone, under the name of a package that does not exist.
    to: { couldNotResolve: true, pathNot: '^fhir/' },
  },
]
