/** The index fracture: whether there is one, how it came about, where it sits, and since when. */

import {
  all,
  any,
  atLeast,
  choice,
  collect,
  condition,
  date,
  derived,
  earliest,
  elapsed,
  exists,
  facts,
  firstOf,
  formula,
  highest,
  indexEpisode,
  is,
  latest,
  plus,
  quantity,
  saidToHold,
  setOf,
  sizeOf,
  value,
  weeks,
  yesNo,
} from '../../src/language/index.ts'
import { fractureMechanism as fractureMechanismCodes } from '../value-sets/fracture-mechanism.ts'
import { fragilityFractureSiteNotStated } from '../value-sets/fragility-fracture-site-not-stated.ts'
import { highEnergyCause } from '../value-sets/high-energy-cause.ts'
import { osteoporoticVertebralFracture } from '../value-sets/osteoporotic-vertebral-fracture.ts'
import { personDerived } from './person.ts'
import { toldInWordsDerived } from './told-in-words.ts'

const levels = {
  T1: 'T1',
  T2: 'T2',
  T3: 'T3',
  T4: 'T4',
  T5: 'T5',
  T6: 'T6',
  T7: 'T7',
  T8: 'T8',
  T9: 'T9',
  T10: 'T10',
  T11: 'T11',
  T12: 'T12',
  L1: 'L1',
  L2: 'L2',
  L3: 'L3',
  L4: 'L4',
  L5: 'L5',
}

const mechanismByCode = condition(fractureMechanismCodes, 'ever', {
  'low-energy': osteoporoticVertebralFracture,
  'high-energy': highEnergyCause,
})

const dates = facts({
  discoveryDate: date({
    title: 'date of discovery',
    question: 'On which day was the fracture first seen on imaging?',
    source: earliest(indexEpisode('imaged')),
    remarks: 'Stands in for the onset where that was asked and cannot be known, and is shown as such.',
  }),
})

export const fracture = facts({
  ...dates,
  vertebralFracture: yesNo({
    title: 'a vertebral fracture is recorded',
    question: 'Has imaging shown a fracture of a thoracic or lumbar vertebra?',
    silence: 'problem-list',
    source: exists(indexEpisode('exists')),
  }),
  fragilityFractureWithoutSite: yesNo({
    title: 'a fragility fracture without a site is recorded',
    question: 'Is there an osteoporotic fracture whose site the record does not give?',
    silence: 'problem-list',
    source: exists(condition(fragilityFractureSiteNotStated, 'ever')),
  }),
  fragilityFractureSite: choice(
    { vertebra: 'a thoracic or lumbar vertebra', other: 'another bone' },
    {
      title: 'site of the fragility fracture',
      question: 'Which bone did the osteoporotic fracture break?',
    },
  ),
  fractureMechanism: choice(
    {
      spontaneous: 'no event, or ordinary movement',
      'low-energy': 'low trauma (a fall from standing height, or less)',
      'high-energy': 'high-energy trauma',
    },
    {
      title: 'mechanism of the fracture',
      question: 'How did the fracture come about?',
      source: firstOf(
        earliest(mechanismByCode, { since: 'index-fracture' }),
        // Where the two contradict each other, this pick has no answer either, and the question is asked.
        latest(mechanismByCode),
      ),
      remarks:
        'A fracture from a force not expected to break bone, or from no event at all, is a fragility fracture. A code for an osteoporotic fracture states this; a code that only says "compression fracture" does not, and the question is asked.',
    },
  ),
  fractureLevels: setOf(levels, {
    title: 'fractured levels',
    question: 'Which vertebrae are freshly fractured?',
    source: collect(indexEpisode('levels')),
  }),
  earlierVertebralFractures: quantity('1', {
    title: 'number of earlier vertebral fractures',
    question: 'How many vertebral fractures did the patient have before this one?',
    range: [0, 24],
    inWords: { none: [0, 0], several: [2, 24] },
    source: highest(indexEpisode('earlier')),
    remarks: 'A record of an earlier fracture says that there was one at least: not every one is recorded.',
  }),
  onsetDate: date({
    title: 'onset of the fracture',
    question: 'On which day did the fracture happen or its pain begin?',
    source: earliest(indexEpisode('onset')),
    fallback: dates.discoveryDate,
  }),
  onsetOfSymptoms: date({
    title: 'onset of symptoms',
    question: 'Where the pain began later than the fracture: on which day?',
    remarks: 'Payers count from symptoms; asked only where the fracture itself is older than their window.',
  }),
})

const {
  vertebralFracture,
  fragilityFractureWithoutSite,
  fragilityFractureSite,
  fractureMechanism,
  fractureLevels,
  earlierVertebralFractures,
  onsetDate,
} = fracture

const present = facts({
  vertebralFracturePresent: derived({
    title: 'a vertebral fracture is present',
    when: any(vertebralFracture, all(fragilityFractureWithoutSite, is(fragilityFractureSite, 'vertebra'))),
    remarks: 'A fragility fracture without a site leaves this open until the site is asked.',
  }),
})

const counted = facts({
  ...present,
  confirmedAtraumaticFracture: derived({
    title: 'an adult has an atraumatic vertebral fracture',
    when: all(
      present.vertebralFracturePresent,
      is(fractureMechanism, 'spontaneous', 'low-energy'),
      personDerived.adult,
    ),
    remarks:
      'At any T-score or none: such a fracture is osteoporosis by itself, so "osteopenia" on a density report never lowers treatment.',
  }),
  threeMonthsSinceOnset: derived({
    title: 'three months have passed since onset',
    when: elapsed(onsetDate, '>=', weeks(12)),
    remarks: 'Three months are 12 weeks, 84 days; day 84 itself counts as reached.',
  }),
  youngerThanThreeMonths: derived({
    title: 'the fracture is younger than three months',
    when: elapsed(onsetDate, '<', weeks(12)),
  }),
  fractureLevelCount: formula({
    title: 'number of fractured levels',
    unit: '1',
    term: sizeOf(fractureLevels),
  }),
  vertebralFracturesEver: formula({
    title: 'number of vertebral fractures ever',
    unit: '1',
    term: plus(value(earlierVertebralFractures), sizeOf(fractureLevels)),
  }),
})

export const fractureDerived = facts({
  ...counted,
  severalVertebralFractures: derived({
    title: 'two vertebrae or more are or were broken',
    when: any(atLeast(counted.vertebralFracturesEver, 2), saidToHold(toldInWordsDerived.twoOrMoreBroken)),
  }),
})
