/** Whose plan it is, in words; hidden by one press, for every patient, until it is shown again. */

import { computed, signal } from '@preact/signals'
import { spanOf } from '../../language/index.ts'
import { readableDays } from '../../words/index.ts'
import type { Called } from '../patient/called.ts'
import { words } from '../words/index.ts'
import { patient } from './patient.ts'

const KEY = 'plumbline.names'

function remembered(): boolean {
  try {
    return localStorage.getItem(KEY) === 'hidden'
  } catch {
    return false
  }
}

export const namesHidden = signal(remembered())

export function hideNames(hidden: boolean): void {
  namesHidden.value = hidden
  try {
    localStorage.setItem(KEY, hidden ? 'hidden' : 'shown')
  } catch {
    // A browser that keeps nothing: it stands as it is until the page is left.
  }
}

/** What the record says, whether it is shown or not. */
export const recorded = computed<Called | null>(() => {
  const called = patient.value.record?.called ?? null
  return called?.name === null && called.born === null ? null : called
})
/** What may be shown of it. */
export const called = computed(() => (namesHidden.value ? null : recorded.value))

export function bornWords({ born }: Called): string {
  const days = born === null ? undefined : spanOf(born)
  return days === undefined ? '' : readableDays(days)
}

/** Birth date and number, in words. */
export function identityOf(one: Called): readonly string[] {
  const born = bornWords(one)
  return [
    ...(born === '' ? [] : [words.who.born(born)]),
    ...(one.number === null ? [] : [words.who.number(one.number)]),
  ]
}

/** Name, birth date and number in a line, for a letter; null where it is to be filled in by hand. */
export function calledInFull(): string | null {
  const one = called.value
  return one === null ? null : [...(one.name === null ? [] : [one.name]), ...identityOf(one)].join(', ')
}
