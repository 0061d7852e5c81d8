/** Findings that speak for an infection or a tumour by themselves, beside the checklist of red flags. */

import {
  any,
  atLeast,
  choice,
  condition,
  days,
  derived,
  exists,
  facts,
  highest,
  is,
  observation,
  quantity,
  saidToHold,
  yesNo,
} from '../../src/language/index.ts'
import { bodyTemperature as bodyTemperatureCodes } from '../value-sets/body-temperature.ts'
import { monoclonalProtein as monoclonalProteinCodes } from '../value-sets/monoclonal-protein.ts'

export const signsOfAnotherCause = facts({
  discOrEndplateSignal: yesNo({
    title: 'disc or endplates show a signal of infection',
    question:
      'Do images show fluid or a bright signal in the disc, worn endplates, or an abscess beside the spine?',
    danger: true,
  }),
  bodyTemperature: quantity('Cel', {
    title: 'body temperature',
    question: 'What is the body temperature now?',
    range: [25, 45],
    goodFor: days(3),
    source: highest(observation(bodyTemperatureCodes)),
    remarks: 'The highest of the last three days, a limit of ours. Degrees Fahrenheit are not converted.',
  }),
  septic: yesNo({
    title: 'signs of sepsis are present',
    question: 'Rigors, confusion, fast breath or low blood pressure, as in sepsis?',
    forPatient: 'shaking chills, confusion or fast breathing',
    danger: true,
    goodFor: days(3),
  }),
  electrophoresis: choice(
    {
      normal: 'no monoclonal protein',
      monoclonal: 'a monoclonal protein',
      'not-done': 'not done yet',
    },
    {
      title: 'electrophoresis of proteins',
      question: 'What does the electrophoresis of serum or urine show?',
      goodFor: days(365),
    },
  ),
  monoclonalGammopathy: yesNo({
    title: 'the patient has a monoclonal gammopathy',
    question: 'Is a monoclonal gammopathy (MGUS) or a paraprotein known?',
    danger: true,
    source: exists(condition(monoclonalProteinCodes, 'ever')),
    remarks: 'However long it has been known: a later electrophoresis that is normal does not end it.',
  }),
  lightChainsAbnormal: yesNo({
    title: 'free light chains are abnormal',
    question: 'Are the free light chains, or their ratio, outside the range of the laboratory?',
    danger: true,
    goodFor: days(365),
  }),
})

const {
  discOrEndplateSignal,
  bodyTemperature,
  septic,
  electrophoresis,
  lightChainsAbnormal,
  monoclonalGammopathy,
} = signsOfAnotherCause

const measured = facts({
  feverMeasured: derived({
    title: 'the body temperature is 38 or more',
    when: atLeast(bodyTemperature, 38),
    remarks: 'The usual limit of fever, recalled and not read in a source.',
  }),
  electrophoresisNormal: derived({
    title: 'the electrophoresis is normal',
    when: is(electrophoresis, 'normal'),
  }),
  monoclonalProtein: derived({
    title: 'a monoclonal protein or abnormal light chains were found',
    when: any(is(electrophoresis, 'monoclonal'), lightChainsAbnormal, saidToHold(monoclonalGammopathy)),
  }),
})

export const signsOfAnotherCauseDerived = facts({
  ...measured,
  signOfInfection: derived({
    title: 'images, temperature or sepsis speak for an infection',
    when: any(saidToHold(discOrEndplateSignal), saidToHold(measured.feverMeasured), saidToHold(septic)),
  }),
})
