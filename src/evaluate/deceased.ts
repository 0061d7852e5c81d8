/** Whether the patient has died by the day of the assessment. */

import type { AssessedDeath, Death } from '../language/index.ts'
import type { Assessed } from './assess.ts'

/** The record of a death that counts: its own record was not set aside, and its day is not after the assessment. */
function deathNamed({ answers }: Assessed): Death | null {
  const { deceased, challenged } = answers
  const aside = deceased?.resource != null && challenged.includes(deceased.resource)
  return aside ? null : deceased
}

export function deceasedOf(assessed: Assessed): AssessedDeath | null {
  const death = deathNamed(assessed)
  if (death === null) return null
  const { on, resource } = death
  if (on === null) return { on: null, resource }
  if (on.from > assessed.asOf) return null
  const [to = on.to] = [on.to, assessed.asOf].sort()
  return { on: on.from === to ? to : `${on.from}/${to}`, resource }
}

/** A death that is recorded for a day after the assessment; null where there is none. */
export function laterDeath(assessed: Assessed): Death | null {
  const death = deathNamed(assessed)
  return death !== null && death.on !== null && death.on.from > assessed.asOf ? death : null
}
