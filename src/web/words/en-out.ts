/** What leaves the page, in English. */

export const out = {
  title: 'Take it with you',
  printLink: 'Print',
  print: 'Print the plan',
  printTitle: 'The plan on one page',
  printNow: 'Print',
  printDetail:
    'Black on white, for A4 or Letter. What has no room is told by its title; emergencies, contraindications and what was declined always stay.',
  back: 'Back to the patient',
  name: 'Name',
  born: 'Born',
  letterGp: 'Letter to the GP',
  letterPatient: 'Letter to the patient',
  copyLetter: 'Copy the letter',
  paragraph: 'Copy a paragraph for the notes',
  copied: 'Copied.',
  copyByHand: 'This browser does not let the page copy. The text is selected: press Ctrl+C (or Cmd+C).',
  files: 'As files',
  carePlan: 'CarePlan (FHIR)',
  assessment: 'Assessment (JSON)',
  answers: 'Answers (JSON)',
  receipt: 'Receipt',
  receiptDetail:
    'Three fingerprints (SHA-256). Whoever has the same guideline and the same inputs gets the same plan, byte for byte: with them it can be shown, years later, what was advised and from what.',
  hashes: { guideline: 'Guideline', inputs: 'Inputs', output: 'Plan' },
  replay: 'To replay it on the command line',
  replayTyped: 'Save "Answers (JSON)", then:',
  replayRecord: 'With the record as a file:',
  replayBoth: 'With the record as a file, and "Answers (JSON)" saved beside it:',
  replayPartly:
    'Only some kinds of record are taken as complete, which the command line cannot say. To replay this patient, open the record on this page and tick the same kinds.',
  guideline: (title: string, version: string, status: string) => `${title}, version ${version} (${status})`,
} as const
