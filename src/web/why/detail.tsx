/** What opens under a line: a sentence, a paragraph, the tree, why not the neighbours, the evidence, who disagrees. */

import {
  type AssessedCitation,
  type AssessedEffect,
  type Explanation,
  type FactId,
  indexOf,
  upperFirst,
} from '../../language/index.ts'
import { StudiesFound } from '../benefit/findings.tsx'
import { Opener } from '../parts/opener.tsx'
import { Sign, toneOfOption } from '../parts/sign.tsx'
import { StandingLine } from '../plan/standing.tsx'
import { ask } from '../questions/asking.ts'
import { guideline } from '../state/data.ts'
import { layOpen, optionInFull, options, positionInFull, positions, rows } from '../state/plan.ts'
import { guidelineLink, type Kind } from '../state/route.ts'
import { words } from '../words/index.ts'
import { askedTitle, optionStanding, reasonWords, sentence, titleOf } from '../words/of-guideline.ts'
import { AssumedLine } from './assumed.tsx'
import { EvidenceList } from './evidence.tsx'
import { Tree } from './tree.tsx'

export function RecommendationDetail({ id }: { readonly id: string }) {
  const rec = layOpen(id)
  const own = indexOf(guideline()).recommendations.get(id)
  if (rec === null || own === undefined) return null
  const statements = guideline().statements.filter((one) => rec.sources.includes(one.id))
  const displaced = own.supersededBy.find((by) => by.recommendation === rec.displacedBy)
  return (
    <div class="detail">
      <dl class="grade">
        <dt>{words.why.grade_}</dt>
        <dd>
          <StandingLine rec={own} />
        </dd>
        {own.whyStrong !== null && (
          <>
            <dt>{words.why.whyStrong}</dt>
            <dd>{sentence(own.whyStrong)}</dd>
          </>
        )}
        <dt>{words.why.because}</dt>
        <dd>{sentence(reasonWords(rec.grounds))}</dd>
      </dl>
      {displaced !== undefined && (
        <p>
          {upperFirst(words.plan.givesWay(titleOf(displaced.recommendation)))}: {sentence(displaced.because)}
        </p>
      )}
      {statements.map((one) => (
        <p key={one.id}>
          <span class="label">
            {words.why.source}, {one.id}
          </span>{' '}
          {sentence(one.text)}
        </p>
      ))}
      {own.remarks !== null && (
        <p>
          <span class="label">{words.why.remark}</span> {sentence(own.remarks)}
        </p>
      )}
      {rec.forPatient !== null && (
        <p>
          <span class="label">{words.why.toPatient}</span> {sentence(rec.forPatient)}
        </p>
      )}
      <Ground
        title={words.why.whenItApplies}
        explanation={rec.explanation}
        missing={rec.missing}
        assuming={rec.assuming}
      />
      <Neighbours question={rec.question} except={id} />
      <Sources evidence={rec.evidence} effects={rec.effects} />
      <Disagreeing question={rec.question} />
      <InGuideline kind="recommendation" id={id} />
    </div>
  )
}

export function OptionDetail({ id }: { readonly id: string }) {
  const option = optionInFull(id)
  if (option === undefined) return null
  const own = indexOf(guideline()).options.get(option.id)
  return (
    <div class="detail">
      {own?.remarks && (
        <p>
          <span class="label">{words.why.remark}</span> {sentence(own.remarks)}
        </p>
      )}
      <Ground
        title={words.why.stops}
        explanation={option.explanation}
        missing={option.missing}
        assuming={option.assuming}
      />
      <Neighbours question={option.question} except={option.id} />
      <Sources evidence={option.evidence} effects={option.effects} />
      <Disagreeing question={option.question} />
      <InGuideline kind="option" id={id} />
    </div>
  )
}

export function PositionDetail({ id }: { readonly id: string }) {
  const position = positionInFull(id)
  if (position === undefined) return null
  return (
    <div class="detail">
      {position.method !== null && (
        <p>
          <span class="label">{upperFirst(words.table.method)}</span> {sentence(upperFirst(position.method))}
        </p>
      )}
      {position.reservations.map((reservation) => (
        <p key={reservation}>
          <span class="label">{upperFirst(words.table.reservation)}</span> {sentence(reservation)}
        </p>
      ))}
      <Ground
        title={words.why.criteria}
        explanation={position.explanation}
        missing={position.missing}
        assuming={position.assuming}
      />
      <Sources evidence={position.evidence} effects={[]} />
      <InGuideline kind="position" id={id} />
    </div>
  )
}

