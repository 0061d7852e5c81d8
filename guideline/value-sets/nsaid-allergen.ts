/** What an allergy to aspirin or an anti-inflammatory drug is coded as: the substance, or the reaction. */

import { valueSet } from '../../src/language/index.ts'
import { atc, rxnorm, sct } from './systems.ts'

const seen1 = 'OHDSI/PhenotypeLibrary:inst/cohorts/856.json'
const seen2 = 'OHDSI/PhenotypeLibrary:inst/cohorts/1158.json'
const seen3 = 'public code, file 35169630143 (OHDSI concept, RxNorm ingredient)'
const seen4 = 'cpicpgx/cpic-schema:drug.sql'
const seen5 = 'fabkury/atcd:WHO ATC-DDD 2026-04-25.csv'
const seen6 =
  'cqframework/ecqm-content-r4-2021:bundles/measure/SafeUseofOpioidsConcurrentPrescribingFHIR/SafeUseofOpioidsConcurrentPrescribingFHIR-bundle.json'
const seen7 =
  'cqframework/ecqm-content-r4-2021:input/vocabulary/valueset/external/valueset-2.16.840.1.113883.3.464.1003.196.12.1364.json'
const seen8 = 'MIT-LCP/mimic-code:mimic-iv/concepts/concept_map/hosp/prescriptions_to_rxnorm.csv'
const seen9 =
  'UoM-Data-Science-Platforms/gm-sde:shared/clinical-code-sets/patient/adverse-drug-reaction/1/adverse-drug-reaction.snomed.txt'
const seen10 =
  'cqframework/ecqm-content-qicore-2024:input/vocabulary/valueset/external/ValueSet-us-core-allergy-substance.json'
const seen11 =
  'GinoCanessa/FhirTypeScriptOddsAndEnds:dist/fhirValueSets/AllergyintoleranceCodeValueSet.js (FHIR R4 allergyintolerance-code)'

