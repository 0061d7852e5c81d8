/** `plumbline facts`: every fact the guideline asks. */

import type { Command } from 'commander'
import { type Guideline, indexOf } from '../language/index.ts'
import type { Cli } from './cli.ts'
import { once, oneOf } from './usage.ts'

const formats = ['text', 'json'] as const

export function addFacts(command: Command, cli: Cli): void {
  command
    .description('Lists every fact the guideline asks, with what the silence of a record may mean.')
    .option('--format <format>', 'text or json', once('--format', oneOf('--format', formats)))
    .addHelpText(
      'after',
      `
Examples:
  plumbline facts
  plumbline facts --format json | jq '.[].id'

Exit codes: 0 done; 1 a mistake of ours; 2 bad usage.`,
    )
    .action(async (options: { format?: (typeof formats)[number] }) => {
      const guideline = await cli.guideline()
      if (options.format === 'json') {
        cli.io.out(`${JSON.stringify(factsOf(guideline), null, 2)}\n`)
        return
      }
      const [{ toFactsText }, { paintFor }] = await Promise.all([
        import('../report/index.ts'),
        import('./paint.ts'),
      ])
      cli.io.out(toFactsText(guideline, paintFor(cli.io.colour)))
    })
}

/** The asked facts as an answers document needs them; null where a kind has no such thing. */
function factsOf(guideline: Guideline): readonly unknown[] {
  const asked = indexOf(guideline).asked
  return asked.map((fact) => ({
    id: fact.id,
    title: fact.title,
    question: fact.question,
    kind: fact.kind,
    unit: fact.kind === 'quantity' ? fact.unit : null,
    range: fact.kind === 'quantity' ? fact.range : null,
    alsoIn: fact.kind === 'quantity' ? Object.keys(fact.converts) : null,
    inWords: fact.kind === 'quantity' ? fact.inWords : null,
    choices: fact.kind === 'choice' || fact.kind === 'set' ? fact.choices : null,
    items:
      fact.kind === 'checklist'
        ? Object.entries(fact.items).map(([id, { title, question }]) => ({ id, title, question }))
        : null,
    silence: fact.silence,
    goodForDays: fact.goodFor,
    danger: fact.danger,
    setting: fact.setting,
    remarks: fact.remarks,
  }))
}
