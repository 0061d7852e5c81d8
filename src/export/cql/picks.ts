/** The picks as CQL functions, for each kind of value: docs/logic.md, section 2. */

import { entryType, foundTuple, foundType, type Kind, kinds } from './kinds.ts'

/** All functions that pick among entries. A query that returns is always `all`: equal entries count each. */
export function pickFunctions(): string {
  return kinds.flatMap((kind) => [...perKind(kind), ...extras[kind.name](kind)]).join('\n')
}

const fn = (name: string, operands: string, is: string): string =>
  `define function ${name}(${operands}):\n  ${is}\n`

function perKind(kind: Kind): readonly string[] {
  const { name } = kind
  const entries = `entries List<${entryType(kind)}>`
  const found = `found List<${foundType(kind)}>`
  const kept = [...(name === 'YesNo' ? ['who'] : []), ...kind.fields.map(([field]) => field)]
  const cut = kept.map((field) =>
    name === 'Date' ? `${field}: Earlier(E.${field}, asOf)` : `${field}: E.${field}`,
  )
  return [
    // What had not happened by the day of the assessment is not in view.
    fn(
      `${name}InView`,
      `${entries}, asOf Date`,
      `entries E
    where E.earliest <= asOf
    return all Tuple { earliest: E.earliest, latest: Earlier(E.latest, asOf), asked: E.asked, ${cut.join(', ')} }`,
    ),
    fn(`${name}Newest`, `${entries}, bound Date`, 'entries E where E.latest >= bound return all E'),
    fn(`${name}Oldest`, `${entries}, bound Date`, 'entries E where E.earliest <= bound return all E'),
    fn(`${name}Telling`, entries, 'entries E where not E.asked return all E'),
    // A function comes after those it calls: the translator reads one that is called too early twice.
    fn(`${name}Agreed`, `${entries}, danger Boolean`, agreed[name](kind)),
    fn(
      `${name}LatestOf`,
      `${entries}, danger Boolean`,
      `if exists (entries) and not exists (${name}Telling(entries))
    then ${foundTuple(kind, "'asked'", oldest)}
    else ${name}Agreed(${name}Telling(entries), danger)`,
    ),
    fn(
      `${name}Latest`,
      `${entries}, danger Boolean`,
      `${name}LatestOf(${name}Newest(entries, Max(entries E return all E.earliest)), danger)`,
    ),
    fn(
      `${name}Earliest`,
      `${entries}, danger Boolean`,
      `${name}Agreed(${name}Oldest(${name}Telling(entries), Min((${name}Telling(entries)) E return all E.latest)), danger)`,
    ),
    fn(`${name}Certain`, `${entries}, onset Date`, 'entries E where E.earliest >= onset return all E'),
    fn(
      `${name}Doubtful`,
      `${entries}, onsetLow Date, onsetHigh Date`,
      `entries E
    where onsetLow is null or (E.earliest < onsetHigh and E.latest >= onsetLow)
    return all E`,
    ),
    fn(
      `${name}FirstOf`,
      found,
      `Coalesce(
    First(found F where F.found = 'value' return all F),
    First(found F where F.found != 'nothing' return all F),
    ${foundTuple(kind, "'nothing'")})`,
    ),
  ]
}

const oldest = 'Min(entries E return all E.earliest)'

/** What several entries say together: the hull of numbers and dates, one and the same value of the rest. */
const agreed: Readonly<Record<Kind['name'], (kind: Kind) => string>> = {
  YesNo: (kind) => `case
    when not exists (entries) then ${foundTuple(kind, "'nothing'")}
    when not exists (entries E where not E.truth return all E) or (danger and exists (entries E where E.truth return all E))
      then ${foundTuple(kind, "'value'", oldest, ['true'])}
    when not exists (entries E where E.truth return all E)
      then ${foundTuple(kind, "'value'", oldest, ['false'])}
    else ${foundTuple(kind, "'doubt'")}
  end`,
  Choice: (kind) => `case
    when not exists (entries) then ${foundTuple(kind, "'nothing'")}
    when Count(distinct (entries E return all E.code)) = 1
      then ${foundTuple(kind, "'value'", oldest, ['First(entries).code'])}
    else ${foundTuple(kind, "'doubt'")}
  end`,
  Set: (kind) => `case
    when not exists (entries) then ${foundTuple(kind, "'nothing'")}
    when not exists (entries E where not SameCodes(E.codes, First(entries).codes) return all E)
      then ${foundTuple(kind, "'value'", oldest, ['First(entries).codes'])}
    else ${foundTuple(kind, "'doubt'")}
  end`,
  Quantity: hull,
  Date: hull,
}

function hull(kind: Kind): string {
  return `if not exists (entries) then ${foundTuple(kind, "'nothing'")}
    else ${foundTuple(kind, "'value'", oldest, [
      'Min(entries E return all E.low)',
      'Max(entries E return all E.high)',
    ])}`
}

