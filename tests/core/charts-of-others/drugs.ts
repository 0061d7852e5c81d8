/** Drugs and allergens under the names, codes and references of other systems; courses that are over. */

import type { Json } from '../../../src/chart/index.ts'
import {
  allergy,
  atc,
  chart,
  coded,
  coding,
  concept,
  type Kind,
  ndc,
  neverNo,
  order,
  row,
  rxnorm,
  sct,
  statement,
  whole,
  words,
} from './records.ts'

const subject = { reference: 'Patient/vela' }
const named = (fact: string, text: string) =>
  whole(text, chart(order('m1', words(text))), neverNo(fact, 'MedicationRequest/m1'))
const under = (fact: string, name: string, drug: Json) =>
  whole(name, chart(order('m1', drug)), neverNo(fact, 'MedicationRequest/m1'))
const allergic = (fact: string, name: string, code: Json) =>
  whole(`allergy: ${name}`, chart(allergy('a1', code)), neverNo(fact, 'AllergyIntolerance/a1'))
const without = (rest: Json): Json => {
  const { medicationCodeableConcept: _, ...bare } = order('m1', {}, rest)
  return bare
}
const oxycodone = coded(rxnorm, '7804', 'oxycodone')
const alendronate = coded(rxnorm, '904431', 'alendronate 70 MG Oral Tablet')
const open = 'F:takingAlendronate=true|unknown ; NOTE:MedicationRequest/m1'

