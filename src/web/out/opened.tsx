/** What leaves the page: a script of its own, that starts once there is a patient; and printing from anywhere. */

import { effect } from '@preact/signals'
import { render } from 'preact'
import { apart } from '../parts/apart.ts'
import { begun } from '../state/patient.ts'
import { route } from '../state/route.ts'

const out = apart(() => import('./out.ts'))

export function WaysOut() {
  const opened = out.here()
  return opened === null ? null : <opened.WaysOut />
}

export function Outputs() {
  const opened = out.here()
  return opened === null ? null : <opened.Outputs />
}

export function PrintView() {
  const opened = out.here()
  return opened === null ? null : <opened.PrintView />
}

export function LetterView({ to }: { readonly to: 'gp' | 'patient' }) {
  const opened = out.here()
  return opened === null ? null : <opened.LetterView to={to} />
}

/** Whatever asks the browser to print a patient's plan gets the one page, not the screen. */
export function watchPrint(): void {
  const place = document.createElement('div')
  place.id = 'sheet'
  place.setAttribute('aria-hidden', 'true')
  document.body.append(place)
  // A browser that prints waits for no script.
  effect(() => {
    if (begun.value) out.here()
  })
  addEventListener('beforeprint', () => {
    const { view } = route.value
    const opened = out.started()
    if (opened === null || !begun.value || (view !== 'patient' && view !== 'print')) return
    document.documentElement.classList.add('on-paper')
    opened.layPaper(place)
  })
  addEventListener('afterprint', () => {
    document.documentElement.classList.remove('on-paper')
    render(null, place)
  })
}
