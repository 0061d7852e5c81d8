/** Dangers by the codes and words that charts use, and what cannot be true of one person. */

import type { Json } from '../../../src/chart/index.ts'
import {
  bare,
  chart,
  cm,
  coded,
  fracture,
  type Kind,
  knownFracture,
  lately,
  neverNo,
  onlyThese,
  problem,
  row,
  sct,
  vela,
  who,
  whole,
  words,
} from './records.ts'

const danger = (fact: string, code: string, display?: string) =>
  whole(`${fact} ${code}`, chart(lately('c1', coded(cm, code, display))), neverNo(fact, 'Condition/c1'))
const inWords = (fact: string, text: string) =>
  whole(text, chart(lately('c1', words(text))), neverNo(fact, 'Condition/c1'))
/** A monoclonal protein that has been known for years is one: haematology is asked, and a tumour looked for. */
const oldGammopathy = (code: Json, name: string) =>
  whole(
    `known since 2021: ${name}`,
    chart(problem('c1', code, { onsetDateTime: '2021-03-01', recordedDate: '2021-03-01' })),
    'F:monoclonalGammopathy=true ; M:ask-haematology-for-monoclonal-protein ; N:manage-medically-first',
  )
const inSnomed = (fact: string, code: string, display: string) =>
  whole(`${fact} ${code}`, chart(lately('c1', coded(sct, code, display))), neverNo(fact, 'Condition/c1'))
const _named = (code: string) =>
  whole(`named ${code}`, chart(lately('c1', coded(cm, code))), 'NOTE:Condition/c1')
const recorded = (code: Json, name: string) => whole(name, bare(fracture(code)), 'NS:out-of-scope')
const high = (code: string) =>
  whole(
    `high energy ${code}`,
    chart(problem('c1', coded(cm, code), { onsetDateTime: '2026-10-20', recordedDate: '2026-10-20' })),
    'N:mobilise-early || T:conflict|contradict|high.energy || NOTE:Condition/c1',
  )
const said = 'NOTE:Condition/c1 || NOTE:Patient/vela || T:implausib|plausib|unlikely|contradict|check the'
const pregnancy = problem('c1', coded(cm, 'Z33.1'))

/** A danger in words, and beside it the code of something ordinary. */
const beside = (fact: string, text: string, system = cm, code = 'E78.5') =>
  whole(
    `${text}, beside ${code}`,
    chart(lately('c1', { ...coded(system, code), text })),
    neverNo(fact, 'Condition/c1'),
  )
/** A danger as the reason of a contact. */
const contact = (fact: string, code: Json, name: string) =>
  whole(
    `reason of a contact: ${name}`,
    chart({
      resourceType: 'Encounter',
      id: 'e1',
      status: 'finished',
      class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB' },
      subject: { reference: 'Patient/vela' },
      period: { start: '2026-11-20', end: '2026-11-20' },
      reasonCode: [code],
    }),
    neverNo(fact, 'Encounter/e1'),
  )

