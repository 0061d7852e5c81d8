/** `plumbline ask [FILE]`: asks only what still matters, the next best question first, and ends with the plan. */

import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { Assessed } from '../evaluate/index.ts'
import {
  type Answers,
  type Asked,
  type Guideline,
  indexOf,
  isDerived,
  type MissingFact,
  RequestProblem,
  requireBorn,
} from '../language/index.ts'
import type { Cli } from './cli.ts'
import { codesIn } from './codes.ts'
import type { Dialogue } from './dialogue.ts'
import { oneLine } from './mistake.ts'
import { named } from './named.ts'
import {
  addAfterDeath,
  addPatientOptions,
  answersIn,
  dayIn,
  documentIn,
  type PatientOptions,
  typedBeside,
} from './patient.ts'
import { type AnswersDocument, startedFrom, withAnswer, withIrrelevant } from './saved-answers.ts'
import { spokenIn, typedLine } from './typed-line.ts'
import { badUsage, once, plainText, settingOf } from './usage.ts'

type Options = PatientOptions & {
  readonly save?: string
  readonly force?: true
  readonly afterDeath?: true
}

export function addAsk(command: Command, cli: Cli): void {
  command
    .description(
      'Asks what still matters for this patient, the next best question first, and ends with the plan.',
    )
    .option(
      '--save <file>',
      'write the answers into this file, which assess reads; of a Bundle only what was typed',
      once('--save', plainText('--save')),
    )
    .option('--force', 'let --save write over a file that is there')
  addAfterDeath(command)
  addPatientOptions(command)
  command.addHelpText(
    'after',
    `
To any question: ? why it is asked, u not known yet (asked no more this time),
k asked and cannot be known, q or Ctrl-D finish. Ctrl-C leaves, saving nothing.
Questions go to standard error, the plan to standard output.

Examples:
  plumbline ask
  plumbline ask ${cli.example.file} --as-of ${cli.example.asOf}
  plumbline ask --save answers.json > plan.txt
  plumbline ask bundle.json --answers answers.json --save answers.json --force

Exit codes: 0 done; 1 a mistake of ours; 2 bad input or usage.`,
  )
  command.action(async (file: string | undefined, options: Options) => {
    const start = await started(cli, file, options)
    if (options.afterDeath !== true && (await isOver(cli, start))) return
    await checkSave(cli, options)
    const dialogue = await cli.io.converse()
    try {
      const last = await conversation(cli, dialogue, start)
      if (options.save !== undefined) {
        await cli.io.write(options.save, `${JSON.stringify(last.document, null, 2)}\n`)
      }
      const [{ planOf }, { toText }, { paintFor }] = await Promise.all([
        import('../evaluate/index.ts'),
        import('../report/index.ts'),
        import('./paint.ts'),
      ])
      cli.io.out(toText(start.guideline, planOf(last.assessed), paintFor(cli.io.colour)))
    } finally {
      dialogue.close()
    }
  })
}

/** Of a patient who has died nothing is asked: one line, and the end. */
async function isOver(cli: Cli, { assessed, document }: Start): Promise<boolean> {
  const [{ deceasedOf }, { withheldLine }] = await Promise.all([
    import('../evaluate/index.ts'),
    import('../report/index.ts'),
  ])
  const line = withheldLine({ deceased: deceasedOf(assessed(document)) })
  if (line !== null) cli.io.out(`${line}\n`)
  return line !== null
}

/** Where a conversation starts: the chart, if there is one, and the answers so far. */
interface Start {
  readonly guideline: Guideline
  readonly asOf: string
  readonly document: AnswersDocument
  /** The assessment with a document of answers. @throws RequestProblem whatever is wrong with an answer */
  readonly assessed: (document: AnswersDocument) => Assessed
}

async function started(cli: Cli, file: string | undefined, options: Options): Promise<Start> {
  const guideline = await cli.guideline()
  const [chart, { assess }] = await Promise.all([import('../chart/index.ts'), import('../evaluate/index.ts')])
  const place = settingOf(guideline, options.setting ?? {})
  checkFiles(file, options)
  const map = await codesIn(cli, guideline, options.codes)
  const given =
    file === undefined
      ? { kind: 'answers' as const, document: { answers: {} } }
      : await documentIn(cli, file, options.maxBytes)
  const where = file ?? 'ask'
  const beside = file === undefined ? null : await typedBeside(cli, file, given, options)
  const asOf = options.asOf ?? dayIn(chart, given, beside) ?? cli.io.today()
  const read = named(where, () => answersIn(chart, guideline, given, { ...options, map }, asOf))
  const records: Answers | null = given.kind === 'bundle' ? read.answers : null
  if (beside !== null) {
    named(beside.file, () => {
      chart.mergeAnswers(read.answers, chart.readTyped(guideline, beside.document, asOf).answers)
    })
  }
  const started = startedFrom(given.kind === 'bundle' ? (beside?.document ?? {}) : given.document)
  // Saved answers carry their patient, so that they are never taken for another's.
  const subject = records?.subject ?? null
  const document = subject === null ? started : { ...started, subject }
  const assessed = (typed: AnswersDocument): Assessed => {
    const { answers, setting } = chart.readTyped(guideline, typed, asOf)
    const all = records === null ? answers : chart.mergeAnswers(records, answers)
    requireBorn(guideline, all, asOf, '--as-of')
    return assess(guideline, all, { ...setting, ...place }, asOf)
  }
  named(where, () => assessed(document))
  return { guideline, asOf, document, assessed }
}

