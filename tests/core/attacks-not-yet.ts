/** Attacks that do not hold yet, by file below ../shared/cases/attacks. */

/** `content`: what is read is right, and the guideline must say something new. `reading`: the chart is still misread. */
export type NotYet = 'content' | 'reading'

export const notYet: Readonly<Record<string, NotYet>> = {
  'clinical/k04-pregnant-ocodes.json': 'content',
  'clinical/k05-dialysis-105502003.json': 'content',
  'clinical/k07-dish.json': 'content',
  'clinical/k09c-decompensated-liver.json': 'content',
  'clinical/t01-pregnant-25w.json': 'content',
  'clinical/t04-child-11.json': 'content',
  'clinical/t10-alendronate-12y.json': 'content',
  'clinical/t14-infection-procedure.json': 'content',
  'clinical/t16-myeloma.json': 'content',
  'clinical/t21-of5.json': 'content',
  'clinical/t62-hyperparathyroidism.json': 'content',
  'clinical/u21-acetaminophen-barred-text.json': 'content',
  'clinical/u25-hypercalcaemia-letter.json': 'content',
  'clinical/u32-premenopausal-32.json': 'content',
  'clinical/u49-acute-renal.json': 'content',
  'clinical/u55-ulcer-steroid-ssri-aspirin.json': 'content',
  'clinical/u56-all-analgesics-barred.json': 'content',
  'clinical/w01-hypercalcaemia-minimal.json': 'content',
  'clinical/w06-taking-acetaminophen-liver.json': 'content',
  'clinical/w10-age-16.json': 'content',
  'clinical/w12-ankylosed-augmentation.json': 'content',
  'clinical/w14-posterior-column.json': 'content',
  'clinical/w16-infection-confirmed-mobilise.json': 'content',
  'clinical/x12-hypocalcaemia-lab.json': 'content',
  'clinical/y07-opioid-above-surgeon.json': 'content',
  'clinical/y14-zoledronate-taking-and-offered.json': 'content',
  'clinical/y18-abaloparatide-at-42.json': 'content',
  'clinical/y21-nstemi-recent-nsaid.json': 'content',
  'clinical/y29-bisphosphonate-class-text.json': 'content',
}
