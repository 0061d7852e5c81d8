/** Section 4.1: stops, cautions and ceilings of pain medicines. */

import { by, type ClauseName, ledgerSection, row } from '../../src/language/index.ts'

const opioid = (clause: string): readonly ClauseName[] => [
  by('weak-opioid', clause),
  by('strong-opioid', clause),
]
const nsaid = (clause: string): ClauseName => by('oral-nsaid', clause)
const gel = (clause: string): ClauseName => by('topical-analgesic', clause)
const paracetamol = (clause: string): ClauseName => by('acetaminophen', clause)

const nsaidStops = [
  row('oral NSAID, hard stop', 'creatinine clearance below 30', [
    nsaid('Not below a creatinine clearance of 30 mL/min.'),
  ]),
  row('oral NSAID, hard stop', 'active bleeding or ulcer of the gut', [
    nsaid('Not with bleeding from the gut or an active ulcer.'),
    by('see-to-gut-bleeding-today'),
  ]),
  row('oral NSAID, hard stop', 'around coronary bypass surgery', [
    nsaid('Recent or planned coronary bypass surgery: contraindicated.'),
  ]),
  row('oral NSAID, hard stop', 'asthma or allergy from aspirin or an NSAID', [
    nsaid('Contraindicated after asthma or allergy from aspirin or its like.'),
    gel('No anti-inflammatory gel after asthma or allergy from aspirin or its like.'),
  ]),
  row('oral NSAID, hard stop', 'pregnancy from week 20', [
    nsaid('Avoid from week 20 of pregnancy.'),
    gel('No anti-inflammatory drug from week 20 of pregnancy.'),
    nsaid('Pregnancy before week 20: lowest dose, shortest time, if at all.'),
  ]),
  row('oral NSAID, hard stop', 'signs of sepsis (own judgement)', [
    nsaid('Not with signs of sepsis: the kidneys may fail.'),
  ]),
  row('oral NSAID, hard stop', 'heart failure', [nsaid('Avoid in heart failure.')]),
]

const nsaidCautions = [
  row('oral NSAID, caution', 'older people: avoid, else protect and watch', [
    nsaid('Older people: avoid it; else add a proton pump inhibitor and watch gut, kidney and heart.'),
  ]),
  row('oral NSAID, caution', 'an ulcer in the past', [
    nsaid('An ulcer in the past: only with protection of the stomach.'),
  ]),
  row('oral NSAID, caution', 'with an anticoagulant', [
    nsaid('Not with an anticoagulant: bleeding is more likely.'),
  ]),
  row('oral NSAID, caution', 'with an antiplatelet drug', [
    nsaid('With an antiplatelet drug bleeding is more likely.'),
  ]),
  row('oral NSAID, caution', 'with a glucocorticoid', [
    nsaid('With a glucocorticoid ulcers are more likely: avoid, else protect.'),
  ]),
  row('oral NSAID, caution', 'with a serotonin reuptake inhibitor', [
    nsaid('With a serotonin reuptake inhibitor bleeding is more likely.'),
  ]),
  row('oral NSAID, caution', 'with an ACE inhibitor, angiotensin receptor blocker or diuretic', [
    nsaid('With an ACE inhibitor, an angiotensin receptor blocker or a diuretic the kidney may fail.'),
  ]),
  row('oral NSAID, caution', 'kidney disease, clearance 30 to 59', [
    nsaid('Creatinine clearance 30 to 59 mL/min: watch the kidney.'),
  ]),
  row('oral NSAID, caution', 'hypertension', [nsaid('Blood pressure may rise.')]),
  row('oral NSAID, caution', 'age above 75', [nsaid('Above 75 bleeding of the gut is likelier still.')]),
  row('oral NSAID, caution (sources, not in the table)', 'alcohol; cardiovascular disease', [
    nsaid('Alcohol makes bleeding of the gut likelier.'),
    nsaid('Boxed warning: heart attack and stroke become likelier.'),
  ]),
  row('oral NSAID, action', 'add a proton pump inhibitor, monitor', [
    nsaid(
      'Better avoided; where nothing else will do, with a proton pump inhibitor, watching gut, kidney and heart.',
    ),
  ]),
]

