/** A letter on the screen: to print, or to copy into another program. */

import { letterText, toLetterGp, toLetterPatient } from '../../report/index.ts'
import { guideline } from '../state/data.ts'
import { called, calledInFull } from '../state/named.ts'
import { patientLink } from '../state/route.ts'
import { words } from '../words/index.ts'
import { CopyButton } from './copy.tsx'
import { whole } from './whole.ts'

export function LetterView({ to }: { readonly to: 'gp' | 'patient' }) {
  const assessment = whole.value
  const letter =
    to === 'gp'
      ? toLetterGp(guideline(), assessment, calledInFull())
      : toLetterPatient(guideline(), assessment, called.value?.name ?? null)
  return (
    <main class="out-view letter-view" aria-labelledby="view">
      <p class="tools">
        <button type="button" class="primary" onClick={() => print()}>
          {words.out.printNow}
        </button>{' '}
        <CopyButton label={words.out.copyLetter} text={() => letterText(letter)} />{' '}
        <a href={patientLink}>{words.out.back}</a>
      </p>
      <article class={`letter ${to}`}>
        <h1 id="view" tabIndex={-1}>
          {letter.title}
        </h1>
        {letter.head.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {letter.parts.map((part) => (
          <section key={part.title ?? part.paragraphs[0]} class={part.emergency ? 'emergency' : ''}>
            {part.title !== null && <h2>{part.title}</h2>}
            {part.paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            {part.items.length > 0 && (
              <ul>
                {part.items.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            )}
          </section>
        ))}
        <footer>
          {letter.foot.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </footer>
      </article>
    </main>
  )
}
