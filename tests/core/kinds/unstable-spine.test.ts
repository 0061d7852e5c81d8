/** A spine that is unstable, or may be: nobody is told to get up before a surgeon has judged it. */

import { describe, expect, it } from 'vitest'
import { type Given, planOf, routineIn } from './patient.ts'

const week17 = {
  onsetDate: '2026-02-01',
  treatmentStartDate: '2026-02-02',
  painSeverity: 9,
  painTrend: 'worsening',
  optimalManagementGiven: true,
  advancedImaging: 'oedema',
  painConcordantWithLevel: true,
}

describe('doubtful stability displaces what moves, loads or cements the spine, and never the bone drug', () => {
  it.each<readonly [string, Given]>([
    ['ankylosed, fresh', { ankylosedSpine: true }],
    [
      'ankylosed, free of pain, checklist not answered',
      { ankylosedSpine: true, painSeverity: 0, redFlags: null },
    ],
    ['ankylosed in week 17, care has failed', { ...week17, ankylosedSpine: true }],
    ['OF5 in week 17, care has failed', { ...week17, ofType: 'OF5' }],
    ['OF5 that somebody called stable', { ofType: 'OF5', surgeonJudgedStable: true }],
    ['posterior column and burst', { posteriorColumnInvolved: true, burstOrVertebraPlana: true }],
    ['posterior column and OF4 in week 17', { ...week17, posteriorColumnInvolved: true, ofType: 'OF4' }],
    ['posterior column and retropulsion', { posteriorColumnInvolved: true, retropulsion: true }],
    ['retropulsion and pain into a leg', { retropulsion: true, painPattern: 'leg' }],
    [
      'a burst with a root, week 17',
      { ...week17, retropulsion: true, radiculopathy: true, burstOrVertebraPlana: true },
    ],
  ])('%s', (_, given) => {
    const plan = planOf(given)
    expect(routineIn(plan)).toEqual([])
    expect(plan.standing).toContain('protect-spine-until-judged-stable')
    expect(plan.standing).not.toContain('avoid-prolonged-bed-rest')
    expect(plan.standing).toContain('start-bone-drug-at-any-t-score')
    expect(plan.assessment.stage.id).toBe('surgical-referral')
    expect(plan.assessment.headline.urgency).toBe('emergency')
    expect(plan.text).not.toContain('Mobilise within')
  })

  it.each<readonly [string, Given]>([
    ['ankylosed', { ankylosedSpine: true }],
    ['OF5', { ofType: 'OF5' }],
    ['ankylosed, checklist not answered', { ankylosedSpine: true, redFlags: null }],
    ['OF5 in an old fracture', { ...week17, ofType: 'OF5' }],
    ['unstable by the checklist', { redFlags: { spinalInstability: true } }],
  ])('%s is an emergency and never "if clear"', (_, given) => {
    const { assessment, headline } = planOf(given)
    expect(assessment.headline.urgency).toBe('emergency')
    expect(headline).not.toMatch(/if clear/i)
  })
})

describe('one sign alone brings the surgeon forward and lets getting up wait for his word', () => {
  it.each<readonly [string, Given]>([
    ['OF4', { ofType: 'OF4' }],
    ['burst or flat', { burstOrVertebraPlana: true }],
    ['worse on mobilising', { painWorseOnMobilising: true }],
    ['posterior column', { posteriorColumnInvolved: true }],
    ['flat and worse on mobilising', { burstOrVertebraPlana: true, painWorseOnMobilising: true }],
  ])('%s', (_, given) => {
    const plan = planOf(given)
    expect(plan.standing).toContain('mobilise-after-stability-is-judged')
    expect(plan.standing).toContain('consult-surgeon-for-possible-instability')
    expect(plan.standing).not.toContain('mobilise-early')
    expect(plan.standing).toContain('manage-medically-first')
    expect(
      plan.assessment.recommendations.find((rec) => rec.id === 'consult-surgeon-for-possible-instability')
        ?.urgency,
    ).toBe('days')
  })
})

describe('and the doubt ends', () => {
  it.each<readonly [string, Given]>([
    ['ankylosed', { ankylosedSpine: true }],
    ['posterior column and burst', { posteriorColumnInvolved: true, burstOrVertebraPlana: true }],
    ['retropulsion with a root', { retropulsion: true, radiculopathy: true }],
    ['OF4', { ofType: 'OF4' }],
    ['worse on mobilising', { painWorseOnMobilising: true }],
  ])('%s, judged stable by a surgeon', (_, given) => {
    const plan = planOf({ ...given, surgeonJudgedStable: true })
    expect(plan.standing).toContain('mobilise-early')
    expect(plan.standing).toContain('manage-medically-first')
    expect(plan.assessment.stage.id).toBe('conservative')
  })
})
