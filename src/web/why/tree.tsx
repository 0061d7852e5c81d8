/** A condition laid open: met, not met, not known, with values, days and a link to each record. */

import { type Explanation, type Fact, upperFirst } from '../../language/index.ts'
import { readableDay } from '../../words/index.ts'
import { RecordLink } from '../parts/record-link.tsx'
import { Sign, TruthSign } from '../parts/sign.tsx'
import { words } from '../words/index.ts'
import { factOf, shortCitation } from '../words/of-guideline.ts'

const heading = /^(?:all|any|at least \d+) of$/

/** A named condition that is just one "all of" shows its parts directly. */
function folded(node: Explanation): readonly [text: string, children: readonly Explanation[]] {
  const [only] = node.children
  if (only === undefined || node.children.length > 1 || !heading.test(only.text))
    return [node.text, node.children]
  if (only.evidence !== null || node.met !== only.met) return [node.text, node.children]
  return [`${node.text}, ${only.text}`, only.children]
}

/** A fact that a number or a clock was made of is a value, not a condition. */
function isReading(node: Explanation): boolean {
  const fact: Fact | undefined = node.fact === null ? undefined : factOf(node.fact)
  if (fact === undefined || node.met !== null || node.text !== fact.title || fact.kind === 'derived')
    return false
  return fact.kind !== 'yes-no' || node.value === 'yes' || node.value === 'no'
}

export function Tree({ node }: { readonly node: Explanation }) {
  return (
    <ul class="tree">
      <Node node={node} depth={0} />
    </ul>
  )
}

function Node({ node, depth }: { readonly node: Explanation; readonly depth: number }) {
  const [text, children] = folded(node)
  const reading = isReading(node)
  const plain = node.value === null || (!reading && (node.value === 'yes' || node.value === 'no'))
  const origin =
    node.origin === 'assumed'
      ? words.why.assumed
      : node.resource === null && node.origin === 'asserted'
        ? words.why.typed
        : null
  const on = node.on === null || node.origin === 'assumed' ? null : readableDay(node.on)
  const line = (
    <span class="node">
      {reading ? (
        <span class="truth value">
          <Sign tone="quiet" />
          <span class="word">{words.why.value}</span>
        </span>
      ) : (
        <TruthSign met={node.met} />
      )}
      <span class="said">
        {upperFirst(text)}
        {!plain && <span class="value">{node.value}</span>}
        {on !== null && on !== node.value && <span class="day">{on}</span>}
        {origin !== null && <span class="origin">{origin}</span>}
        {node.evidence !== null && (
          <span class="cite">
            {shortCitation(node.evidence.id)}
            {node.evidence.locator === null ? '' : `, ${node.evidence.locator}`}
            {!node.evidence.verified && <em class="unverified">{words.why.unverified}</em>}
          </span>
        )}
      </span>
    </span>
  )
  const record = node.resource === null ? null : <RecordLink address={node.resource} />
  if (children.length === 0) {
    return (
      <li>
        {line} {record}
      </li>
    )
  }
  // A named condition that is decided says enough by its name; what is open, and the first level, lies open.
  const open = depth === 0 || node.met === null || heading.test(node.text)
  return (
    <li>
      <details open={open}>
        <summary>{line}</summary>
        {record}
        <ul>
          {children.map((child, i) => (
            <Node key={`${i} ${child.text}`} node={child} depth={depth + 1} />
          ))}
        </ul>
      </details>
    </li>
  )
}