const acetaminophen = [
  row('acetaminophen, hard stop', 'severe active liver disease', [
    paracetamol('Not in severe active liver disease.'),
  ]),
  row('acetaminophen, hard stop', 'hypersensitivity (label, not in the table)', [
    paracetamol('Not after hypersensitivity to it.'),
  ]),
  row('acetaminophen, caution', '4 g a day from all products; three drinks a day: the label warns', [
    paracetamol('Three or more alcoholic drinks a day: the label warns.'),
  ]),
  row('acetaminophen, caution', 'low weight: 2 g to 40 kg, 3 g from 41 to 49 kg', [
    paracetamol('At 40 kg or less: at most 2 g a day.'),
    paracetamol('At 41 to 49 kg: at most 3 g a day.'),
  ]),
  row('acetaminophen, caution', 'filtration rate below 30: six hours between doses', [
    paracetamol('eGFR below 30: at least 6 hours between doses.'),
  ]),
  row('acetaminophen, caution', 'liver disease or chronic alcohol: 2 g a day', [
    paracetamol('Liver disease: a lower ceiling.'),
    paracetamol('With liver disease or much alcohol: at most 2 g a day.'),
  ]),
  row('acetaminophen, caution', 'frail or old: 3 g a day, a conservative policy', [
    paracetamol('Frail or malnourished: at most 3 g a day (our limit; no source).'),
  ]),
  row('acetaminophen, caution', 'malnutrition and alcohol matter more than weight', [
    paracetamol('Malnutrition and frailty matter more than weight alone.'),
  ]),
]

const opioids = [
  row(
    'opioid, hard stop',
    'significant respiratory depression',
    opioid('Contraindicated in significant respiratory depression.'),
  ),
  row(
    'opioid, hard stop',
    'obstruction of the gut or paralytic ileus',
    opioid('Contraindicated in obstruction of the gut or paralytic ileus.'),
  ),
  row(
    'opioid, hard stop',
    'severe asthma without monitoring',
    opioid('Contraindicated in acute or severe asthma without monitoring.'),
  ),
  row(
    'opioid, hard stop',
    'monoamine oxidase inhibitor within 14 days (tramadol, morphine)',
    opioid('Contraindicated within 14 days of a monoamine oxidase inhibitor (tramadol, morphine).'),
  ),
  row(
    'opioid, hard stop',
    'hypersensitivity (label, not in the table)',
    opioid('Contraindicated after hypersensitivity to it.'),
  ),
  row('opioid, caution', 'lowest dose, immediate release, only the days of severe pain', [
    by('weak-opioid'),
    by('strong-opioid'),
    by('add-short-opioid-for-severe-pain'),
  ]),
  row('opioid, caution', 'recheck at least every two weeks', [by('recheck-opioid-every-two-weeks')]),
  row(
    'opioid, caution',
    'taper after more than three days of continuous use',
    opioid('Taken for more than three days without a break: taper, do not stop at once.'),
  ),
  row(
    'opioid, caution',
    'pause before 50 MME a day, naloxone and education at 50',
    opioid(
      'At 50 mg of morphine a day or its like: pause before going on, offer naloxone and teach the household.',
    ),
  ),
  row(
    'opioid, caution',
    'naloxone also with past overdose, sedatives, sleep apnoea, age 65, kidney or liver disease',
    [
      ...opioid('Offer naloxone.'),
      ...opioid('From 65 on: sedation, falls and constipation.'),
      ...opioid('Kidney or liver disease: it accumulates.'),
      ...opioid('Substance use disorder or past overdose.'),
    ],
  ),
  row(
    'opioid, caution',
    'moderate to severe sleep apnoea: avoid',
    opioid('Moderate or severe sleep apnoea: avoid.'),
  ),
  row(
    'opioid, caution',
    'benzodiazepine: particular caution; boxed warning with any sedative',
    opioid('With a benzodiazepine or another sedative breathing may stop: boxed warning.'),
  ),
  row(
    'opioid, caution',
    'prescription drug monitoring programme',
    [],
    'Recalled and not read; a duty of the place and not of the patient.',
  ),
  row(
    'opioid, caution',
    'acute below one month, subacute one to three, chronic above three',
    opioid('Taken for a month: going on is a decision of its own, for the long term.'),
  ),
  row('opioid, caution', 'always a laxative', [by('give-laxative-with-opioid')]),
]

export const analgesics = ledgerSection('4.1', 'Analgesics', [
  ...nsaidStops,
  ...nsaidCautions,
  ...acetaminophen,
  ...opioids,
  row('calcitonin', 'allergy; nasal form not authorised in the EU, the UK and Canada', [
    by('calcitonin', 'Contraindicated with an allergy to salmon calcitonin; anaphylaxis has been reported.'),
    by('calcitonin', 'The nasal form is withdrawn in this jurisdiction.'),
    by(
      'calcitonin',
      'The US label covers only women more than five years after menopause, and acute fracture pain in nobody.',
    ),
  ]),
])
