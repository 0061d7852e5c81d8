/** A condition laid open: met, not met, not known, with values, days and a link to each record. */

import { type Explanation, isItsDay, isPlain, isReading, upperFirst } from '../../language/index.ts'
import { askedWords, readableDay, usedWords } from '../../words/index.ts'
import { RecordLink } from '../parts/record-link.tsx'
import { Sign, TruthSign } from '../parts/sign.tsx'
import { words } from '../words/index.ts'
import { facts, shortCitation } from '../words/of-guideline.ts'

/** A named condition that is just one "all of" shows its parts directly. */
function folded(node: Explanation): readonly [text: string, children: readonly Explanation[]] {
  const [only] = node.children
  const text = askedWords(facts(), node)
  if (only === undefined || node.children.length > 1 || only.what.kind !== 'group')
    return [text, node.children]
  if (only.evidence !== null || node.met !== only.met) return [text, node.children]
  return [`${text}, ${askedWords(facts(), only)}`, only.children]
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
  const reading = isReading(facts(), node)
  const value = !reading && isPlain(node.used) ? null : usedWords(facts(), node)
  const origin =
    node.origin === 'assumed'
      ? words.why.assumed
      : node.resource === null && node.origin === 'asserted'
        ? words.why.typed
        : null
  const on = node.on === null || node.origin === 'assumed' || isItsDay(node) ? null : readableDay(node.on)
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
        {value !== null && <span class="value">{value}</span>}
        {on !== null && <span class="day">{on}</span>}
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
  const open = depth === 0 || node.met === null || node.what.kind === 'group'
  return (
    <li>
      <details open={open}>
        <summary>{line}</summary>
        {record}
        <ul>
          {children.map((child, i) => (
            <Node key={`${i} ${askedWords(facts(), child)}`} node={child} depth={depth + 1} />
          ))}
        </ul>
      </details>
    </li>
  )
}