function checkFiles(file: string | undefined, options: Options): void {
  const { save, patient, fracture, coverage, codes, answers } = options
  if (answers === '-') {
    throw badUsage('--answers', 'standard input is where the answers are typed', 'Name a file')
  }
  if (file === '-') {
    throw badUsage('FILE', 'standard input is where the answers are typed', 'Name a file, or leave it out')
  }
  if (save === '-') throw badUsage('--save', 'standard output holds the plan', 'Name a file')
  if (save !== undefined && file !== undefined && resolve(save) === resolve(file)) {
    throw badUsage('--save', 'the answers would be written over the input', 'Name another file')
  }
  const [flag] =
    Object.entries({ patient, fracture, coverage, codes, answers }).find(
      ([, value]) => value !== undefined,
    ) ?? []
  if (file === undefined && flag !== undefined) {
    throw badUsage(`--${flag}`, 'no Bundle is given for it to speak of', 'Leave it out, or name a Bundle')
  }
}

/** Before a question is put: what was answered an hour ago must not be lost, nor what will be typed now. */
async function checkSave(cli: Cli, { save, force }: Options): Promise<void> {
  if (save === undefined) {
    if (force === undefined) return
    throw badUsage('--force', 'nothing is saved that could be written over', 'Leave it out, or add --save')
  }
  if (force || !(await cli.io.exists(save))) return
  const why = `${save} is there already, and what was answered in it would be lost`
  const fix = 'Name another file; or give it as --answers to go on from it, and --force to write over it'
  throw badUsage('--save', why, fix)
}

/** A question is put once; one about records by the records. */
const keyOf = ({ fact, unread }: MissingFact): string =>
  unread === null ? fact : unread.records.map(({ resource }) => resource).join(' ')

interface Said {
  readonly document: AnswersDocument
  readonly assessed: Assessed
}

/** Question by question, until nothing is left that matters or the person ends it. */
async function conversation(cli: Cli, dialogue: Dialogue, start: Start): Promise<Said> {
  const [{ missingFacts, standings, headlineOf }, { headlineWords }, report, { paintFor }] =
    await Promise.all([
      import('../evaluate/index.ts'),
      import('../words/index.ts'),
      import('../report/index.ts'),
      import('./paint.ts'),
    ])
  const { questionLines, unreadLines, whyLines, changeLines, wrapped } = report
  const { guideline } = start
  const paint = paintFor(cli.io.colour && cli.io.watched)
  const say = (lines: readonly string[]): void => cli.io.err(`${lines.join('\n')}\n`)
  // Put once: what was set aside, and what was answered yet leaves something open (a partial date).
  const put = new Set<string>()
  // Asked one by one, because a record that nobody could name may matter to them.
  const apart = new Set<string>()
  const open = (one: MissingFact): boolean => !put.has(keyOf(one))
  const next = (assessed: Assessed): MissingFact | undefined =>
    missingFacts(assessed).find(open) ??
    missingFacts(assessed, true).find((one) => apart.has(one.fact) && open(one))
  let said: Said = { document: start.document, assessed: start.assessed(start.document) }
  for (;;) {
    const asked = next(said.assessed)
    const fact = asked && indexOf(guideline).facts.get(asked.fact)
    if (asked === undefined || fact === undefined || isDerived(fact)) return said
    const { unread } = asked
    say([
      '',
      ...(unread === null ? questionLines(fact, asked, paint) : unreadLines({ guideline }, asked, paint)),
    ])
    const reply = await replyTo(fact, asked)
    if (reply === 'finish') return said
    if (reply === 'later' || reply === 'apart') {
      put.add(keyOf(asked))
      if (reply === 'apart') for (const one of unread?.covers ?? []) apart.add(one)
      continue
    }
    if (fact.kind !== 'checklist') put.add(keyOf(asked))
    const before = standings(said.assessed)
    said = reply
    say(changeLines({ guideline }, before, standings(said.assessed)))
    const headline = headlineOf(said.assessed, missingFacts(said.assessed))
    if (headline.urgency === 'emergency')
      say([paint.alarm(`  *** EMERGENCY *** ${headlineWords(guideline, headline)}`)])
  }

  async function replyTo(fact: Asked, asked: MissingFact): Promise<Said | 'later' | 'apart' | 'finish'> {
    for (;;) {
      const line = await dialogue.ask('> ')
      if (line === null) return 'finish'
      const spoken = spokenIn(line)
      if (spoken === 'finish' || spoken === 'later') return spoken
      if (spoken === 'why') say(whyLines({ guideline }, fact, asked))
      else if (asked.unread !== null && spoken === undefined) {
        if (/^\s*(?:y|yes)\s*$/i.test(line)) return 'apart'
        if (!/^\s*(?:n|no|none)\s*$/i.test(line)) {
          say(['  Answer n or y, or u where you do not know yet.'])
          continue
        }
        const records = asked.unread.records.map(({ resource }) => resource)
        const document = withIrrelevant(said.document, records)
        return { document, assessed: start.assessed(document) }
      } else if (asked.unread !== null) return 'later'
      else if (line.trim() !== '') {
        const reply = replied(said.document, fact, asked, spoken === 'unknowable' ? null : line)
        if (typeof reply !== 'string') return reply
        say(wrapped(reply, '  '))
      }
    }
  }

  /** The answer taken in, or what is wrong with it. */
  function replied(
    document: AnswersDocument,
    fact: Asked,
    asked: MissingFact,
    line: string | null,
  ): Said | string {
    const unknowable =
      fact.kind === 'checklist'
        ? Object.fromEntries(asked.items.map((item) => [item, 'asked-unknown']))
        : 'asked-unknown'
    const value = line === null ? unknowable : typedLine(fact, line, asked.items)
    try {
      const next = withAnswer(document, fact, value, start.asOf)
      return { document: next, assessed: start.assessed(next) }
    } catch (problem) {
      if (problem instanceof RequestProblem) return oneLine(problem.message)
      throw problem
    }
  }
}
