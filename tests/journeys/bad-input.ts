/** Everything that may be wrong with what the command line is given, and the words that must tell it. A table. */

export interface BadInput {
  readonly name: string
  readonly args: readonly string[]
  /** What stands in the files that the line names; `-` is standard input. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  /** Words the one line must hold. */
  readonly words: readonly string[]
}

const patient = { resource: { resourceType: 'Patient', id: 'p1', gender: 'female', birthDate: '1951-04-02' } }
const bundle = (...entry: readonly unknown[]): string =>
  JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry: [patient, ...entry] })
const fracture = {
  resource: {
    resourceType: 'Condition',
    id: 'c1',
    subject: { reference: 'Patient/p1' },
    code: { coding: [{ system: 'http://snomed.info/sct', code: '207957008' }] },
    onsetDateTime: '2026-01-05',
  },
}
const typed = (answers: unknown, more: object = {}): string => JSON.stringify({ answers, ...more })
const onDay = ['--as-of', '2026-03-02']
const assess = (file: string, ...more: readonly string[]): readonly string[] => [
  'assess',
  file,
  ...onDay,
  ...more,
]

/** A document of answers in which one thing is wrong. */
const answers = (name: string, text: string, ...words: readonly string[]): BadInput => ({
  name,
  args: assess('answers.json'),
  files: { 'answers.json': text },
  words,
})
/** A file that is wrong before any answer of it is read. */
const file = (name: string, content: string | Uint8Array, ...words: readonly string[]): BadInput => ({
  name,
  args: assess('input.json'),
  files: { 'input.json': content },
  words,
})
/** A command line that is wrong whatever the file says. */
const line = (name: string, args: readonly string[], ...words: readonly string[]): BadInput => ({
  name,
  args,
  files: { 'p.json': bundle(fracture) },
  words,
})

const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))

export const badFiles: readonly BadInput[] = [
  file('not JSON', 'hello', 'not JSON', 'input', 'syntax'),
  file('XML', '<Bundle xmlns="http://hl7.org/fhir"/>', 'not JSON', 'XML'),
  file('C-CDA', '<?xml version="1.0"?><ClinicalDocument xmlns="urn:hl7-org:v3"/>', 'not JSON', 'C-CDA'),
  file('HL7 v2', 'MSH|^~\\&|A|B|C|D|20260302||ADT^A01|1|P|2.5', 'not JSON', 'HL7 v2'),
  file(
    'newline-delimited JSON that breaks off',
    '{"resourceType":"Patient"}\n{"resourceType":"Pat',
    'not JSON',
    'NDJSON',
    'line 2',
  ),
  file(
    'newline-delimited JSON of two patients',
    '{"resourceType":"Patient","id":"a"}\n{"resourceType":"Patient","id":"b"}\n',
    'more than one patient',
    '--patient',
  ),
  file(
    'newline-delimited JSON that is no FHIR',
    '{"resourceType":"Patient"}\n\n{"hello":1}',
    'NDJSON',
    'line 3',
  ),
  file(
    'a key twice in a line',
    '{"resourceType":"Patient"}\n{"resourceType":"Condition","id":"a","id":"b"}',
    'given twice',
    'line 2',
  ),
  file('not FHIR', '{"hello": 1}', 'FHIR', 'answers'),
  file(
    'a key twice in a record',
    bundle(fracture).replace(
      '"resourceType":"Condition"',
      '"resourceType":"Condition","status":"a","status":"b"',
    ),
    'given twice',
    'entry[1].resource.status',
  ),
  file('a list', '[]', 'FHIR', 'not a JSON object'),
  file('a number', '7', 'FHIR'),
  file('null', 'null', 'FHIR'),
  file(
    'a single resource',
    '{"resourceType":"Condition","id":"c"}',
    'single resource',
    'Condition',
    'Bundle',
  ),
  file('a Patient alone', '{"resourceType":"Patient","id":"p"}', 'single resource', 'Patient', 'Bundle'),
  file('a single resource of no name', '{"resourceType":"Mary","id":"c"}', 'single resource', 'Bundle'),
  file('an OperationOutcome', '{"resourceType":"OperationOutcome","issue":[]}', 'OperationOutcome', 'server'),
  file('Parameters without a chart', '{"resourceType":"Parameters","parameter":[]}', 'Parameters'),
  file('a CDS Hooks request', '{"hook":"patient-view","prefetch":{}}', 'CDS Hooks'),
  file('truncated', bundle(fracture).slice(0, 120), 'not JSON', 'breaks off'),
  file('empty Bundle', '{"resourceType":"Bundle","type":"collection"}', 'no patient', 'Bundle.entry'),
  file('Bundle with an empty list', '{"resourceType":"Bundle","entry":[]}', 'no patient'),
  file(
    'Bundle whose entry is no list',
    '{"resourceType":"Bundle","entry":{"a":1}}',
    'Bundle.entry',
    'not a list',
  ),
  file(
    'Bundle without a Patient',
    '{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Condition"}}]}',
    'no Patient',
  ),
  file('empty file', '', 'empty', 'input.json'),
  file('blanks alone', '  \n ', 'not JSON', 'empty'),
  file('a million brackets', '['.repeat(1_000_000), 'not JSON'),
  file('a million closed brackets', `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`, 'not a JSON object'),
  file('nested too deep', `{"answers":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}`, 'nested deeper'),
  file('1e999', typed({}).replace('{}', '{"painSeverity": 1e999}'), 'number', '1e999'),
  file('invalid UTF-8', new Uint8Array([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x7d]), 'UTF-8', 'input.json'),
  file('UTF-16 with its mark', utf16('{"answers": {}}'), 'UTF-16', 'UTF-8'),
  file('UTF-16 without its mark', utf16('{"answers": {}}').slice(2), 'UTF-16'),
  file('packed with gzip', new Uint8Array([0x1f, 0x8b, 8, 0, 0]), 'gzip'),
]

