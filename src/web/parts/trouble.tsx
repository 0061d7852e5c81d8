/** What is wrong, where, why it matters, what to do; and that the page stayed as it was. */

import { useEffect, useRef } from 'preact/hooks'
import { upperFirst } from '../../language/index.ts'
import type { Trouble } from '../patient/trouble.ts'
import { words } from '../words/index.ts'
import { sentence } from '../words/of-guideline.ts'

interface Props {
  readonly trouble: Trouble
  readonly title: string
  readonly onClose: () => void
}

export function TroubleBox({ trouble, title, onClose }: Props) {
  const box = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const before = document.activeElement
    box.current?.showModal()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  const { what, detail } = trouble
  return (
    <dialog ref={box} class="trouble" onClose={onClose} aria-labelledby="trouble-title">
      <h2 id="trouble-title">{title}</h2>
      <p class="what">{sentence(what)}</p>
      {detail === null ? (
        <p>{words.trouble.ours}</p>
      ) : (
        <dl>
          <dt>{words.trouble.where}</dt>
          <dd>{detail.where}</dd>
          <dt>{words.trouble.why}</dt>
          <dd>{sentence(upperFirst(detail.why))}</dd>
          <dt>{words.trouble.fix}</dt>
          <dd>{sentence(upperFirst(detail.fix))}</dd>
        </dl>
      )}
      <p>{words.trouble.unchanged}</p>
      <form method="dialog">
        <button type="submit" class="primary">
          {words.trouble.close}
        </button>
      </form>
    </dialog>
  )
}
