/** Classes of dangers as coders and problem lists write them: what is said outright, and what only asks. */

export const systems = {
  cm: 'http://hl7.org/fhir/sid/icd-10-cm',
  who: 'http://hl7.org/fhir/sid/icd-10',
  gm: 'http://fhir.de/CodeSystem/bfarm/icd-10-gm',
  am: 'http://hl7.org/fhir/sid/icd-10-am',
  ca: 'http://hl7.org/fhir/sid/icd-10-ca',
  icd9: 'urn:oid:2.16.840.1.113883.6.103',
  sct: 'http://snomed.info/sct',
} as const
export type SystemName = keyof typeof systems

export interface Danger {
  /** Key of the fact, or `checklist.item`. */
  readonly key: string
  /** Codes that say it. */
  readonly says: Readonly<Partial<Record<SystemName, readonly string[]>>>
  /** Words of problem lists that say it. */
  readonly words?: readonly string[]
  /** Codes that may say it or something else. */
  readonly asks: Readonly<Partial<Record<SystemName, readonly string[]>>>
}

/** Not copied from the value sets: chosen from code lists, several of a class that nobody would list one by one. */
export const dangers: readonly Danger[] = [
  {
    key: 'vertebralFracture',
    words: [
      'L1 compression fracture',
      'Compression fracture of L1 vertebra (HCC)',
      'Collapsed vertebra, not elsewhere classified',
      'Compression fracture of body of T12 vertebra, initial encounter (HCC)',
      'T12 fx',
      'Fraktur LWK 3',
      'Wirbelkörperfraktur Th12',
      'Wirbelkörperkompression, anderenorts nicht klassifiziert',
      'Wedge compression fracture of T11-T12 vertebra',
      'osteoporotic VCF of L2',
    ],
    says: {
      cm: ['S22.080A', 'S32.010A', 'S32.059B', 'M80.08XD', 'M48.56XA', 's32010a'],
      who: ['M48.5', 'S22.0', 'S32.0', 'S22.1'],
      gm: ['M48.56', 'S32.01', 'S22.04'],
      am: ['S32.01', 'M48.55'],
      ca: ['S22.000', 'M48.54'],
      icd9: ['733.13', '73313'],
      sct: ['42942008', '207957008'],
    },
    asks: {
      cm: ['M84.48XA', 'M48.46XA'],
      who: ['M49.5', 'M84.4', 'M80.08'],
      gm: ['M80.88'],
      icd9: ['805.4'],
    },
  },
  {
    key: 'redFlags.malignancySuspected',
    words: [
      'Multiple myeloma not having achieved remission (HCC)',
      'Malignant neoplasm of prostate (disorder)',
      'Breast cancer (HCC)',
      'Knochenmetastasen',
      'Mammakarzinom',
      'bone mets',
    ],
    says: {
      cm: ['C50.911', 'C34.11', 'C61', 'C4A.9', 'C7A.1', 'C90.00', 'C79.51', 'C22.0', 'C92.10'],
      who: ['C50.9', 'C97', 'C79.5', 'C81.9'],
      gm: ['C61', 'C90.00', 'C83.3'],
      am: ['C18.7'],
      ca: ['C34.39'],
      icd9: ['174.9', '185', '203.00', '202.80', '198.5'],
      sct: ['363346000', '254837009', '399068003'],
    },
    asks: { cm: ['D47.2', 'Z51.11', 'D48.0', 'E85.81'], who: ['Z51.1', 'D48.0'], icd9: ['V58.11'] },
  },
  {
    key: 'cancerHistory',
    words: ['h/o breast cancer', 'History of prostate cancer', 'Z.n. Mammakarzinom', 'basal cell carcinoma'],
    says: {
      cm: ['C44.91', 'Z85.3', 'C50.912', 'D03.9'],
      who: ['Z85.3', 'C44.9'],
      gm: ['Z85.4'],
      icd9: ['V10.3', '173.31'],
    },
    asks: { cm: ['Z90.12', 'Z92.3'], icd9: ['V15.3'] },
  },
  {
    key: 'redFlags.infectionSuspected',
    words: ['Spondylodiscitis L3/L4', 'MRSA bacteremia', 'Endokarditis', 'Sepsis (HCC)'],
    says: {
      cm: ['I33.0', 'A41.9', 'R78.81', 'M46.46', 'K68.12', 'R65.21', 'G06.1'],
      who: ['I33.0', 'A41.5', 'M46.4', 'M49.0'],
      gm: ['M46.46', 'A41.0', 'R65.1'],
      am: ['R65.1'],
    },
    asks: { cm: ['I38', 'R65.10', 'A49.9'], who: ['A18.0'], icd9: ['038.9', '421.0', '790.7'] },
  },
  {
    key: 'redFlags.caudaEquinaSigns',
    words: ['Saddle anesthesia', 'Urinary retention', 'Harnverhalt', 'CES'],
    says: {
      cm: ['R33.9', 'G83.4', 'R15.9', 'S34.3XXA'],
      who: ['R33', 'G83.4'],
      gm: ['R33', 'R15'],
      sct: ['267064002'],
    },
    asks: { cm: ['R20.8', 'N39.46', 'R33.0', 'R32'], who: ['R32'], icd9: ['344.60', '788.20'] },
  },
  {
    key: 'redFlags.spinalCordCompression',
    words: ['MSCC', 'Thoracic myelopathy', 'Rückenmarkskompression'],
    says: {
      cm: ['G99.2', 'M47.14', 'G95.20', 'M51.04'],
      who: ['G95.2', 'M47.1', 'G99.2'],
      gm: ['G95.2'],
      sct: ['48522003'],
    },
    asks: { cm: ['M48.061'], who: ['G95.0'], icd9: ['336.9', '721.41'] },
  },
  {
    key: 'redFlags.newNeurologicalDeficit',
    words: ['Foot drop', 'Paraparese', 'Bilateral leg weakness'],
    says: {
      cm: ['S34.109A', 'G82.20', 'M21.371', 'S24.153A'],
      who: ['G82.2', 'S34.1'],
      gm: ['G82.29'],
      icd9: ['344.1'],
    },
    asks: { cm: ['R29.898', 'G83.30'], icd9: ['952.2', '344.9'] },
  },
  {
    key: 'redFlags.unexplainedWeightLoss',
    words: ['Cachexia (HCC)', 'Unintentional weight loss', 'Kachexie'],
    says: { cm: ['R64', 'R63.4', 'E88.A'], who: ['R64'], gm: ['R63.4'], icd9: ['783.21', '799.4'] },
    asks: { cm: ['E43', 'R63.6'], who: ['E41'], icd9: ['261'] },
  },
  {
    key: 'redFlags.feverOrInfectionRisk',
    words: ['IVDU', 'Fieber', 'Immunosuppressed'],
    says: { cm: ['R50.9', 'D70.1', 'B20', 'Z94.0'], who: ['R50.9', 'D80.0'], gm: ['R50.80'], icd9: ['042'] },
    asks: { cm: ['F11.20', 'Z79.62', 'R68.83'], who: ['F11.2'], icd9: ['304.00', '780.60'] },
  },
  {
    key: 'redFlags.spinalInstability',
    words: ['Unstable burst fracture of L1', 'instabile Wirbelkörperfraktur'],
    says: { cm: ['S32.012A', 'M53.2X6', 'S23.101A'], who: ['M53.2', 'S33.1'], gm: ['S33.10'] },
    asks: { cm: ['M43.16'], who: ['M43.1'], icd9: ['724.6'] },
  },
  {
    key: 'ankylosedSpine',
    words: ['Bamboo spine', 'DISH', 'Morbus Bechterew'],
    says: { cm: ['M48.14', 'M45.6', 'M45', 'M08.1'], who: ['M48.1', 'M45'], gm: ['M45.09'], icd9: ['720.0'] },
    asks: { cm: ['M45.A6', 'M43.26', 'Z98.1'], who: ['L40.5'], icd9: ['721.6'] },
  },
  {
    key: 'gutBleeding',
    words: ['GI bleed', 'Melena', 'Teerstuhl', 'Hematemesis', 'variceal bleed'],
    says: {
      cm: ['K26.4', 'I85.01', 'K29.71', 'K62.5', 'K57.31', 'I85.11', 'K31.811'],
      who: ['K25.4', 'I85.0', 'K92.1', 'K29.0'],
      gm: ['K26.0', 'I98.3'],
      icd9: ['531.40', '456.0'],
      sct: ['17709002'],
    },
    asks: { cm: ['D62', 'R19.5', 'K64.9'], who: ['I98.2', 'K57.31'], icd9: ['578.9'] },
  },
  {
    key: 'giBleedingOrUlcer',
    words: ['PUD', 'Bleeding duodenal ulcer', 'Ulcus duodeni'],
    says: {
      cm: ['K26.9', 'K29.71', 'K22.11'],
      who: ['K25.9', 'I85.0'],
      gm: ['K27.7'],
      icd9: ['532.90', '533.30'],
    },
    asks: { cm: ['I85.00'], who: ['I86.4'], icd9: ['578.1', '456.1'] },
  },
  {
    key: 'pregnant',
    words: ['Pregnant', 'Schwangerschaft', 'IUP'],
    says: {
      cm: ['O09.522', 'O26.842', 'Z3A.25', 'Z34.93', 'O24.410'],
      who: ['O24.4', 'Z35.9', 'Z34'],
      gm: ['O26.9'],
    },
    asks: { cm: ['O99.012', 'O98.812', 'Z33.2'], who: ['O99.0'], icd9: ['648.83', 'V22.1'] },
  },
  {
    key: 'heartFailure',
    words: ['CHF (HCC)', 'HFrEF', 'Herzinsuffizienz'],
    says: {
      cm: ['I13.0', 'I50.22', 'I11.0', 'I09.81', 'I13.2'],
      who: ['I50.0', 'I13.2'],
      gm: ['I50.13', 'I11.00'],
      icd9: ['428.0', '402.91'],
      sct: ['88805009', '703272007'],
    },
    asks: { cm: ['I42.0', 'I25.5', 'Z95.811'], who: ['I42.9'], icd9: ['425.4'] },
  },
  {
    key: 'kidneyFailureKnown',
    words: ['ESRD on hemodialysis (HCC)', 'CKD stage 4', 'dialysepflichtig'],
    says: {
      cm: ['I12.0', 'Z99.2', 'N18.6', 'I13.2'],
      who: ['N18.5', 'Z99.2'],
      gm: ['N18.4'],
      icd9: ['585.6', '403.91'],
    },
    asks: { cm: ['Z49.31', 'Z94.0', 'N18.9', 'E11.22'], who: ['Z49.1', 'N19'], icd9: ['V45.11', '585.9'] },
  },
  {
    key: 'severeLiverDisease',
    words: ['Decompensated cirrhosis', 'Leberversagen'],
    says: {
      cm: ['K76.7', 'K76.82', 'K70.31', 'K72.90'],
      who: ['K72.9', 'K70.4'],
      gm: ['K72.10'],
      icd9: ['572.2'],
    },
    asks: { cm: ['R18.8', 'K65.2'], who: ['R18'], icd9: ['789.59'] },
  },
  {
    key: 'oesophagealDisorder',
    words: ['Schatzki ring with food impaction', 'Achalasie'],
    says: { cm: ['K22.5', 'K22.2', 'Q39.4'], who: ['K22.0', 'K22.5'], gm: ['K22.2'] },
    asks: { cm: ['M34.9', 'K22.89'], who: ['M34.1'], icd9: ['530.3', '710.1'] },
  },
  {
    key: 'uncorrectedCoagulopathy',
    words: ['ITP', 'Hemophilia A', 'Thrombozytopenie'],
    says: {
      cm: ['D69.3', 'D66', 'D68.32', 'D68.01'],
      who: ['D69.3', 'D68.4'],
      gm: ['D68.34'],
      icd9: ['286.0', '287.5'],
    },
    asks: { cm: ['R79.1', 'D69.2'], who: ['D69.2'], icd9: ['790.92'] },
  },
  {
    key: 'activeInfection',
    words: ['Septic shock', 'Vertebral osteomyelitis'],
    says: { cm: ['I33.0', 'A41.9', 'M46.46'], who: ['A40.1'], gm: ['A41.9'] },
    asks: { cm: ['A49.9'], icd9: ['038.9'] },
  },
  {
    key: 'substanceUseDisorder',
    words: ['OUD', 'Alkoholabhängigkeit'],
    says: { cm: ['F11.20', 'F10.20'], who: ['F10.2'], gm: ['F19.2'], icd9: ['304.01', '303.90'] },
    asks: { cm: ['T40.2X1A', 'Z79.891'], who: ['T40.1'], icd9: ['965.00'] },
  },
  {
    key: 'opioidReaction',
    words: ['Allergy status to narcotic agent'],
    says: { cm: ['Z88.5'], who: ['Z88.5'] },
    asks: { icd9: ['V14.5'] },
  },
  {
    key: 'nsaidReaction',
    words: ["Samter's triad", 'NSAID allergy'],
    says: { cm: ['T39.395A'] },
    asks: { cm: ['Z88.6', 'J33.9'], who: ['Z88.6'], icd9: ['V14.6'] },
  },
  { key: 'acetaminophenReaction', says: {}, asks: { cm: ['Z88.6'], who: ['Z88.6'] } },
  { key: 'takingGlucocorticoid', says: {}, asks: { cm: ['Z79.52'], icd9: ['V58.65'] } },
  {
    key: 'takingAnticoagulant',
    says: {},
    asks: { cm: ['Z79.01'], who: ['Z92.1', 'Z79.01'], icd9: ['V58.61'] },
  },
  { key: 'takingNsaid', says: {}, asks: { cm: ['Z79.1'], icd9: ['V58.64'] } },
  { key: 'takingAntiplatelet', says: {}, asks: { cm: ['Z79.02', 'Z79.82'], icd9: ['V58.63'] } },
  { key: 'takingStrongOpioid', says: {}, asks: { cm: ['Z79.891'] } },
]