export const badAnswers: readonly BadInput[] = [
  answers('answers are no object', typed([1]), 'answers', 'not an object'),
  answers(
    '__proto__ as a fact',
    '{"answers": {"__proto__": {"sex": "female"}}}',
    'No such fact',
    '__proto__',
  ),
  answers('constructor as a fact', '{"answers": {"constructor": 1}}', 'No such fact', 'constructor'),
  answers('__proto__ as a part', '{"answers": {}, "__proto__": {"setting": {}}}', '__proto__'),
  answers(
    'unknown fact, nearly right',
    typed({ painSeverty: 7 }),
    'No such fact',
    'Did you mean painSeverity?',
  ),
  answers('an answer twice', '{"answers": {"sex": "female", "sex": "male"}}', 'given twice', 'answers.sex'),
  answers('a part twice', '{"answers": {}, "setting": {}, "answers": {}}', 'given twice', 'answers'),
  answers('unknown fact, far off', typed({ xyzzy: 7 }), 'No such fact', 'facts'),
  answers('derived fact', typed({ threeMonthsSinceOnset: true }), 'worked out from other facts'),
  answers('unknown part of the document', typed({}, { settings: {} }), 'Did you mean setting?'),
  answers(
    '2026-02-30',
    typed({ onsetDate: '2026-02-30' }),
    'Not a date of the calendar',
    'answers.onsetDate',
  ),
  answers('a slashed date', typed({ onsetDate: '03/16/2026' }), 'Not a date', 'YYYY-MM-DD'),
  answers('a date after the assessment', typed({ onsetDate: '2026-03-03' }), 'after the day'),
  answers('from after to', typed({ onsetDate: { from: '2026-02-02', to: '2026-02-01' } }), 'Not a date'),
  answers('a bad "on"', typed({ painSeverity: { value: 7, on: 'yesterday' } }), 'answers.painSeverity.on'),
  answers('wrong unit', typed({ bodyWeight: { value: 60, unit: 'mm' } }), 'unit', 'kg'),
  answers('unit that is no text', typed({ bodyWeight: { value: 60, unit: 3 } }), 'unit', 'not text'),
  answers('out of range', typed({ painSeverity: 11 }), 'outside what is possible', '0 to 10'),
  answers('text for a number', typed({ painSeverity: 'bad' }), 'not a number'),
  answers('number for a yes-no question', typed({ takingAlendronate: 1 }), 'yes-no'),
  answers('null for an answer', typed({ takingAlendronate: null }), 'yes-no'),
  answers('unknown choice', typed({ sex: 'femal' }), 'Did you mean female?'),
  answers('one code for a set', typed({ fractureLevels: 'T12' }), 'list'),
  answers('unknown code in a set', typed({ fractureLevels: ['T13'] }), 'fractureLevels[0]', 'T12'),
  answers(
    'unknown item of a checklist',
    typed({ redFlags: { caudaEquina: true } }),
    'redFlags',
    'caudaEquinaSigns',
  ),
  answers('yes for a checklist', typed({ redFlags: 'some' }), 'checklist', 'none'),
  answers(
    'unknown setting',
    typed({}, { setting: { jurisdicton: 'us' } }),
    'No such setting',
    'jurisdiction',
  ),
  answers(
    'unknown value of a setting',
    typed({}, { setting: { jurisdiction: 'mars' } }),
    'jurisdiction',
    'us',
  ),
  answers('a fact of the place among the answers', typed({ jurisdiction: 'us' }), 'under "setting"'),
  answers('declined nothing we know', typed({}, { declined: { nothing: 'why' } }), 'No such recommendation'),
  answers(
    'declined without a reason',
    typed({}, { declined: { 'start-bone-drug-at-any-t-score': '' } }),
    'reason',
  ),
  answers('challenged no record', typed({}, { challenged: ['x'] }), 'challenged', 'Condition/123'),
  answers('irrelevant no record', typed({}, { irrelevant: ['x'] }), 'irrelevant', 'breaking silence'),
  answers('assessed before birth', typed({ birthDate: '2026-03-03' }), 'before the birth'),
]

