/** The page in English. Names of statuses, stances and urgencies are one word for one thing, as in the contract. */

import { count } from './count.ts'
import { form } from './en-form.ts'
import { out } from './en-out.ts'
import { patientWords } from './en-patient.ts'
import { planWords } from './en-plan.ts'
import { questionWords } from './en-questions.ts'

export const words = {
  product: 'Plumbline',
  privacy: 'Nothing you enter leaves this device.',
  notADevice: 'Draft content, not reviewed by a clinician. Decision support, not a medical device.',
  count,
  changed: (n: number) => (n === 0 ? 'Nothing changed by this alone.' : `${count(n, 'item')} changed.`),
  dates: (from: string, to: string) => `${from} to ${to}`,
  skip: 'Skip to the plan',
  skipToQuestion: 'Skip to the next question',

  doors: {
    time: 'Timeline, pain and function',
    disagree: 'Where bodies disagree',
    out: 'print, letters, copies, files',
    count: (n: number) => String(n),
    bodies: (n: number) => count(n, 'position'),
    findings: (n: number) => count(n, 'finding'),
    waiting: 'The rest of the plan waits',
    waits: (n: number) => count(n, 'item'),
  },

  pathway: {
    title: 'Pathway',
    here: 'You are here',
    possible: 'still possible',
    ruledOut: 'not the stage today',
    workUpFirst: 'work-up first',
    notReached: 'not reached',
    walkedWord: 'by the calendar',
    nowhere: 'Not enough is recorded to say',
    since: (day: string) => `since ${day}`,
    inOneLine: (now: string, possible: readonly string[]) =>
      `${now}${possible.length === 0 ? '' : `; still possible: ${possible.join(', ')}`}`,
    why: (title: string) => `Why: ${title}`,
  },

  ...patientWords,
  ...questionWords,
  ...planWords,
  out,
  form,
  guideline: { link: 'Guideline', open: 'In the guideline' },

  status: {
    recommendation: {
      applicable: 'applies',
      'not-applicable': 'does not apply',
      'needs-data': 'not known yet',
      done: 'already covered',
      declined: 'declined',
      displaced: 'gives way to another',
      provisional: 'applies, provisional',
    },
    option: {
      suitable: 'suitable',
      caution: 'with caution',
      contraindicated: 'contraindicated',
      'needs-data': 'not known yet',
      'not-yet': 'not yet',
      'too-late': 'too late',
      taking: 'already taking',
    },
    /** Of an option by itself, whether it is called for or not. */
    notBarred: { suitable: 'not barred', caution: 'not barred, with caution' },
    stance: {
      supports: 'supports',
      opposes: 'opposes',
      either: 'accepts either',
      'not-covered': 'not covered',
      unpublished: 'could not be read',
      'needs-data': 'not known yet',
    },
    urgency: { emergency: 'emergency', days: 'within days', weeks: 'within weeks', routine: 'routine' },
    level: { stop: 'stop', caution: 'caution', prefer: 'speaks for it' },
  },
} as const
