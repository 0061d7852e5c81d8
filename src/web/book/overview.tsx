/** The guideline at a glance: how it was made, what nobody read, its pathway; and what its grades mean. */

import { type Read, readWords, type Stance, upperFirst } from '../../language/index.ts'
import { guideline } from '../state/data.ts'
import { gradesLink, guidelineLink, unverifiedLink } from '../state/route.ts'
import { book } from '../words/book.ts'
import { words } from '../words/index.ts'
import { sentence, shortCitation } from '../words/of-guideline.ts'
import { unverifiedCount } from './find.ts'
import { Beside, Block, Said } from './parts.tsx'

export function Overview() {
  const { title, version, status, about, statementsFrom, stages, recommendations } = guideline()
  return (
    <>
      <p class="lead">{sentence(words.out.guideline(title, version, status))}</p>
      {about.length > 0 && (
        <Block title={book.about}>
          {about.map((one) => (
            <Said key={one.title} label={one.title} text={one.text} />
          ))}
          {statementsFrom !== null && (
            <Beside label={book.saidBy}>
              <a href={guidelineLink('evidence', statementsFrom)}>{shortCitation(statementsFrom)}</a>
            </Beside>
          )}
        </Block>
      )}
      <Block title={book.sourcesRead}>
        <HowRead />
        <p>
          <a href={unverifiedLink}>{book.unverifiedEntries(unverifiedCount())}</a>
        </p>
        <p>
          <a href={gradesLink}>{book.grades.title}</a>
        </p>
      </Block>
      <Block title={book.pathway}>
        <p class="quiet">{book.pathwayDetail}</p>
        <ol class="list pathway-list">
          {stages.map((stage) => (
            <li key={stage.id}>
              <a href={guidelineLink('stage', stage.id)}>{stage.title}</a>{' '}
              <span class="quiet">
                {book.recommendations(recommendations.filter((rec) => rec.stages.includes(stage.id)).length)}
              </span>
              <p>{sentence(stage.statement)}</p>
            </li>
          ))}
        </ol>
      </Block>
    </>
  )
}

const reads: readonly Read[] = ['full-text', 'excerpt', 'abstract', 'digest', 'not-recorded', 'not-read']

/** How many sources were read how far. */
function HowRead() {
  const { evidence } = guideline()
  return (
    <ul class="links">
      {reads.map((read) => {
        const [first, ...others] = evidence.filter((one) => one.read === read)
        if (first === undefined) return null
        return (
          <li key={read}>
            {upperFirst(readWords(first))}: {book.sources_(others.length + 1)}
          </li>
        )
      })}
    </ul>
  )
}

const stances = Object.keys(book.grades.stances) as Stance[]

export function Grades() {
  const { grades } = book
  const { about, recommendations } = guideline()
  const of = (strength: string): number => recommendations.filter((one) => one.strength === strength).length
  return (
    <>
      <p class="lead">{grades.lead}</p>
      <Block title={grades.strength}>
        <Said label={grades.strong} text={`${grades.strongMeans} ${book.recommendations(of('strong'))}`} />
        <Said
          label={grades.conditional}
          text={`${grades.conditionalMeans} ${book.recommendations(of('conditional'))}`}
        />
        <p>{grades.strongOnLow}</p>
      </Block>
      <Block title={grades.certainty}>
        {grades.certainties.map(([label, means]) => (
          <Said key={label} label={label} text={means} />
        ))}
      </Block>
      <Block title={grades.stance}>
        {stances.map((stance) => (
          <Said key={stance} label={upperFirst(words.status.stance[stance])} text={grades.stances[stance]} />
        ))}
      </Block>
      <Block title={grades.marks}>
        {grades.marksMean.map(([label, means]) => (
          <Said key={label} label={label} text={means} />
        ))}
      </Block>
      {about.length > 0 && (
        <p>
          <a href={guidelineLink()}>{grades.who}</a>
        </p>
      )}
    </>
  )
}
