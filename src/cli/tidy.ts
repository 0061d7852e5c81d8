/** `plumbline tidy FILE|-`: the Bundle as the guideline reads it, and a note for each change. */

import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { Note } from '../language/index.ts'
import type { Cli } from './cli.ts'
import { codesIn } from './codes.ts'
import { nameOf } from './io.ts'
import { named } from './named.ts'
import { addOptions, documentIn, tidyOptions } from './patient.ts'
import { badUsage, once, plainText } from './usage.ts'

interface TidyOptions {
  readonly patient?: string
  readonly fracture?: string
  readonly codes?: string
  readonly maxBytes?: number
  readonly notes?: string
}

export function addTidy(command: Command, cli: Cli): void {
  command
    .description(
      'Writes the Bundle as it is read: only records the guideline asks about, codes and units made one, visits chained to one event.',
    )
    .option(
      '--notes <file>',
      'the notes as JSON into this file (default: lines on standard error)',
      once('--notes', plainText('--notes')),
    )
  addOptions(command, 'patient', 'fracture', 'codes', 'maxBytes')
  command.addHelpText(
    'after',
    `
The Bundle goes to standard output; assess reads it as it reads the first one.

Examples:
  plumbline tidy ${cli.example.file} > tidied.json
  plumbline tidy patient.json --notes notes.json | jq '.entry[].resource.id'
  plumbline tidy patient.json --codes our-codes.json > tidied.json

Exit codes: 0 done; 1 a mistake of ours; 2 bad input or usage.`,
  )
  command.action(async (file: string, options: TidyOptions) => {
    checkNotes(file, options.notes)
    const guideline = await cli.guideline()
    const { passedOver, selectPatient, tidy } = await import('../chart/index.ts')
    const map = await codesIn(cli, guideline, options.codes)
    const document = await documentIn(cli, file, options.maxBytes)
    if (document.kind === 'answers') {
      const why = 'it is an answers document: typed answers are read as they are, there is nothing to tidy'
      throw badUsage(nameOf(file), why, 'Give a FHIR Bundle; assess reads answers')
    }
    const { bundle, notes } = named(file, () => {
      const one = selectPatient(document.bundle, options.patient)
      const tidied = tidy(guideline, one, tidyOptions({ ...options, map }))
      const left = passedOver(one, tidied)
      return left === null ? tidied : { ...tidied, notes: [...tidied.notes, left] }
    })
    // Notes first: where they cannot be written, no Bundle goes out without them.
    if (options.notes !== undefined) await cli.io.write(options.notes, `${JSON.stringify(notes, null, 2)}\n`)
    cli.io.out(`${JSON.stringify(bundle, null, 2)}\n`)
    if (options.notes === undefined) for (const note of notes) cli.io.err(lineOf(note))
  })
}

function checkNotes(file: string, notes: string | undefined): void {
  if (notes === '-') {
    throw badUsage('--notes', 'standard output holds the Bundle already', 'Name a file, or leave it out')
  }
  if (notes !== undefined && file !== '-' && resolve(notes) === resolve(file)) {
    throw badUsage('--notes', 'the notes would be written over the input', 'Name another file')
  }
}

/** One note, one line: a record may hold what moves a terminal's cursor. */
function lineOf({ kind, resource, text }: Note): string {
  return `${[resource, kind, text]
    .filter((part) => part !== null)
    .join(': ')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')}\n`
}