export const badLines: readonly BadInput[] = [
  line('no command', [], 'no command', 'assess, ask, explain, tidy, worklist'),
  line('unknown command', ['asses', 'p.json'], 'unknown command', 'assess'),
  line('a command that is not built yet', ['cohort', 'dir'], 'unknown command'),
  line('help for what there is not', ['help', 'nonsense'], 'unknown command', 'assess'),
  line('unknown option', ['assess', 'p.json', '--formt', 'json'], '--formt', '--format'),
  line('no file', ['assess'], 'missing required argument', 'FILE'),
  line('two files', ['assess', 'p.json', 'p.json'], 'too many arguments'),
  line('option without its value', ['assess', 'p.json', '--format'], '--format', 'argument missing'),
  line('unknown format', ['assess', 'p.json', '--format', 'jsn'], '--format', 'Did you mean "json"?'),
  line('a format that is not built yet', ['assess', 'p.json', '--format', 'cards'], '--format', 'text, json'),
  line('an option twice', ['assess', 'p.json', '--format', 'json', '--format', 'text'], '--format', 'twice'),
  line('a day twice', ['assess', 'p.json', ...onDay, ...onDay], '--as-of', 'twice'),
  line('a day that does not exist', ['assess', 'p.json', '--as-of', '2026-02-30'], '--as-of', 'YYYY-MM-DD'),
  line('a partial day', ['assess', 'p.json', '--as-of', '2026-02'], '--as-of', 'one day'),
  line('a day beyond all records', ['assess', 'p.json', '--as-of', '9999-12-31'], '--as-of', '2199-12-31'),
  line('an empty day', ['assess', 'p.json', '--as-of', ''], '--as-of'),
  line('--as-of before birth', ['assess', 'p.json', '--as-of', '1950-01-01'], '--as-of', 'before the birth'),
  line(
    'over --max-bytes',
    ['assess', 'p.json', '--max-bytes', '10'],
    'larger than allowed',
    'p.json',
    '10 bytes',
    '--max-bytes',
  ),
  line('--max-bytes of nothing', ['assess', 'p.json', '--max-bytes', '0'], '--max-bytes', 'whole number'),
  line(
    '--max-bytes beyond all memory',
    ['assess', 'p.json', '--max-bytes', '999999999999'],
    '--max-bytes',
    'whole number',
  ),
  line('--max-bytes in words', ['assess', 'p.json', '--max-bytes', '64MB'], '--max-bytes', 'whole number'),
  line('unknown patient', assess('p.json', '--patient', 'p2'), '--patient', 'p1'),
  line('unknown fracture', assess('p.json', '--fracture', 'c2'), '--fracture'),
  line(
    'unknown setting',
    assess('p.json', '--setting', 'payr=medicare'),
    '--setting',
    'Did you mean "payer"?',
  ),
  line(
    'unknown value of a setting',
    assess('p.json', '--setting', 'payer=medicair'),
    '--setting',
    'Did you mean "medicare"?',
  ),
  line('a setting without a value', assess('p.json', '--setting', 'payer'), '--setting', 'name=value'),
  line('a setting twice', assess('p.json', '--setting', 'payer=nhs,payer=other'), '--setting', 'twice'),
  line('__proto__ as a setting', assess('p.json', '--setting', '__proto__=x'), '--setting', '__proto__'),
  line('a full page as JSON', assess('p.json', '--full', '--format', 'json'), '--full', 'always complete'),
  line('unknown coverage', assess('p.json', '--coverage', 'full'), '--coverage', 'complete, unknown'),
  line(
    'unknown id to explain',
    ['explain', 'start-bone-drug-at-any-t-scor', 'p.json'],
    'Did you mean "start-bone-drug-at-any-t-score"?',
  ),
  line(
    'the beginning of an id to explain',
    ['explain', 'start-bone-drug', 'p.json'],
    'Did you mean "start-bone-drug-at-any-t-score"?',
  ),
  line('the beginning of a title', ['explain', 'DENOS', 'p.json'], 'Did you mean', '"denosumab"?'),
  line('an id far off', ['explain', 'xyzzy', 'p.json'], 'ID', 'xyzzy'),
  line(
    'explain without a file',
    ['explain', 'start-bone-drug-at-any-t-score'],
    'missing required argument',
    'FILE',
  ),
  line('tidy without a file', ['tidy'], 'missing required argument', 'FILE'),
  line('tidy on a day', ['tidy', 'p.json', '--as-of', '2026-03-02'], '--as-of'),
  line('tidy of an unknown patient', ['tidy', 'p.json', '--patient', 'p2'], '--patient', 'p1'),
  line('tidy of an unknown fracture', ['tidy', 'p.json', '--fracture', 'c2'], '--fracture'),
  line('notes over the input', ['tidy', 'p.json', '--notes', './p.json'], '--notes', 'over the input'),
  line('notes where the Bundle goes', ['tidy', 'p.json', '--notes', '-'], '--notes', 'standard output'),
  {
    name: 'tidy of answers',
    args: ['tidy', 'answers.json'],
    files: { 'answers.json': typed({ sex: 'female' }) },
    words: ['answers.json', 'answers document', 'nothing to tidy'],
  },
  line('worklist without a folder', ['worklist'], 'missing required argument', 'DIR'),
  line('worklist of a folder that is not there', ['worklist', 'none'], 'none', 'no such folder'),
  line('worklist of one patient', ['worklist', 'd', '--patient', 'p'], '--patient'),
  line('unknown format of a worklist', ['worklist', 'd', '--format', 'pdf'], '--format', 'text, csv, html'),
  {
    name: 'worklist of a folder without charts',
    args: ['worklist', 'd'],
    files: { 'd/notes.txt': 'x' },
    words: ['d', 'no *.json or *.ndjson file'],
  },
  {
    name: 'worklist of a folder in which nothing can be read',
    args: ['worklist', 'd'],
    files: { 'd/a.json': '{', 'd/b.json': '[]' },
    words: ['none of its 2', 'a.json', 'not JSON'],
  },
  line('ask of standard input', ['ask', '-'], 'FILE', 'where the answers are typed'),
  line('ask about a patient of no Bundle', ['ask', '--patient', 'p1'], '--patient', 'no Bundle'),
  line('answers saved over the input', ['ask', 'p.json', '--save', 'p.json'], '--save', 'over the input'),
  line('answers saved where the plan goes', ['ask', '--save', '-'], '--save', 'the plan'),
  line('ask about an unknown patient', ['ask', 'p.json', ...onDay, '--patient', 'p2'], '--patient', 'p1'),
  {
    name: 'ask from answers that are wrong',
    args: ['ask', 'answers.json', ...onDay],
    files: { 'answers.json': typed({ painSeverity: 11 }) },
    words: ['answers.json', 'outside what is possible', '0 to 10'],
  },
  line('facts of a file', ['facts', 'p.json'], 'too many arguments'),
  line('check with an option it has not', ['check', '--everything'], '--everything'),
  {
    name: 'two Patients without --patient',
    args: assess('two.json'),
    files: { 'two.json': bundle({ resource: { ...patient.resource, id: 'p2' } }) },
    words: ['more than one patient', '--patient'],
  },
  {
    name: '--patient for answers',
    args: assess('answers.json', '--patient', 'p1'),
    files: { 'answers.json': typed({ sex: 'female' }) },
    words: ['--patient', 'answers document'],
  },
  {
    name: '--answers for answers',
    args: assess('answers.json', '--answers', 'more.json'),
    files: { 'answers.json': typed({ sex: 'female' }), 'more.json': typed({ painSeverity: 5 }) },
    words: ['--answers', 'answers document itself'],
  },
  {
    name: '--answers that names a Bundle',
    args: assess('p.json', '--answers', 'q.json'),
    files: { 'p.json': bundle(fracture), 'q.json': bundle(fracture) },
    words: ['--answers', 'q.json', 'two charts'],
  },
  {
    name: '--answers with an answer that does not fit',
    args: assess('p.json', '--answers', 'q.json'),
    files: { 'p.json': bundle(fracture), 'q.json': typed({ painSeverity: 11 }) },
    words: ['q.json', 'outside what is possible'],
  },
  ...['assess', 'ask', 'explain'].map((command) => ({
    name: `${command} with answers of somebody else`,
    args: [
      ...(command === 'explain' ? ['explain', 'denosumab'] : [command]),
      'p.json',
      ...onDay,
      '--answers',
      'q.json',
    ],
    files: { 'p.json': bundle(fracture), 'q.json': typed({ redFlags: 'none' }, { subject: 'p2' }) },
    words: ['about another patient', 'q.json, subject', 'somebody else'],
  })),
  {
    name: 'answers saved over others',
    args: ['ask', 'p.json', ...onDay, '--save', 'old.json'],
    files: { 'p.json': bundle(fracture), 'old.json': typed({ redFlags: ['caudaEquinaSigns'] }) },
    words: ['--save', 'old.json is there already', '--force', '--answers'],
  },
  line('--force without --save', ['ask', 'p.json', ...onDay, '--force'], '--force', 'nothing is saved'),
  {
    name: 'both from standard input',
    args: assess('-', '--answers', '-'),
    files: { '-': bundle(fracture) },
    words: ['--answers', 'standard input'],
  },
  {
    name: 'ask with answers and no Bundle',
    args: ['ask', '--answers', 'q.json', ...onDay],
    files: { 'q.json': typed({ painSeverity: 5 }) },
    words: ['--answers', 'no Bundle'],
  },
  {
    name: '--coverage for answers',
    args: assess('answers.json', '--coverage', 'complete'),
    files: { 'answers.json': typed({ sex: 'female' }) },
    words: ['--coverage', 'answers document'],
  },
]
