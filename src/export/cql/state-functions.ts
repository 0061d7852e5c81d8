/** CQL functions for what a fact is known as, given what was typed and what was read: docs/logic.md, section 2. */

import { NAMES_NO_DAY } from '../../language/index.ts'
import { entryType, foundTuple, foundType, type Kind, kindOf, kinds } from './kinds.ts'
import { resultType } from './observations.ts'

/** How an asserted Observation carries a value of each kind. The empty set is said with the code "none". */
const asserted: Readonly<Record<Kind['name'], { readonly operands: string; readonly values: string }>> = {
  YesNo: { operands: '', values: 'who: null as String, truth: A.flag' },
  Choice: { operands: ', codeSystem String', values: 'code: First(CodesIn(A.said, codeSystem))' },
  Set: {
    operands: ', codeSystem String',
    values: `codes: case
        when exists (A.parts) then distinct CodesIn(A.parts, codeSystem)
        when 'none' in CodesIn(A.said, codeSystem) then List<String>{}
        else null as List<String>
      end`,
  },
  Quantity: {
    operands: ', least Decimal, greatest Decimal',
    values: 'low: LowOf(A, least, 1.0), high: HighOf(A, greatest, 1.0)',
  },
  Date: { operands: '', values: 'low: A.first, high: A.last' },
}

// Asked in vain after all that was recorded, and the record names no day: what stands in may count.
const vainly = `    when hasFallback and typed.found = 'asked' and read.found = 'value'
      and difference in days between read.low and read.high > ${NAMES_NO_DAY} and typed.oldest >= read.high then typed
`

function perKind(kind: Kind): string {
  const { name } = kind
  const found = foundType(kind)
  const { operands, values } = asserted[name]
  const yesNo = name === 'YesNo'
  const isDate = name === 'Date'
  const kept = kind.fields.map(([field]) => `found.${field}`)
  const silence: Readonly<Record<Kind['name'], readonly string[] | null>> = {
    YesNo: ['false'],
    Set: ['List<String>{}'],
    Quantity: ['0.0', '0.0'],
    Choice: null,
    Date: null,
  }
  const assumed = silence[name]
  return `define function ${name}Nothing():
  ${foundTuple(kind, "'nothing'")}

define function ${name}Typed(results List<${resultType}>, name String${operands}):
  results A
    where A.fact = name
    return all Tuple { earliest: A.earliest, latest: A.latest, asked: A.asked, ${values} }

// A danger that is true does not grow stale.
define function ${name}IsFresh(found ${found}, goodFor Integer, danger Boolean, asOf Date):
  found.found = 'value'
    and (goodFor is null${yesNo ? ' or (danger and found.truth)' : ''} or difference in days between found.oldest and asOf <= goodFor)

// A fresh typed answer stands over what is read, save where that would silence a danger; a stale one does not.
define function ${name}Counts(typed ${found}, read ${found}, goodFor Integer, danger Boolean${isDate ? ', hasFallback Boolean' : ''}, asOf Date):
  case${yesNo ? '\n    when danger and typed.truth then typed\n    when danger and read.truth then read' : ''}
    when ${name}IsFresh(typed, goodFor, danger, asOf) or typed.found = 'doubt' then typed
${isDate ? vainly : ''}    when ${name}IsFresh(read, goodFor, danger, asOf) or typed.found = 'nothing' then read
    else typed
  end

define function ${name}Settled(found ${found}, goodFor Integer, danger Boolean, silent Boolean, asOf Date):
  case
    when ${name}IsFresh(found, goodFor, danger, asOf) then ${foundTuple(kind, "'value'", 'found.oldest', kept)}
    when found.found = 'value' then ${foundTuple(kind, "'stale'")}${
      assumed === null
        ? ''
        : `\n    when found.found = 'nothing' and silent then ${foundTuple(kind, "'assumed'", 'null as Date', assumed)}`
    }
    else ${foundTuple(kind, 'found.found')}
  end

define function ${name}State(
  typed List<${entryType(kind)}>, read ${found}, goodFor Integer, danger Boolean, silent Boolean${isDate ? ', hasFallback Boolean' : ''}, asOf Date):
  ${name}Settled(${name}Counts(${name}Latest(typed, danger), read, goodFor, danger${isDate ? ', hasFallback' : ''}, asOf), goodFor, danger, silent, asOf)
`
}

/** A danger that is recorded for a later day is not denied before it. */
const lessDreaded = `define function LessDreaded(state ${foundType(kindOf['yes-no'])}, later Boolean):
  if later and not state.truth then ${foundTuple(kindOf['yes-no'], "'doubt'")} else state
`

/** What to ask of a fact that is open: nothing where it was asked in vain. */
const wanted = `define function Wanted(open Boolean, found String, fact String):
  if open and found != 'asked' then { fact } else List<String>{}
`

/** The functions of states, for each kind of value. */
export function stateFunctions(): string {
  return [...kinds.map(perKind), lessDreaded, wanted].join('\n')
}
