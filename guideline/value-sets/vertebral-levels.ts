/** One value set for each vertebra T1 to L5: the body site of a fracture, codes that name the level themselves, and its names. */

import { type ValueSet, valueSet } from '../../src/language/index.ts'
import { icd10cm, listOfIcd10cm, sct } from './systems.ts'

const seen = 'bvdh/dicom-terminology-in-fhir:input/fsh/ValueSet-dicom-cid-7603-Vertebra.fsh'

type Level = `T${number}` | `L${number}`

const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(
  ' ',
)

const endings = ['st', 'nd', 'rd']

/** English names, and those with a D or Th, BWK or LWK of other languages. */
function namesOf(level: Level): readonly string[] {
  const number = Number(level.slice(1))
  const thoracic = level.startsWith('T')
  const letters = thoracic ? ['T', 'Th', 'D', 'BWK'] : ['L', 'LWK']
  const region = thoracic ? ['thoracic', 'dorsal'] : ['lumbar']
  const nth = ordinals[number - 1] ?? ''
  return [
    ...letters.flatMap((letter) => [`${letter}${number}`, `${letter} ${number}`]),
    ...region.flatMap((one) => [`${nth} ${one}`, `${number}${endings[number - 1] ?? 'th'} ${one}`]),
  ]
}

/** Of ICD-10-CM only codes of one vertebra: those of two say neither. */
function levelOf(level: Level, code: string, injury?: string): ValueSet {
  return valueSet({
    id: `level-${level.toLowerCase()}`,
    title: `${level} vertebra`,
    ...(injury === undefined
      ? {}
      : {
          shares: [
            { set: 'vertebral-fracture', because: 'the code says that there is a fracture, and where' },
            { set: 'spinal-instability', because: 'the code of an unstable burst says where it is' },
          ],
          classes: [{ system: icd10cm, seenIn: listOfIcd10cm, holds: injury }],
        }),
    codes: [[sct, code, `${level} vertebra`, seen]],
    names: namesOf(level),
  })
}

export const vertebralLevels = {
  T1: levelOf('T1', '64864005', 'S22.01'),
  T2: levelOf('T2', '53733008', 'S22.02'),
  T3: levelOf('T3', '1626008', 'S22.03'),
  T4: levelOf('T4', '73071006', 'S22.04'),
  T5: levelOf('T5', '56401006'),
  T6: levelOf('T6', '45296009'),
  T7: levelOf('T7', '62487009'),
  T8: levelOf('T8', '11068009'),
  T9: levelOf('T9', '82687006'),
  T10: levelOf('T10', '7610001'),
  T11: levelOf('T11', '12989004'),
  T12: levelOf('T12', '23215003'),
  L1: levelOf('L1', '66794005', 'S32.01'),
  L2: levelOf('L2', '14293000', 'S32.02'),
  L3: levelOf('L3', '36470004', 'S32.03'),
  L4: levelOf('L4', '11994002', 'S32.04'),
  L5: levelOf('L5', '49668003', 'S32.05'),
}
