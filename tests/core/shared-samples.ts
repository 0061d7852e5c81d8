/** What each file of ../shared/samples must give, written before the check was run. Nobody here wrote those files. */

/** A stage, or why the input is refused. */
export interface Expected {
  /** Path below ../shared/samples. */
  readonly file: string
  /** What the file holds, as far as it matters here. */
  readonly holds: string
  /** The stage where the kinds of record in the Bundle are complete; or words of the refusal. */
  readonly complete: string | readonly string[]
  /** The stage where silence means nothing. */
  readonly unknown: string | readonly string[]
}

/** A record that nobody could name may be the fracture: silence rules it out no longer, and the plan asks about the record. */
const unnamed = 'needs-data'

const synthea = (name: string, holds: string, complete: string, unknown = 'needs-data'): Expected => ({
  file: `synthea/${name}.json`,
  holds,
  complete,
  unknown,
})
const pain = (name: string, complete = unnamed): Expected => ({
  file: `chronic-pain/${name}.json`,
  holds: 'chronic pain, no fracture recorded',
  complete,
  unknown: 'needs-data',
})
const hook = (name: string): Expected => ({
  file: `hook-requests/${name}.json`,
  holds: 'a CDS Hooks request: neither a Bundle nor answers',
  complete: ['Bundle', 'answers'],
  unknown: ['Bundle', 'answers'],
})
const malformed = (name: string): Expected => ({
  file: `hook-requests/malformed/${name}.json`,
  holds: 'not valid JSON',
  complete: ['not JSON'],
  unknown: ['not JSON'],
})

const siteNotGiven =
  'SNOMED 443165006, an osteoporotic fracture without a site, beside a fracture of the limbs'

export const expected: readonly Expected[] = [
  synthea('Adan_Portillo_22bbe238-220e-495c-8abc-0ce3aa28a605', siteNotGiven, 'needs-data'),
  synthea('Angelic_Mueller_29d755a6-32fa-482e-8fdd-081300209df8', 'no fracture', 'out-of-scope'),
  synthea('Buster_Hoeger_ad2e3fc5-2b5d-4cb9-8d03-9ea0f4ac8423', 'no fracture', 'out-of-scope'),
  synthea(
    'Cary_OHara_e39beddb-dcad-4762-a3ca-b671a92a5f2d',
    'paralysis of old from a lesion of the spinal cord, no fracture',
    unnamed,
  ),
  synthea('Chad_Quigley_b9737c68-296c-46fa-9a3c-aca513681a73', 'osteoporosis, no fracture', 'out-of-scope'),
  // A child is outside whatever else is not known.
  synthea(
    'Dana_Feest_fc11f507-fd6d-4512-a77b-c997a24c5c10',
    'a child, no fracture',
    'out-of-scope',
    'out-of-scope',
  ),
  synthea('Dirk_Kuhlman_1e503533-b8c2-42cb-a6d5-bbd7d70d07ad', 'no fracture', 'out-of-scope'),
  synthea(
    'Florentino_Mertz_3bf8969a-593a-4d5a-8a78-839ca6edf044',
    'cancer of the colon, died in 2001, no fracture',
    'red-flag-workup',
    'red-flag-workup',
  ),
  synthea('Gayla_Ferry_259bc6c6-9c1d-43e9-bd25-7539cf07f8ac', 'osteoporosis, no fracture', 'out-of-scope'),
  synthea('Kathe_Zieme_646ca118-b7c4-45d3-b1a4-f01e8973873b', 'a fracture of the hip', 'out-of-scope'),
  synthea('Lonnie_Von_28fbf0c8-5a9c-4781-b79f-f6118c3e2816', siteNotGiven, 'needs-data'),
  synthea('Nona_Kris_5f72d2e8-c56b-4288-a829-c1c1ebfad423', siteNotGiven, 'needs-data'),
  synthea('Randolph_Wisoky_efd5a034-1a2d-4cd4-88f2-3a2e192d403a', 'no fracture', unnamed),
  synthea('Sina_Yundt_9907f1bc-0884-4be2-b3d2-57602e4aaf42', 'osteoporosis, no fracture', 'out-of-scope'),
  synthea('Twanda_Rippin_28529cd4-05d7-4df6-aa7c-7fb4d7af2e0f', 'no fracture', unnamed),
  synthea(
    'Willia_Runolfsdottir_074c3873-c476-40e3-8046-f67372eb5e05',
    'osteoporosis, no fracture',
    'out-of-scope',
  ),
  pain('bundles__UFLPatients__TommyJonesBundle', 'out-of-scope'),
  pain('bundles__UFLPatients__ZachBakerbundle'),
  pain('bundles__UFLPatients__benufldevelopbundle'),
  pain('bundles__UFLPatients__noObs2ufldevelopbundle'),
  pain('bundles__UFLPatients__noUDSnoMyPainDevelopbundle'),
  pain('bundles__mr_ford', 'out-of-scope'),
  pain('bundles__ms_bravo', 'out-of-scope'),
  pain('bundles__sharonDecisionCompleteBundle'),
  {
    file: 'chronic-pain/tests__PainManager__5c41cecf-cf81-434f-9da7-e24e5a99dbc2__tests-observation-bundle.json',
    holds: 'Observations of a person who is not in the Bundle',
    complete: ['Patient'],
    unknown: ['Patient'],
  },
  hook('OpioidCDSREC03__request-example-rec-03-not-long-acting-opioid'),
  hook('OpioidCDSREC06__request-example-rec-06-in-criteria-met'),
  hook('OpioidCDSREC07__request-example-rec-07-seven-of-past-ten-days'),
  hook('OpioidCDSREC07__request-example-rec-07-sixtythree-of-past-ninety-days'),
  hook('OpioidCDSREC08OrderSign__request-example-rec-08-order-sign-on-naloxone'),
  hook('OpioidCDSREC08__request-example-rec-08-mme-greater-than-fifty'),
  hook('OpioidCDSREC10PatientView__request-example-rec-10-patient-view-no-screenings'),
  hook('OpioidCDSREC10__request-example-rec-10-illicit-drugs-POS-Cocaine'),
  hook('OpioidCDSREC11__request-example-rec-11-benzo-trigger-with-opioid'),
  hook('OpioidCDSREC12PatientView__request-example-rec-12-patient-view-out-opioid-misuse'),
  malformed('OpioidCDSREC01__request-example-rec-01-out-inpatient-opioid'),
  malformed('OpioidCDSREC03__request-example-rec-03-preexisting-long-acting-opioid'),
  malformed('OpioidCDSREC07__request-example-rec-07-end-of-life-exclusion'),
  malformed('OpioidCDSREC08OrderSign__request-example-rec-08-order-sign-substance-abuse'),
  malformed('OpioidCDSREC10PatientView__request-example-rec-10-patient-view-POS-PCP'),
  malformed('OpioidCDSREC10__request-example-rec-10-illicit-drugs-POS-Cocaine'),
]
