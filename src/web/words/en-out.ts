/** What leaves the page, in English. */

export const out = {
  title: 'Take it with you',
  printLink: 'Print',
  printTitle: 'The plan on one page',
  printNow: 'Print',
  printDetail:
    'Black on white, for A4 or Letter. Long plans are shortened to titles; emergencies, contraindications and declined items are always in full.',
  back: 'Back to the patient',
  name: 'Name',
  born: 'Born',
  copyLetter: 'Copy the letter',
  copied: 'Copied.',
  copyByHand: 'This browser does not let the page copy. The text is selected: press Ctrl+C (or Cmd+C).',
  /** By the id of the output; one without a line here goes by its title. */
  ways: {
    sheet: { label: 'Print the plan' },
    'letter-gp': { label: 'Letter to the GP' },
    'letter-patient': { label: 'Letter to the patient' },
    paragraph: { label: 'Copy a paragraph for the notes' },
    careplan: {
      label: 'CarePlan (FHIR)',
      detail:
        'For a record system that reads FHIR R4: proposals that apply, what not to do and what was declined. This page does not open it.',
    },
    json: {
      label: 'Assessment (JSON)',
      detail: 'All of the plan with its reasons, for programs. This page does not open it.',
    },
  } as Readonly<Record<string, { readonly label: string; readonly detail?: string }>>,
  files: 'As files',
  answers: 'Answers (JSON)',
  answersDetail:
    'Only what was answered by hand, and the day. The record is not in it: keep both. This page opens it again.',
  answersNone: 'Nothing was answered by hand yet, so there is nothing to save.',
  answersAbout: (day: string, beside: boolean) =>
    `What was answered by hand, as it stood on ${day}.${beside ? ' The record it was answered beside is not in it: keep both.' : ''}`,
  receipt: 'Receipt',
  receiptWords: {
    guideline: 'Guideline',
    day: 'Day of the assessment',
    setting: 'Setting',
    record: 'Record',
    noRecord: 'none; all was answered by hand',
    byHand: 'Answered by hand',
    counted: (answers: number, challenged: number, declined: number) =>
      `${answers} answered, ${challenged} ${challenged === 1 ? 'record' : 'records'} set aside, ${declined} declined`,
    silence: 'Silence of the record',
    silenceIs: (kinds: string) =>
      `taken to mean "no" for: ${kinds}. Elsewhere, and for what only a question can tell, it means nothing.`,
    silenceIsNothing: 'taken to mean nothing',
  },
  receiptDetail:
    'Below three fingerprints (SHA-256); paper carries their first 12 characters. Whoever has the same guideline and the same inputs gets the same plan, byte for byte: with them it can be shown, years later, what was advised and from what.',
  hashes: { guideline: 'Guideline', inputs: 'Inputs', output: 'Plan' },
  replay: 'To replay it on the command line',
  replayTyped: 'Save "Answers (JSON)", then:',
  replayRecord: 'With the record as a file:',
  replayBoth: 'With the record as a file, and "Answers (JSON)" saved beside it:',
  replayPartly:
    'Only some kinds of record are taken as complete, which the command line cannot say. To replay this patient, open the record on this page and tick the same kinds.',
  guideline: (title: string, version: string, status: string) => `${title}, version ${version} (${status})`,
} as const
