/** The receipt's hash of what came out: all that differs from patient to patient, and no text that the guideline's own hash covers. */

import { type Assessment, hashOf } from '../language/index.ts'

/**
 * SHA-256 (RFC 8785) of what came out for this patient. An assessment read back from the contract's JSON, with its
 * words and in any order of keys, gives the same hash.
 */
export const outputHash = (assessment: Omit<Assessment, 'receipt'>): string => hashOf(cameOut(assessment))

/**
 * Named one by one, as docs/contract.md does: a new field of the assessment is added there and here, or is not hashed.
 * `alerts` say again, in short, what these say.
 */
function cameOut(one: Omit<Assessment, 'receipt'>) {
  return {
    asOf: one.asOf,
    subject: one.subject,
    deceased: one.deceased,
    setting: one.setting,
    episode: one.episode,
    stage: { id: one.stage.id, provisional: one.stage.provisional, possible: one.stage.possible },
    headline: {
      kind: one.headline.kind,
      urgency: one.headline.urgency,
      about: one.headline.about,
      stillDue: one.headline.stillDue,
      barred: one.headline.barred,
      unchecked: one.headline.unchecked,
    },
    checklist: one.checklist,
    contradictions: one.contradictions,
    incompatible: one.incompatible.map(({ id, facts }) => ({ id, facts })),
    recommendations: one.recommendations.map((rec) => ({
      id: rec.id,
      status: rec.status,
      provisional: rec.provisional,
      displacedBy: rec.displacedBy,
      due: rec.due,
      grounds: rec.grounds,
      missing: rec.missing,
      assuming: rec.assuming,
      declinedBecause: rec.declinedBecause,
      fits: rec.effects.map((effect) => effect.fits),
    })),
    options: one.options.map((option) => ({
      id: option.id,
      status: option.status,
      taken: option.taken,
      rank: option.rank,
      window: option.window,
      // A clause has no name but its text.
      reasons: option.reasons.map(({ text, met }) => ({ text, met })),
      adjustments: option.adjustments.map(({ text, met }) => ({ text, met })),
      bearing: option.bearing,
      missing: option.missing,
      assuming: option.assuming,
      fits: option.effects.map((effect) => effect.fits),
    })),
    positions: one.positions.map((position) => ({
      id: position.id,
      stance: position.stance,
      window: position.window,
      reasons: position.reasons.map(({ text, met }) => ({ text, met })),
      missing: position.missing,
      assuming: position.assuming,
    })),
    scores: one.scores.map(({ fact, counted, range, settled }) => ({ fact, counted, range, settled })),
    missing: one.missing.map(({ fact, items, decides, safety, lastValue, unread }) => {
      return { fact, items, decides, safety, lastValue, unread }
    }),
    timeline: one.timeline.map(({ date, certainty, changes }) => ({
      date,
      certainty,
      changes: changes.map(({ id, from, to, turned }) => ({ id, from, to, turned })),
    })),
    notes: one.notes.map(({ kind, resource }) => ({ kind, resource })),
  }
}