function extremes(kind: Kind): readonly string[] {
  const entries = `entries List<${entryType(kind)}>`
  return (['Highest', 'Lowest'] as const).map((pick) => {
    const of = pick === 'Highest' ? 'Max' : 'Min'
    return fn(
      `${kind.name}${pick}`,
      entries,
      `if not exists (${kind.name}Telling(entries)) then ${foundTuple(kind, "'nothing'")}
    else ${foundTuple(kind, "'value'", `Min((${kind.name}Telling(entries)) E return all E.earliest)`, [
      `${of}((${kind.name}Telling(entries)) E return all E.low)`,
      `${of}((${kind.name}Telling(entries)) E return all E.high)`,
    ])}`,
    )
  })
}

/** Picks and combinations that one kind alone has. */
const extras: Readonly<Record<Kind['name'], (kind: Kind) => readonly string[]>> = {
  YesNo: (kind) => [
    fn(
      'YesNoLastWords',
      `entries List<${entryType(kind)}>`,
      `entries E
    where not E.asked and not exists (
      entries X where not X.asked and X.who = E.who and X.earliest > E.latest return all X)
    return all E`,
    ),
    fn(
      'YesNoHolding',
      `entries List<${entryType(kind)}>`,
      '(YesNoLastWords(entries)) E where E.truth return all E',
    ),
    fn(
      'YesNoExists',
      `entries List<${entryType(kind)}>`,
      `case
    when exists (YesNoHolding(entries))
      then ${foundTuple(kind, "'value'", 'Min((YesNoHolding(entries)) E return all E.earliest)', ['true'])}
    when exists (YesNoTelling(entries))
      then ${foundTuple(kind, "'value'", 'Min((YesNoLastWords(entries)) E return all E.earliest)', ['false'])}
    else ${foundTuple(kind, "'nothing'")}
  end`,
    ),
    // A "no" to one of several things is none to the rest: it says nothing.
    fn(
      'LessPartialNo',
      `found ${foundType(kind)}`,
      `if found.found = 'value' and not found.truth then ${foundTuple(kind, "'nothing'")} else found`,
    ),
    fn(
      'YesNoAnyOf',
      `found List<${foundType(kind)}>`,
      `case
    when exists (found F where F.truth return all F)
      then ${foundTuple(kind, "'value'", 'Min(found F where F.truth return all F.oldest)', ['true'])}
    when exists (found F where F.found in { 'doubt', 'since' } return all F)
      then First(found F where F.found in { 'doubt', 'since' } return all F)
    when exists (found F where F.found = 'asked' return all F)
      then First(found F where F.found = 'asked' return all F)
    when exists (found F where F.found = 'value' return all F)
      then ${foundTuple(kind, "'value'", 'Min(found F return all F.oldest)', ['false'])}
    else YesNoFirstOf(found)
  end`,
    ),
  ],
  Choice: () => [],
  Set: (kind) => [
    fn(
      'SetCollect',
      `entries List<${entryType(kind)}>`,
      `if not exists (SetTelling(entries)) then ${foundTuple(kind, "'nothing'")}
    else ${foundTuple(kind, "'value'", 'Min((SetTelling(entries)) E return all E.earliest)', [
      'distinct flatten ((SetTelling(entries)) E return all E.codes)',
    ])}`,
    ),
    fn(
      'SetAnyOf',
      `found List<${foundType(kind)}>`,
      `if exists (found F where F.found = 'value' return all F)
    then ${foundTuple(kind, "'value'", 'Min(found F return all F.oldest)', [
      "distinct flatten (found F where F.found = 'value' return all F.codes)",
    ])}
    else SetFirstOf(found)`,
    ),
  ],
  Quantity: (kind) => [
    ...extremes(kind),
    fn(
      'QuantityCount',
      `entries List<${entryType(kind)}>`,
      `if not exists (QuantityTelling(entries)) then ${foundTuple(kind, "'nothing'")}
    else ${foundTuple(kind, "'value'", 'Min((QuantityTelling(entries)) E return all E.earliest)', [
      'ToDecimal(Count(QuantityTelling(entries)))',
      'ToDecimal(Count(QuantityTelling(entries)))',
    ])}`,
    ),
  ],
  Date: (kind) => [
    ...extremes(kind),
    fn(
      'DateAnyOf',
      `found List<${foundType(kind)}>`,
      `case
    when exists (found F where F.found in { 'doubt', 'since' } return all F)
      then First(found F where F.found in { 'doubt', 'since' } return all F)
    when exists (found F where F.found = 'asked' return all F)
      then First(found F where F.found = 'asked' return all F)
    when exists (found F where F.found = 'value' return all F)
      then ${foundTuple(
        kind,
        "'value'",
        "Min(found F where F.found = 'value' and F.high >= Max(found G where G.found = 'value' return all G.low) return all F.oldest)",
        [
          "Max(found F where F.found = 'value' return all F.low)",
          "Max(found F where F.found = 'value' return all F.high)",
        ],
      )}
    else DateFirstOf(found)
  end`,
    ),
  ],
}
