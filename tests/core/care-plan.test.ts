/** The care plan of every sample: valid R4, nothing dropped, emergencies first, and nothing that must not be done to do. */

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { guideline } from '../../guideline/index.ts'
import { argumentsFor, samples } from '../../scripts/samples.ts'
import type { Assessment } from '../../src/language/index.ts'
import { type CarePlan, toCarePlan } from '../../src/report/index.ts'
import { runHere } from '../journeys/run-here.ts'
import { codesOf, problemsIn } from './fhir-r4.ts'

async function said(file: string, args: readonly string[], format: string): Promise<string> {
  const files = { [file]: readFileSync(file) }
  const { code, out, err } = await runHere({ guideline, files }, 'assess', ...args, '--format', format)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return out
}

const codeOf = (activity: NonNullable<CarePlan['activity']>[number]): string | undefined =>
  activity.detail?.code.coding?.[0]?.code

const activityStatuses = codesOf('http://hl7.org/fhir/care-plan-activity-status')

const referencesIn = (part: unknown): readonly string[] =>
  [...JSON.stringify(part ?? []).matchAll(/"reference":"(#[^"]+)"/g)].map(([, id]) => id ?? '')

describe('the judges', () => {
  test('find what is wrong', () => {
    const bare = { resourceType: 'CarePlan', status: 'draft' }
    expect(problemsIn(bare)).not.toEqual([])
    const plan = { resourceType: 'CarePlan', status: 'draft', intent: 'proposal', subject: { display: 'x' } }
    expect(problemsIn(plan)).toEqual([])
    expect(problemsIn({ ...plan, nonsense: 1 } as never)).not.toEqual([])
    const both = [{ reference: { reference: 'Task/1' }, detail: { status: 'unknown' } }]
    expect(problemsIn({ ...plan, activity: both } as never)).not.toEqual([])
    expect(problemsIn({ ...plan, contained: [{ resourceType: 'RequestGroup' }] } as never)).not.toEqual([])
  })
})

describe.each(samples)('$title', (sample) => {
  test('is valid R4, says all, and drops nothing', async () => {
    const args = argumentsFor(sample)
    const plan: CarePlan = JSON.parse(await said(sample.file, args, 'careplan'))
    const assessment: Assessment = JSON.parse(await said(sample.file, args, 'json'))
    expect(problemsIn(plan)).toEqual([])
    expect(codesOf('http://hl7.org/fhir/request-status')).toContain(plan.status)
    expect(codesOf('http://hl7.org/fhir/request-intent')).toContain(plan.intent)
    const strengths = codesOf('http://terminology.hl7.org/CodeSystem/recommendation-strength')
    expect(strengths).toEqual(expect.arrayContaining(['strong', 'weak']))
    for (const { detail } of plan.activity ?? []) {
      if (detail !== undefined) expect(activityStatuses).toContain(detail.status)
    }
    expect(plan).toEqual(toCarePlan(guideline, assessment))
    expect(plan.instantiatesCanonical).toEqual([`${guideline.url}|${guideline.version}`])

    const activities = plan.activity ?? []
    const activityOf = (id: string) => activities.find((one) => codeOf(one) === id)
    const notes = plan.note.map((note) => note.text)
    for (const rec of assessment.recommendations.filter((one) => one.status !== 'not-applicable')) {
      const activity = activityOf(rec.id)
      const stands = rec.status === 'applicable' && rec.displacedBy === null
      if (!stands && rec.status !== 'declined') {
        // No proposal, so no activity; but said, and with what it waits for.
        expect(activity, rec.id).toBeUndefined()
        const note = notes.find((text) => text.includes(rec.title))
        expect(note, rec.id).toBeDefined()
        if (rec.status === 'needs-data') expect(note, rec.id).toContain('Waits for')
        if (rec.status === 'needs-data' && rec.urgency === 'emergency')
          expect(note, rec.id).toContain('EMERGENCY if so')
        continue
      }
      expect(activity?.detail?.doNotPerform, rec.id).toBe(rec.direction === 'against')
      const codes = activity?.extension?.map((one) => one.valueCodeableConcept.coding?.[0]?.code)
      expect(codes, rec.id).toEqual([rec.strength === 'strong' ? 'strong' : 'weak', rec.certainty])
      if (stands) {
        const held = rec.provisional && rec.urgency !== 'emergency'
        expect(activity?.detail?.status, rec.id).toBe(held ? 'on-hold' : 'not-started')
      }
      for (const cited of rec.evidence.filter((one) => !one.verified)) {
        expect(JSON.stringify(activity?.progress), cited.id).toContain('unverified')
      }
    }
    // What to do stands before what not to do, but for a drug that is taken and barred.
    const [first] = activities
    const taken = assessment.options.some((one) => one.status === 'contraindicated' && one.taken === true)
    if (!taken || assessment.headline.urgency === 'emergency')
      expect(first?.detail?.doNotPerform).not.toBe(true)
    else expect(first?.detail?.description).toContain('the patient is on it')
    const barred = assessment.options.filter((option) => option.status === 'contraindicated')
    for (const { id } of barred) {
      expect(activities.find((activity) => codeOf(activity) === id)?.detail?.doNotPerform, id).toBe(true)
    }
    const offered = JSON.stringify(plan.contained ?? [])
    const undecided = assessment.options.filter((option) => option.status === 'needs-data')
    for (const { id } of [...barred, ...undecided]) expect(offered).not.toContain(`"code":"${id}"`)
    if (assessment.headline.urgency === 'emergency') {
      expect(plan.description).toMatch(/^EMERGENCY\. /)
      expect(activities[0]?.detail?.description).toMatch(/^EMERGENCY\. /)
      expect(activities[0]?.detail?.status).toBe('not-started')
    }
    // Contained resources are referenced (dom-3), and every reference into the plan finds what it names.
    const named = [plan.activity, plan.contained].flatMap((part) => referencesIn(part))
    expect(new Set(named)).toEqual(new Set((plan.contained ?? []).map((one) => `#${one.id}`)))
  })
})
