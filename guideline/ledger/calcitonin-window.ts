/** Section 3.7: who may have calcitonin for acute pain, and for how long. */

import { by, ledgerSection, row } from '../../src/language/index.ts'

export const calcitoninWindow = ledgerSection('3.7', 'The window of calcitonin', [
  row('eligible', 'the jurisdiction permits it; nasal form not in the EU, the UK or Canada', [
    by('calcitonin', 'The nasal form is withdrawn in this jurisdiction.'),
  ]),
  row('eligible', 'neurologically intact', [
    by('calcitonin', 'Tried only in patients without a neurological deficit.'),
  ]),
  row('eligible', 'within five days of onset', [
    by('calcitonin', 'window'),
    by('consider-calcitonin-for-acute-pain'),
  ]),
  row('eligible', 'no allergy to salmon calcitonin', [
    by('calcitonin', 'Contraindicated with an allergy to salmon calcitonin; anaphylaxis has been reported.'),
  ]),
  row('eligible', 'low calcium corrected first', [by('calcitonin', 'Low blood calcium is corrected first.')]),
  row('eligible', 'vitamin D deficiency corrected first', [
    by('calcitonin', 'Vitamin D deficiency is corrected first.'),
  ]),
  row('dose and course', '200 IU a day for 28 days, then a hard stop', [
    by('let-calcitonin-end-on-day-28'),
    by('stop-calcitonin-after-four-weeks'),
    by('calcitonin'),
  ]),
  row('cancer', 'a history of cancer is a reason to avoid it', [
    by('calcitonin', 'Long-term trials found more cancers; a history of cancer is a reason to avoid it.'),
  ]),
])