export const nsaidAllergen = valueSet({
  id: 'nsaid-allergen',
  title: 'Aspirin or an anti-inflammatory drug, as a substance or a reaction',
  several: true,
  shares: [
    { set: 'oral-nsaid', because: 'an allergy to a substance is coded by the code of the substance' },
    { set: 'antiplatelet', because: 'an allergy to a substance is coded by the code of the substance' },
    { set: 'nsaid-reaction', because: 'a reaction is filed as a problem or as an allergy' },
  ],
  codes: [
    [rxnorm, '3355', 'diclofenac', seen1],
    [rxnorm, '1191', 'aspirin', seen2],
    [rxnorm, '5640', 'ibuprofen', seen3],
    [rxnorm, '140587', 'celecoxib', seen4],
    [rxnorm, '4502', 'flurbiprofen', seen4],
    [atc, 'M01AE01', 'ibuprofen', seen5],
    [atc, 'M01AE02', 'naproxen', seen5],
    [atc, 'M01AE03', 'ketoprofen', seen5],
    [atc, 'M01AE09', 'flurbiprofen', seen5],
    [atc, 'M01AB05', 'diclofenac', seen5],
    [atc, 'M01AB01', 'indometacin', seen5],
    [atc, 'M01AB02', 'sulindac', seen5],
    [atc, 'M01AB08', 'etodolac', seen5],
    [atc, 'M01AB15', 'ketorolac', seen5],
    [atc, 'M01AC01', 'piroxicam', seen5],
    [atc, 'M01AC06', 'meloxicam', seen5],
    [atc, 'M01AC05', 'lornoxicam', seen5],
    [atc, 'M01AH01', 'celecoxib', seen5],
    [atc, 'M01AH05', 'etoricoxib', seen5],
    [atc, 'M01AX01', 'nabumetone', seen5],
    [atc, 'M01AB', 'acetic acid derivatives and related substances', seen5, 'prefix'],
    [atc, 'M01AC', 'oxicams', seen5, 'prefix'],
    [atc, 'M01AE', 'propionic acid derivatives', seen5, 'prefix'],
    [atc, 'M01AG', 'fenamates', seen5, 'prefix'],
    [atc, 'M01AH', 'coxibs', seen5, 'prefix'],
    [atc, 'N02BA01', 'acetylsalicylic acid', seen5],
    [rxnorm, '1049589', 'ibuprofen 400 MG / oxycodone hydrochloride 5 MG Oral Tablet', seen6],
    [rxnorm, '1665459', '2 ML ketorolac tromethamine 30 MG/ML Injection', seen7],
    [rxnorm, '1665461', '1 ML ketorolac tromethamine 30 MG/ML Injection', seen7],
    [rxnorm, '197803', 'ibuprofen 20 MG/ML Oral Suspension', seen8],
    [rxnorm, '197805', 'ibuprofen 400 MG Oral Tablet', seen8],
    [rxnorm, '197806', 'ibuprofen 600 MG Oral Tablet', seen8],
    [rxnorm, '198012', 'naproxen 375 MG Oral Tablet', seen8],
    [rxnorm, '198013', 'naproxen 250 MG Oral Tablet', seen8],
    [rxnorm, '205322', 'celecoxib 100 MG Oral Capsule', seen8],
    [rxnorm, '205323', 'celecoxib 200 MG Oral Capsule', seen8],
    [rxnorm, '213468', 'celecoxib 100 MG Oral Capsule [Celebrex]', seen8],
    [rxnorm, '834022', 'ketorolac tromethamine 10 MG Oral Tablet', seen7],
    [rxnorm, '855664', 'diclofenac sodium 25 MG Delayed Release Oral Tablet', seen8],
    [rxnorm, '858770', 'hydrocodone bitartrate 2.5 MG / ibuprofen 200 MG Oral Tablet', seen6],
    [rxnorm, '858778', 'hydrocodone bitartrate 5 MG / ibuprofen 200 MG Oral Tablet', seen6],
    [rxnorm, '858798', 'hydrocodone bitartrate 7.5 MG / ibuprofen 200 MG Oral Tablet', seen6],
    [rxnorm, '859315', 'hydrocodone bitartrate 10 MG / ibuprofen 200 MG Oral Tablet', seen6],
    [rxnorm, '860092', '1 ML ketorolac tromethamine 15 MG/ML Injection', seen7],
    [sct, '419901001', 'Non-steroidal anti-inflammatory drug adverse reaction (disorder)', seen9],
    [sct, '218613000', 'Adverse reaction caused by ibuprofen (disorder)', seen9],
    [sct, '218620007', 'Adverse reaction caused by naproxen (disorder)', seen9],
    [sct, '218614006', 'Adverse reaction caused by diclofenac sodium (disorder)', seen9],
    [sct, '292071008', 'Diclofenac adverse reaction (disorder)', seen9],
    [sct, '292078002', 'Indomethacin adverse reaction (disorder)', seen9],
    [sct, '292044008', 'Aspirin adverse reaction (disorder)', seen9],
    [atc, 'M01AA', 'butylpyrazolidines', seen5, 'prefix'],
    [atc, 'M01AX02', 'niflumic acid', seen5],
    [atc, 'M01AX04', 'azapropazone', seen5],
    [atc, 'M01AX17', 'nimesulide', seen5],
    [atc, 'M01AX22', 'morniflumate', seen5],
    [atc, 'M01B', 'antiinflammatory/antirheumatic agents in combination', seen5, 'prefix'],
    [atc, 'N02BA', 'salicylic acid and derivatives', seen5, 'prefix'],
    [atc, 'B01AC06', 'acetylsalicylic acid', seen5],
    [atc, 'B01AC08', 'carbasalate calcium', seen5],
    [atc, 'B01AC18', 'triflusal', seen5],
    [atc, 'A02BX05', 'bismuth subcitrate and its like', seen5],
    [atc, 'M02AA', 'antiinflammatory preparations, non-steroids for topical use', seen5, 'prefix'],
    [sct, '372665008', 'NSAID, substance', seen10],
    [sct, '387050005', 'COX-2 inhibitor mechanism', seen10],
    [sct, '255637000', 'salicylate', seen10],
    [sct, '16403005', 'NSAID, older substance, allergy', seen11],
    [sct, '293610009', 'NSAID allergy', seen11],
    [sct, '293585002', 'salicylate allergy', seen11],
    [sct, '293586001', 'aspirin allergy', seen11],
    [sct, '293611008', 'acemetacin, allergy', seen11],
    [sct, '293612001', 'azapropazone, allergy', seen11],
    [sct, '293613006', 'diclofenac, allergy', seen11],
    [sct, '293614000', 'etodolac, allergy', seen11],
    [sct, '293615004', 'felbinac, allergy', seen11],
    [sct, '293616003', 'fenbufen, allergy', seen11],
    [sct, '293617007', 'fenoprofen, allergy', seen11],
    [sct, '293618002', 'flurbiprofen, allergy', seen11],
    [sct, '293619005', 'ibuprofen, allergy', seen11],
    [sct, '293620004', 'indometacin, allergy', seen11],
    [sct, '293621000', 'ketoprofen, allergy', seen11],
    [sct, '293622007', 'ketorolac, allergy', seen11],
    [sct, '293623002', 'mefenamic acid, allergy', seen11],
    [sct, '293624008', 'nabumetone, allergy', seen11],
    [sct, '293625009', 'naproxen, allergy', seen11],
    [sct, '293627001', 'oxyphenbutazone, allergy', seen11],
    [sct, '293628006', 'phenylbutazone, allergy', seen11],
    [sct, '293629003', 'piroxicam, allergy', seen11],
    [sct, '293630008', 'sulindac, allergy', seen11],
    [sct, '293631007', 'tenoxicam, allergy', seen11],
    [sct, '293632000', 'tiaprofenic acid, allergy', seen11],
    [sct, '293633005', 'tolmetin, allergy', seen11],
  ],
})