export const dangers: readonly Kind[] = [
  {
    kind: 'A danger in words is called irrelevant for the code beside it.',
    rows: [
      beside('redFlags.caudaEquinaSigns', 'Cauda-equina-Syndrom'),
      beside('redFlags.malignancySuspected', 'myélome multiple'),
      beside('heartFailure', 'insuficiencia cardiaca'),
      beside('heartFailure', 'hartfalen', sct, '38341003'),
      beside('gutBleeding', 'emorragia digestiva'),
      beside('redFlags.infectionSuspected', 'Spondylodiszitis L3/4', sct, '38341003'),
      beside('pregnant', 'IUP 25w'),
    ],
  },
  {
    kind: 'A danger stands in a record of another kind.',
    rows: [
      contact('gutBleeding', coded(who, 'K92.2'), 'WHO K92.2'),
      contact('redFlags.spinalCordCompression', words('Rückenmarkskompression'), 'in German'),
      contact('redFlags.caudaEquinaSigns', coded(cm, 'R33.9'), 'R33.9'),
      contact('redFlags.malignancySuspected', coded(cm, 'C79.51'), 'C79.51'),
      contact('redFlags.infectionSuspected', coded('urn:x', '12', 'Vertebral osteomyelitis'), 'a local code'),
      whole(
        'flag: a reaction in words',
        chart({
          resourceType: 'Flag',
          id: 'f1',
          status: 'active',
          code: words('Reacts to bisphosphonates: hypocalcaemia, jaw'),
          subject: { reference: 'Patient/vela' },
          period: { start: '2026-01-01' },
        }),
        neverNo('bisphosphonateReaction', 'Flag/f1'),
      ),
      whole(
        'flag: a local code',
        chart({
          resourceType: 'Flag',
          id: 'f1',
          status: 'active',
          code: coded('urn:x', '99'),
          subject: { reference: 'Patient/vela' },
          period: { start: '2026-01-01' },
        }),
        neverNo('pregnant', 'Flag/f1'),
      ),
      whole(
        'a report of words alone',
        chart({
          resourceType: 'DiagnosticReport',
          id: 'dr',
          status: 'final',
          code: words('MRT LWS'),
          subject: { reference: 'Patient/vela' },
          effectiveDateTime: '2026-11-10',
          conclusion: 'Kompression der Cauda equina durch Hinterkante L2.',
        }),
        neverNo('redFlags.caudaEquinaSigns', 'DiagnosticReport/dr'),
      ),
    ],
  },
  {
    kind: 'A code that charts use for a red flag or an emergency is in no value set, so the plan stays routine.',
    rows: [
      danger('gutBleeding', 'K28.0'),
      danger('gutBleeding', 'K55.21'),
      danger('gutBleeding', 'I85.11'),
      danger('redFlags.newNeurologicalDeficit', 'G82.20'),
      danger('redFlags.newNeurologicalDeficit', 'S24.101A'),
      danger('redFlags.caudaEquinaSigns', 'R33.8'),
      danger('redFlags.spinalCordCompression', 'M47.16'),
      danger('redFlags.infectionSuspected', 'I33.0'),
      danger('redFlags.infectionSuspected', 'M46.46'),
      danger('redFlags.infectionSuspected', 'G06.1'),
      danger('redFlags.malignancySuspected', 'C79.51'),
      danger('redFlags.unexplainedWeightLoss', 'R64'),
      whole(
        'an ankylosed spine in words of its own is named on top as a danger',
        chart(lately('c1', words('Ankylosing spondylitis, fused thoracolumbar spine'))),
        'F:ankylosedSpine=true|unknown ; F:ankylosedSpine=true || TT:danger: Condition/c1',
      ),
      oldGammopathy(coded(cm, 'D47.2'), 'D47.2'),
      oldGammopathy(coded(sct, '277577000'), 'in SNOMED CT'),
      oldGammopathy(words('MGUS'), 'MGUS'),
      oldGammopathy(words('monoklonale Gammopathie'), 'in German'),
      danger('redFlags.spinalInstability', 'S32.012A'),
      inWords('redFlags.caudaEquinaSigns', 'Saddle numbness since yesterday'),
      inWords('redFlags.newNeurologicalDeficit', 'New bilateral leg weakness'),
      inWords('redFlags.infectionSuspected', 'Spondylodiszitis L2/3'),
      inWords('gutBleeding', 'Hematochezia'),
      inWords('redFlags.unexplainedWeightLoss', 'Lost 15 kg, no reason found'),
    ],
  },
  {
    kind: 'A complete chart is taken to say no, although a record of that very kind lies there unread (a brand name, a narrower code, a text, a class of drugs).',
    rows: [
      danger('heartFailure', 'I13.2'),
      danger('heartFailure', 'I09.81'),
      danger('takingAnticoagulant', 'Z79.01', 'Long term (current) use of anticoagulants'),
      danger('takingGlucocorticoid', 'Z79.52'),
      danger('takingNsaid', 'Z79.1'),
      danger('opioidReaction', 'Z88.5', 'Allergy status to narcotic agent'),
      danger('nsaidReaction', 'Z88.6', 'Allergy status to analgesic agent'),
      danger('pregnant', 'O24.410'),
      danger('pregnant', 'Z3A.20'),
      danger('severeLiverDisease', 'K76.7'),
      danger('oesophagealDisorder', 'K22.5'),
      danger('kidneyFailureKnown', 'Z99.2'),
      danger('kidneyFailureKnown', 'N18.4'),
      danger('uncorrectedCoagulopathy', 'D69.3'),
      danger('venousThromboembolism', 'I82.401'),
      inSnomed('heartFailure', '88805009', 'Chronic congestive heart failure (disorder)'),
      inSnomed('heartFailure', '441481004', 'Chronic systolic heart failure (disorder)'),
      inWords('heartFailure', 'HFrEF, EF 25%'),
      inWords('heartFailure', 'CHF'),
      inWords('venousThromboembolism', 'DVT left leg'),
      inWords('kidneyFailureKnown', 'ESRD on HD'),
      inWords('chronicLiverDisease', 'Child-Pugh B cirrhosis'),
    ],
  },
  {
    kind: 'A spine that is unstable, or may be, is still told to get up, and the surgeon comes too late.',
    rows: [
      danger('ankylosedSpine', 'M48.10'),
      danger('ankylosedSpine', 'M45.4'),
      danger('ankylosedSpine', 'L40.53'),
      danger('ankylosedSpine', 'M43.26'),
      inWords('ankylosedSpine', 'DISH'),
      inWords('ankylosedSpine', 'Forestier disease'),
      inWords('ankylosedSpine', 'Morbus Bechterew'),
      inWords('ankylosedSpine', 'Bamboo spine on x-ray'),
    ],
  },
  {
    kind: 'The fracture is recorded but not recognised, and the answer is that there is none instead of that it is not known.',
    rows: [
      recorded(coded(cm, 'S32.020A'), 'wedge of L2'),
      recorded(coded(cm, 'S22.070A'), 'wedge of T9 or T10'),
      recorded(coded(cm, 'S32.009A'), 'lumbar, unspecified'),
      recorded(coded(cm, 'M84.68XA'), 'pathological, in another disease'),
      recorded(coded(cm, 'M84.40XA'), 'pathological, site not stated'),
      recorded(coded(sct, '207957008'), 'SNOMED CT without words'),
      recorded(coded(sct, '46866001', 'Fracture of lumbar spine'), 'lumbar spine in words'),
      recorded(words('old and new compression fractures T11, L2'), 'two levels in words'),
    ],
  },
  {
    kind: 'What cannot be true of one person is not noticed.',
    rows: [
      high('V43.52XA'),
      high('W13.9XXA'),
      high('V86.05XA'),
      high('W11.XXXA'),
      row('pregnant, a man', onlyThese({ ...vela, gender: 'male' }, knownFracture, pregnancy), said),
      row('pregnant at 78', onlyThese(vela, knownFracture, pregnancy), said),
      row(
        'born after the fracture',
        onlyThese({ ...vela, birthDate: '2026-11-01' }, knownFracture),
        `EXIT:2 || ${said} || NOTE:Condition/vcf || NOTE:birth`,
      ),
      row(
        'born in 1893',
        onlyThese({ ...vela, birthDate: '1893-04-01' }, knownFracture),
        'EXIT:2 || T:implausib|plausib|unlikely|too old|check the (date of birth|birth date) || NOTE:Patient',
      ),
    ],
  },
]