export const drugs: readonly Kind[] = [
  {
    kind: 'A drug or allergen that is not understood is taken for silence.',
    rows: [
      named('takingAnticoagulant', 'Xarelto 20 mg Filmtabletten'),
      named('takingAnticoagulant', 'COUMADIN 2.5 MG TABLET'),
      named('takingAlendronate', 'Fosamax Plus D 70 mg/5,600 units'),
      named('takingStrongOpioid', 'MS CONTIN 15 MG TBCR'),
      named('takingStrongOpioid', 'Percocet 5-325'),
      named('takingAcetaminophen', 'Percocet 5-325'),
      named('takingNsaid', 'Mobic 15 mg'),
      named('takingDenosumab', 'PROLIA 60 MG/ML SC SOSY'),
      named('takingTeriparatide', 'Forsteo 20 Mikrogramm/80 Mikroliter'),
      named('takingGlucocorticoid', 'Medrol (Pak) 4 mg'),
      named('takingAntiplatelet', 'Plavix 75'),
      named('takingSedative', 'Ativan 1 mg prn'),
      named('takingHormoneAblation', 'Lupron Depot 22.5 mg'),
      named('takingZoledronate', 'Reclast 5 mg/100 mL IV yearly'),
      under('takingAnticoagulant', 'by ATC', coded(atc, 'B01AF02')),
      under('takingAnticoagulant', 'by the RxNorm tablet', coded(rxnorm, '1364445')),
      under('takingAlendronate', 'NDC with a name', coded(ndc, '00006-0031-44', 'FOSAMAX 70MG TABLET')),
      under('takingAlendronate', 'NDC alone', coded(ndc, '00006003144')),
      under(
        'takingStrongOpioid',
        'a code of a hospital beside an unknown one of RxNorm',
        concept(coding('urn:oid:1.2.840.114350.1', '10814'), coding(rxnorm, '99999999')),
      ),
      whole('no drug at all', chart(without({})), open),
      whole('an empty coding', chart(order('m1', { coding: [{}] })), open),
      whole('a code without a system', chart(order('m1', concept({ code: '904431' }))), open),
      whole(
        'a reference by identifier',
        chart(without({ medicationReference: { identifier: { value: '7' } } })),
        open,
      ),
      whole(
        'a reference with words',
        chart(without({ medicationReference: { reference: 'Medication/gone', display: 'Eliquis 5 mg' } })),
        neverNo('takingAnticoagulant', 'MedicationRequest/m1'),
      ),
      whole(
        'contained, by its ingredient',
        chart(
          without({
            contained: [
              {
                resourceType: 'Medication',
                id: 'a',
                ingredient: [{ itemCodeableConcept: coded(rxnorm, '46041', 'alendronate') }],
              },
            ],
            medicationReference: { reference: '#a' },
          }),
        ),
        'F:takingAlendronate=true',
      ),
      whole(
        'a dispense of a brand',
        chart({
          resourceType: 'MedicationDispense',
          id: 'm1',
          status: 'completed',
          medicationCodeableConcept: words('Eliquis 5 mg'),
          subject,
          whenHandedOver: '2026-11-10',
          daysSupply: { value: 90, unit: 'd', system: 'http://unitsofmeasure.org', code: 'd' },
        }),
        'F:takingAnticoagulant=true|unknown ; F:takingAnticoagulant=true || NOTE:Dispense',
      ),
      whole(
        'an administration of a biosimilar',
        chart({
          resourceType: 'MedicationAdministration',
          id: 'm1',
          status: 'completed',
          medicationCodeableConcept: words('Jubbonti 60 mg'),
          subject,
          effectiveDateTime: '2026-10-01',
        }),
        neverNo('takingDenosumab', 'MedicationAdministration/m1'),
      ),
      whole(
        'a statement in short',
        chart(statement('m1', words('ASA 81 mg + clopidogrel'))),
        neverNo('takingAntiplatelet', 'MedicationStatement/m1'),
      ),
      allergic('nsaidReaction', 'Advil', words('Advil')),
      allergic('nsaidReaction', 'the class in full', words('Non-steroidal anti-inflammatory agents')),
      allergic('nsaidReaction', 'the class, SNOMED CT', coded(sct, '372665008')),
      allergic('nsaidReaction', 'Toradol', words('TORADOL')),
      allergic('opioidReaction', 'Vicodin', words('Vicodin')),
      allergic('opioidReaction', 'the class', words('Opioids - Morphine Analogues')),
      allergic('acetaminophenReaction', 'Panadol', words('Panadol')),
      allergic('bisphosphonateReaction', 'Fosamax', words('Fosamax')),
      allergic('bisphosphonateReaction', 'the class', words('Bisphosphonates')),
      allergic('denosumabReaction', 'Prolia', words('Prolia')),
      allergic('nsaidReaction', 'nothing named', { coding: [{}] }),
      allergic('opioidReaction', 'a drug, not which', words('Allergy to drug')),
      allergic('nsaidReaction', 'no code', {}),
      whole(
        'allergy: a brand in the reaction alone',
        chart(
          allergy('a1', words('Drug allergy'), {
            reaction: [{ substance: words('Aleve'), manifestation: [words('hives')] }],
          }),
        ),
        neverNo('nsaidReaction', 'AllergyIntolerance/a1'),
      ),
    ],
  },
  {
    kind: 'The stated end of an order is passed over.',
    rows: [
      row(
        'bounds of a week, six years ago',
        chart(
          order('m1', oxycodone, {
            authoredOn: '2020-01-10',
            dosageInstruction: [
              {
                timing: {
                  repeat: {
                    boundsDuration: { value: 7, unit: 'd', system: 'http://unitsofmeasure.org', code: 'd' },
                  },
                },
              },
            ],
          }),
        ),
        'F:takingStrongOpioid=false|unknown || NOTE:MedicationRequest/m1',
      ),
      row(
        'past its validity',
        chart(
          order('m1', oxycodone, {
            authoredOn: '2021-01-10',
            dispenseRequest: { validityPeriod: { start: '2021-01-10', end: '2021-04-10' } },
          }),
        ),
        'F:takingStrongOpioid=false|unknown || NOTE:MedicationRequest/m1',
      ),
      row(
        'a supply of a month, four years ago',
        chart(
          order('m1', oxycodone, {
            authoredOn: '2022-01-10',
            dispenseRequest: {
              numberOfRepeatsAllowed: 0,
              expectedSupplyDuration: {
                value: 1,
                unit: 'month',
                system: 'http://unitsofmeasure.org',
                code: 'mo',
              },
            },
          }),
        ),
        'F:takingStrongOpioid=false|unknown || NOTE:MedicationRequest/m1',
      ),
      row(
        'active, though its period ended',
        chart(statement('m1', oxycodone, { effectivePeriod: { start: '2020-01-10', end: '2020-02-10' } })),
        'F:takingStrongOpioid=false|unknown || NOTE:MedicationStatement/m1',
      ),
      row(
        'a period of three years, written down this year',
        chart(
          statement('m1', alendronate, {
            status: 'completed',
            effectivePeriod: { start: '2020-03-01', end: '2023-03-01' },
            dateAsserted: '2026-10-22',
          }),
        ),
        'F:takingAlendronate=false|unknown',
      ),
      row(
        'completed, twelve weeks',
        chart(
          order('m1', alendronate, {
            status: 'completed',
            authoredOn: '2024-01-10',
            dispenseRequest: {
              expectedSupplyDuration: {
                value: 12,
                unit: 'wk',
                system: 'http://unitsofmeasure.org',
                code: 'wk',
              },
            },
          }),
        ),
        'F:takingAlendronate=false|unknown ; NNOTE:without an end of supply',
      ),
      row(
        'completed, bounds',
        chart(
          order('m1', alendronate, {
            status: 'completed',
            authoredOn: '2024-01-10',
            dosageInstruction: [
              { timing: { repeat: { boundsPeriod: { start: '2024-01-10', end: '2024-07-10' } } } },
            ],
          }),
        ),
        'F:takingAlendronate=false|unknown ; NNOTE:without an end of supply',
      ),
    ],
  },
]
