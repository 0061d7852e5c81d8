/** Bleeding from the gut: of the codes that bar an anti-inflammatory drug, those that say it bleeds. */

import { valueSet } from '../../src/language/index.ts'
import { icd9cm, icd10, icd10cm, listOfIcd9cm, listOfIcd10, listOfIcd10cm, sct } from './systems.ts'

const seen1 = 'OHDSI/PhenotypeLibrary:inst/cohorts/299.json'
const seen2 = 'HL7/fhir-ips:input/vocabulary/valueset-problems-snomed-ct-ips-free-set.json'
const seen3 =
  'UoM-Data-Science-Platforms/gm-sde:shared/clinical-code-sets/conditions/efi-peptic-ulcer/1/efi-peptic-ulcer.snomed.txt'
const seen4 = 'StefanoTrv/simple_icd_10_CM:data/icd10cm-order-Jan-2021.txt'

const seenOf1 = 'HL7/fhir-ips:input/vocabulary/valueset-problems-snomed-ct-ips-free-set.json'

export const gutBleeding = valueSet({
  id: 'gut-bleeding',
  title: 'Bleeding from the gut',
  several: true,
  shares: [
    { set: 'upper-gi-disease', because: 'what bleeds in the upper gut is a disease of it' },
    {
      set: 'gi-bleeding-or-ulcer',
      because: 'what bleeds bars an anti-inflammatory drug and has to be looked at the same day',
    },
  ],
  codes: [
    [sct, '74474003', 'Gastrointestinal hemorrhage', seen1],
    [sct, '2901004', 'Melena', seen1],
    [sct, '12847006', 'Acute duodenal ulcer with hemorrhage (disorder)', seen3],
    [sct, '15902003', 'Gastric ulcer with hemorrhage (disorder)', seen2],
    [sct, '27281001', 'Duodenal ulcer with hemorrhage (disorder)', seen3],
    [sct, '64121000', 'Peptic ulcer with hemorrhage (disorder)', seen2],
    [sct, '15238002', 'Esophageal bleeding (disorder)', seen2],
    [icd10cm, 'K92.0', 'Hematemesis', seen4],
    [icd10cm, 'K92.1', 'Melena', seen4],
    [icd10cm, 'K92.2', 'Gastrointestinal hemorrhage, unspecified', seen4],
    [sct, '17709002', 'Bleeding esophageal varices', seenOf1],
  ],
  classes: [
    {
      system: icd10cm,
      seenIn: listOfIcd10cm,
      block: 'K20-K24 K29-K31 K50-K52 K55-K64 I00-I84 I87-I99',
      holds:
        'K62.5 K25.0 K25.2 K25.4 K25.6 K26.0 K26.2 K26.4 K26.6 K27.0 K27.2 K27.4 K27.6 K28.0 K28.2 K28.4 K28.6 K29.01 K29.21 K29.31 K29.41 K29.51 K29.61 K29.71 K29.81 K29.91 I85.01 I85.11 K22.6 K31.811 K31.82 K55.21 K57.01 K57.11 K57.13 K57.21 K57.31 K57.33 K57.41 K57.51 K57.53 K57.81 K57.91 K57.93 K22.11 K21.01 K20.81 K20.91 K50.011 K51.011',
      perhaps: {
        'blood in the stool that only a test found, piles, or anaemia after a bleeding, not said where':
          'R19.5 K64.9 D62',
        'blood in the belly or at a stoma': 'K66.1 K94.01 K63.81',
      },
      leavesOut: {
        'the name says "without bleeding", or says nothing of it': 'K20 K21 K22 K29 K31 K50 K51 K55 K57',
        'a sore or a pouch of another kind, and what bleeds only on the skin':
          'K23-K24 K30 K52 K56 K58-K61 K63 K64 K62',
      },
      surelyNot: {
        'the heart and vessels outside the gut': 'I00-I84 I87-I99',
      },
    },
    {
      system: icd10,
      seenIn: listOfIcd10,
      block: 'K20-K24 K29-K31 K50-K52 K56-K64',
      holds:
        'K92.0 K92.1 K92.2 K62.5 K25.0 K25.2 K25.4 K25.6 K26.0 K26.2 K26.4 K26.6 K27.0 K27.2 K27.4 K27.6 K28.0 K28.2 K28.4 K28.6 K29.0 I85.0 I98.3 K22.6',
      perhaps: {
        'vessels of the gut that may bleed, or anaemia after a bleeding, not said where': 'K55.2 I98.2 D62',
      },
      leavesOut: {
        'the name says "without bleeding", or says nothing of it': 'K20 K21 K22 K29 K31 K50 K51 K57',
        'a sore or a pouch of another kind': 'K23-K24 K30 K52 K56 K58-K61 K63 K64 K62',
      },
    },
    {
      system: icd9cm,
      seenIn: listOfIcd9cm,
      holds: '531.4 531.6 532.4 533.4 534.4 456.0 456.20',
      perhaps: {
        'the code was recalled, not seen in a list':
          '578 531.0 531.2 532.0 533.0 534.0 569.3 535.01 530.7 562.02 562.12 562.13',
      },
    },
  ],
  names: [
    'GI bleed',
    'GI bleeding',
    'gastrointestinal bleed',
    'gastrointestinal bleeding',
    'gastrointestinal hemorrhage',
    'UGIB',
    'LGIB',
    'upper GI bleed',
    'lower GI bleed',
    'upper gastrointestinal bleed',
    'melena',
    'black stools',
    'tarry stools',
    'hematemesis',
    'coffee ground vomiting',
    'BRBPR',
    'hematochezia',
    'rectal bleeding',
    'PR bleed',
    'variceal bleed',
    'bleeding esophageal varices',
    'bleeding ulcer',
    'bleeding gastric ulcer',
    'bleeding duodenal ulcer',
    'diverticular bleed',
    'GI-Blutung',
    'Magenblutung',
    'Teerstuhl',
    'Meläna',
    'Hämatemesis',
    'Ösophagusvarizenblutung',
    'hémorragie digestive',
    'méléna',
    'hématémèse',
    'rectorragie',
    'hemorragia digestiva',
    'rectorragia',
    'emorragia digestiva',
    'ematemesi',
    'gastro-intestinale bloeding',
    'melaena',
  ],
})
