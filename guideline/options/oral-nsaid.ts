/** An anti-inflammatory drug by mouth. */

import {
  all,
  any,
  atLeast,
  cite,
  disputedBy,
  lessThan,
  moreThan,
  not,
  option,
  saidToHold,
} from '../../src/language/index.ts'
import {
  aafp2016Vcf,
  aaos2010Scf,
  agsBeers2015,
  agsBeers2023,
  bmjBpOscf,
  fdaLabelNsaid,
  fdaNsaidPregnancy2020,
  msdNsaidOlder,
  nogg2024,
  polypharmacyScotNsaid,
} from '../evidence.ts'
import { boneDrugLimits } from '../facts/bone-drug-limits.ts'
import { kidneyDerived } from '../facts/kidney.ts'
import { painMedicineRisks, painMedicines } from '../facts/pain-medicines.ts'
import { person, personDerived } from '../facts/person.ts'
import { procedureRisks } from '../facts/procedure-risks.ts'
import { signsOfAnotherCause } from '../facts/signs-of-another-cause.ts'
import { oralNsaidExamples } from './oral-nsaid-examples.ts'

const r = painMedicineRisks
const { clearanceBelow30, clearanceBelow60 } = kidneyDerived

export const oralNsaid = option({
  id: 'oral-nsaid',
  title: 'Anti-inflammatory drug by mouth',
  question: 'analgesia',
  action: 'nsaid',
  drugClass: 'simple analgesics',
  plainName: 'tablets such as ibuprofen or naproxen',
  called: 'an NSAID by mouth',
  clearedFirst: true,
  soldFreely: true,
  forPatient:
    'They ease pain, but can make the stomach bleed and harm the heart and the kidneys. Take them only if we say so, and for a short time.',
  stops: [
    {
      when: clearanceBelow30,
      states: ['clearance-below-35'],
      text: 'Not below a creatinine clearance of 30 mL/min.',
      evidence: [cite(agsBeers2023, { locator: 'kidney table' })],
    },
    {
      when: any(r.giBleedingOrUlcer, r.gutBleeding),
      states: ['ulcer'],
      text: 'Not with bleeding from the gut or an active ulcer.',
      evidence: [
        cite(fdaLabelNsaid, { locator: 'gastrointestinal bleeding', unverified: true }),
        cite(agsBeers2015, { locator: 'ulcers' }),
      ],
    },
    {
      when: procedureRisks.takingAnticoagulant,
      states: ['anticoagulant'],
      text: 'Not with an anticoagulant: bleeding is more likely.',
      evidence: [
        cite(agsBeers2015, { locator: 'warfarin: avoid, else protect and monitor' }),
        cite(polypharmacyScotNsaid, { locator: 'anticoagulants' }),
      ],
    },
    {
      when: saidToHold(signsOfAnotherCause.septic),
      text: 'Not with signs of sepsis: the kidneys may fail.',
      evidence: [
        cite(fdaLabelNsaid, {
          locator: 'harm to the kidneys; the rest is our own judgement',
          unverified: true,
        }),
      ],
    },
    {
      when: r.bypassSurgery,
      text: 'Recent or planned coronary bypass surgery: contraindicated.',
      evidence: [cite(fdaLabelNsaid, { locator: 'contraindications' })],
    },
    {
      when: r.nsaidReaction,
      states: ['past-reaction'],
      text: 'Contraindicated after asthma or allergy from aspirin or its like.',
      evidence: [cite(fdaLabelNsaid, { locator: 'contraindications' })],
    },
    {
      when: all(personDerived.pregnancyToConsider, atLeast(person.pregnancyWeeks, 20)),
      states: ['pregnant'],
      text: 'Avoid from week 20 of pregnancy.',
      evidence: [cite(fdaNsaidPregnancy2020, { locator: '20 weeks or later' })],
    },
    {
      when: r.heartFailure,
      states: ['heart-failure'],
      text: 'Avoid in heart failure.',
      evidence: [
        cite(agsBeers2015, { locator: 'heart failure' }),
        cite(fdaLabelNsaid, { locator: 'severe heart failure; read in a digest' }),
      ],
    },
  ],
  cautions: [
    {
      when: atLeast(personDerived.ageInYears, 65),
      states: ['over-80'],
      text: 'Older people: avoid it; else add a proton pump inhibitor and watch gut, kidney and heart.',
      evidence: [
        cite(nogg2024, { locator: 'section 8', grade: 'Strong' }),
        cite(msdNsaidOlder, { locator: 'categories of concern' }),
      ],
    },
    {
      when: all(not(clearanceBelow30), clearanceBelow60),
      states: ['clearance-below-35'],
      text: 'Creatinine clearance 30 to 59 mL/min: watch the kidney.',
      evidence: [cite(polypharmacyScotNsaid, { locator: 'kidney disease' })],
    },
    {
      when: r.ulcerHistory,
      states: ['ulcer'],
      text: 'An ulcer in the past: only with protection of the stomach.',
      evidence: [cite(agsBeers2015, { locator: 'ulcer history' })],
    },
    {
      when: r.takingAntiplatelet,
      states: ['antiplatelet'],
      text: 'With an antiplatelet drug bleeding is more likely.',
      evidence: [cite(polypharmacyScotNsaid, { locator: 'antiplatelets' })],
    },
    {
      when: r.takingGlucocorticoid,
      text: 'With a glucocorticoid ulcers are more likely: avoid, else protect.',
      evidence: [cite(agsBeers2015, { locator: 'corticosteroids' })],
    },
    {
      when: r.takingSerotoninDrug,
      text: 'With a serotonin reuptake inhibitor bleeding is more likely.',
      evidence: [cite(polypharmacyScotNsaid, { locator: 'serotonin reuptake inhibitors' })],
    },
    {
      when: moreThan(personDerived.ageInYears, 75),
      states: ['over-80'],
      text: 'Above 75 bleeding of the gut is likelier still.',
      evidence: [
        cite(agsBeers2015, { locator: 'high risk: age above 75' }),
        cite(polypharmacyScotNsaid, { locator: 'age above 75' }),
      ],
    },
    {
      when: r.threeDrinksDaily,
      text: 'Alcohol makes bleeding of the gut likelier.',
      evidence: [cite(polypharmacyScotNsaid, { locator: 'alcohol' })],
    },
    {
      when: any(boneDrugLimits.heartAttackOrStroke, boneDrugLimits.coronaryRisk),
      states: ['recent-heart-attack-or-stroke'],
      text: 'Boxed warning: heart attack and stroke become likelier.',
      evidence: [
        cite(fdaLabelNsaid, { locator: 'boxed warning: cardiovascular thrombotic events' }),
        cite(polypharmacyScotNsaid, { locator: 'cardiovascular disease' }),
      ],
    },
    {
      when: r.kidneyStressingDrug,
      text: 'With an ACE inhibitor, an angiotensin receptor blocker or a diuretic the kidney may fail.',
      evidence: [cite(polypharmacyScotNsaid, { locator: 'ACE inhibitors, diuretics' })],
    },
    {
      when: r.hypertension,
      text: 'Blood pressure may rise.',
      evidence: [cite(msdNsaidOlder, { locator: 'hypertension' })],
    },
    {
      when: all(personDerived.pregnancyToConsider, lessThan(person.pregnancyWeeks, 20)),
      states: ['pregnant'],
      text: 'Pregnancy before week 20: lowest dose, shortest time, if at all.',
      evidence: [cite(fdaNsaidPregnancy2020, { locator: 'before 20 weeks' })],
    },
  ],
  adjustWhen: [
    {
      when: any(
        atLeast(personDerived.ageInYears, 65),
        r.ulcerHistory,
        r.takingAntiplatelet,
        r.takingGlucocorticoid,
      ),
      text: 'Better avoided; where nothing else will do, with a proton pump inhibitor, watching gut, kidney and heart.',
      evidence: [
        cite(nogg2024, { locator: 'section 8: add a proton pump inhibitor and monitor', grade: 'Strong' }),
        cite(agsBeers2015, { locator: 'gastroprotection' }),
      ],
    },
  ],
  takingWhen: painMedicines.takingNsaid,
  course: {
    dose: 'the lowest dose that helps',
    duration: 'the shortest time, days rather than weeks',
    checkFirst: ['creatinine clearance', 'ulcer and bleeding', 'heart failure', 'other drugs', 'pregnancy'],
    monitoring: ['kidney function', 'blood pressure', 'signs of bleeding'],
    followedBy: 'stopped as soon as acetaminophen is enough',
  },
  sources: ['S5', 'S6'],
  evidence: [
    cite(aafp2016Vcf, { locator: 'options for acute pain' }),
    cite(bmjBpOscf, { locator: 'paracetamol and anti-inflammatory drugs, caution in older people' }),
    disputedBy(nogg2024, { locator: 'section 8: avoid in older people', grade: 'Strong' }),
    disputedBy(aaos2010Scf, { locator: 'analgesics', grade: 'Inconclusive' }),
  ],
  examples: oralNsaidExamples,
  remarks:
    'The UK guideline gives no age for "older"; 65 is where the Beers criteria begin. With an anticoagulant one source says avoid unless protected, the other that it bleeds more: the stop is the stricter reading, and ours.',
})