function InGuideline({ kind, id }: { readonly kind: Kind; readonly id: string }) {
  return (
    <p>
      <a href={guidelineLink(kind, id)}>{words.guideline.open}</a>
    </p>
  )
}

interface GroundProps {
  readonly title: string
  readonly explanation: Explanation
  readonly missing: readonly FactId[]
  readonly assuming: readonly FactId[]
}

function Ground({ title, explanation, missing, assuming }: GroundProps) {
  return (
    <>
      <h3>{title}</h3>
      <Opener label={words.why.conditions}>{() => <Tree node={explanation} />}</Opener>
      {missing.length > 0 && (
        <>
          <h3>{words.why.couldChange}</h3>
          <ul class="asks">
            {missing.map((fact) => (
              <li key={fact}>
                {upperFirst(askedTitle(fact))}{' '}
                <button
                  type="button"
                  class="link"
                  aria-label={words.question.pin(askedTitle(fact))}
                  onClick={() => ask(fact)}
                >
                  {words.why.answerIt}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {assuming.length > 0 && (
        <>
          <h3>{words.why.assumedHere}</h3>
          <ul class="asks">
            {assuming.map((fact) => (
              <AssumedLine key={fact} id={fact} />
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function Neighbours({ question, except }: { readonly question: string; readonly except: string }) {
  const recs = rows.value.filter(({ rec }) => rec.question === question && rec.id !== except)
  const silent = guideline().recommendations.filter(
    (rec) =>
      rec.question === question && rec.id !== except && !rows.value.some((row) => row.rec.id === rec.id),
  )
  const others = options.value.filter((one) => one.question === question && one.id !== except)
  if (recs.length + silent.length + others.length === 0) return null
  return (
    <>
      <h3>{words.why.neighbours}</h3>
      <p class="quiet">{titleOf(question)}</p>
      <ul class="neighbours">
        {recs.map(({ rec, status }) => (
          <li key={rec.id}>
            <strong>{rec.title}</strong>: {words.status.recommendation[status]}.{' '}
            {sentence(reasonWords(layOpen(rec.id)?.grounds ?? null))}
          </li>
        ))}
        {others.map((one) => (
          <li key={one.id}>
            <Sign tone={toneOfOption[one.status]} />
            <strong>{one.title}</strong>: {optionStanding(one)}.{' '}
            {one.reasons
              .filter((reason) => reason.met === true)
              .map((reason) => sentence(upperFirst(reason.text)))
              .join(' ')}
          </li>
        ))}
        {silent.length > 0 && (
          <li>
            <Opener label={`${words.status.recommendation['not-applicable']} (${silent.length})`}>
              {() => (
                <ul>
                  {silent.map((rec) => (
                    <li key={rec.id}>
                      <strong>{rec.title}</strong>: {sentence(reasonWords(layOpen(rec.id)?.grounds ?? null))}
                    </li>
                  ))}
                </ul>
              )}
            </Opener>
          </li>
        )}
      </ul>
    </>
  )
}

function Sources({
  evidence,
  effects,
}: {
  readonly evidence: readonly AssessedCitation[]
  readonly effects: readonly AssessedEffect[]
}) {
  return (
    <>
      <StudiesFound effects={effects} />
      <EvidenceList
        title={words.why.evidenceFor}
        citations={evidence.filter((one) => one.stance === 'supports')}
      />
      <EvidenceList
        title={words.why.evidenceAgainst}
        citations={evidence.filter((one) => one.stance === 'disputes')}
      />
    </>
  )
}

function Disagreeing({ question }: { readonly question: string }) {
  const bodies = positions.value.filter((one) => one.question === question)
  if (bodies.length === 0) return null
  return (
    <>
      <h3>{words.why.disagree}</h3>
      <ul class="neighbours">
        {bodies.map((one) => (
          <li key={one.id}>
            <strong>
              {one.body} {one.year}
            </strong>
            : {words.status.stance[one.stance]}
            {one.sponsor !== null && ` (${words.why.sponsor}: ${one.sponsor})`}.{' '}
            {one.reasons
              .slice(0, 2)
              .map((reason) => sentence(reason.text) + (reason.verified ? '' : ` (${words.why.unverified})`))
              .join(' ')}
          </li>
        ))}
      </ul>
    </>
  )
}
