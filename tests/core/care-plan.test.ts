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
    for (const { detail } of plan.activity ?? []) {
      if (detail !== undefined) expect(activityStatuses).toContain(detail.status)
    }
    expect(plan).toEqual(toCarePlan(assessment, guideline))
    expect(plan.instantiatesCanonical).toEqual([`${guideline.url}|${guideline.version}`])

    const activities = plan.activity ?? []
    const told = assessment.recommendations.filter((rec) => rec.status !== 'not-applicable')
    expect(activities.slice(0, told.length).map(codeOf)).toEqual(told.map((rec) => rec.id))
    told.forEach((rec, i) => {
      const detail = activities[i]?.detail
      expect(detail?.doNotPerform, rec.id).toBe(rec.direction === 'against')
      if (rec.status === 'needs-data') {
        expect(detail?.status, rec.id).toBe('unknown')
        expect(detail?.statusReason?.text, rec.id).toContain('Waits for')
      }
      if (rec.status === 'applicable' && rec.displacedBy === null) {
        const held = rec.provisional && rec.urgency !== 'emergency'
        expect(detail?.status, rec.id).toBe(held ? 'on-hold' : 'not-started')
      }
      for (const cited of rec.evidence.filter((one) => !one.verified)) {
        expect(JSON.stringify(activities[i]?.progress), cited.id).toContain('unverified')
      }
    })
    const barred = assessment.options.filter((option) => option.status === 'contraindicated')
    for (const { id } of barred) {
      expect(activities.find((activity) => codeOf(activity) === id)?.detail?.doNotPerform, id).toBe(true)
    }
    const offered = JSON.stringify(plan.contained ?? [])
    for (const { id } of barred) expect(offered).not.toContain(`"code":"${id}"`)
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
