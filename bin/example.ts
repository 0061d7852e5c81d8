/** The patient and the item that the help speaks of. */
export const example = {
  file: 'samples/week-14-failed-care.json',
  asOf: '2026-06-16',
  setting: 'jurisdiction=us,payer=medicare',
  id: 'consider-augmentation-after-failed-medical-management',
}
