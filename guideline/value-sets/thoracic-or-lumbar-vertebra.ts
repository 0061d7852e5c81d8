/** Any vertebra from T1 to L5, as the site of an image. */

import { valueSet } from '../../src/language/index.ts'
import { sct } from './systems.ts'
import { vertebralLevels } from './vertebral-levels.ts'

const seen1 = 'bvdh/dicom-terminology-in-fhir:input/fsh/ValueSet-dicom-cid-7603-Vertebra.fsh'

export const thoracicOrLumbarVertebra = valueSet({
  id: 'thoracic-or-lumbar-vertebra',
  title: 'Thoracic or lumbar vertebra',
  shares: Object.values(vertebralLevels).map(({ id }) => ({
    set: id,
    because: 'it is the union of the levels',
  })),
  codes: [
    [sct, '64864005', 'T1 vertebra', seen1],
    [sct, '53733008', 'T2 vertebra', seen1],
    [sct, '1626008', 'T3 vertebra', seen1],
    [sct, '73071006', 'T4 vertebra', seen1],
    [sct, '56401006', 'T5 vertebra', seen1],
    [sct, '45296009', 'T6 vertebra', seen1],
    [sct, '62487009', 'T7 vertebra', seen1],
    [sct, '11068009', 'T8 vertebra', seen1],
    [sct, '82687006', 'T9 vertebra', seen1],
    [sct, '7610001', 'T10 vertebra', seen1],
    [sct, '12989004', 'T11 vertebra', seen1],
    [sct, '23215003', 'T12 vertebra', seen1],
    [sct, '66794005', 'L1 vertebra', seen1],
    [sct, '14293000', 'L2 vertebra', seen1],
    [sct, '36470004', 'L3 vertebra', seen1],
    [sct, '11994002', 'L4 vertebra', seen1],
    [sct, '49668003', 'L5 vertebra', seen1],
  ],
})
