/** Chronic disease of the liver. */

import { valueSet } from '../../src/language/index.ts'
import { icd9cm, icd10, icd10cm, listOfIcd9cm, listOfIcd10, listOfIcd10cm, sct } from './systems.ts'

const seen1 = 'OHDSI/PhenotypeLibrary:inst/cohorts/1316.json'
const seen2 = 'HL7/fhir-ips:input/vocabulary/valueset-problems-snomed-ct-ips-free-set.json'
const seen3 =
  'cqframework/ecqm-content-r4-2021:input/vocabulary/valueset/external/valueset-2.16.840.1.113762.1.4.1047.42.json'
const seen4 = 'StefanoTrv/simple_icd_10_CM:data/icd10cm-order-Jan-2021.txt'

export const liverDisease = valueSet({
  id: 'liver-disease',
  title: 'Chronic disease of the liver',
  several: true,
  codes: [
    [sct, '19943007', 'Cirrhosis of liver (disorder)', seen1],
    [sct, '235856003', 'Disorder of liver (disorder)', seen2],
    [icd10cm, 'K70.30', 'Alcoholic cirrhosis of liver without ascites', seen3],
    [icd10cm, 'K70.31', 'Alcoholic cirrhosis of liver with ascites', seen3],
    [icd10cm, 'K74', 'Fibrosis and cirrhosis of liver', seen4, 'prefix'],
  ],
  classes: [
    {
      system: icd10cm,
      seenIn: listOfIcd10cm,
      block: 'I00-I80 I83-I84 I87-I99',
      holds: 'K70.0 K70.10 K70.2 K70.9 K71.7 K73 K75.4 K75.81 K76.0 K76.6 B18 I85.00 I85.10',
      perhaps: {
        'a grafted liver, or a store of metal': 'Z94.4 E83.01 E83.110 K75.8',
      },
      surelyNot: {
        'the heart, and vessels outside the liver': 'I00-I80 I83-I84 I87-I99',
      },
    },
    {
      system: icd10,
      seenIn: listOfIcd10,
      holds: 'K70.0 K70.1 K70.2 K70.3 K70.9 K71.7 K73 K74 K75.4 K76.0 K76.6 B18',
      perhaps: {
        'an inflamed liver of another kind': 'K75.8',
      },
    },
    {
      system: icd9cm,
      seenIn: listOfIcd9cm,
      holds: '571 070.32 070.44 070.54',
    },
  ],
  names: [
    'cirrhosis',
    'liver cirrhosis',
    'NASH',
    'MASH',
    'chronic hepatitis B',
    'chronic hepatitis C',
    'alcoholic liver disease',
    'fatty liver',
    'portal hypertension',
    'esophageal varices',
    'Leberzirrhose',
    'chronische Hepatitis',
    'Fettleber',
    'portale Hypertension',
    'Ösophagusvarizen',
    'cirrhose',
    'hépatite chronique',
    'hepatitis crónica',
    'cirrosi epatica',
    'levercirrose',
  ],
})
