/** The words of the form. */

export const form = {
  title: 'What you know',
  notSaid: '-',
  none: 'None of them',
  drug: (title: string) => title.replace(/^the patient (?:takes|is on) /, '').replace(/ was given .*$/, ''),
  unread: (hint: string) => `Not read. Write it like ${hint}.`,
  impossible: (hint: string) => `Cannot be. Write it like ${hint}.`,
  nothingElse: 'Nothing else in',
  kinds: {
    medications: 'medicines',
    'problem-list': 'diagnoses',
    allergies: 'allergies',
    procedures: 'procedures',
  } as Readonly<Record<string, string>>,
  presumes: (n: number) => `Presumes ${n} answers`,
  not: (title: string) => `${title}: no`,
  takeBack: 'Take back',
  beginDetail: 'A dozen fields, none required. The plan stands beside them and changes with each.',
} as const
