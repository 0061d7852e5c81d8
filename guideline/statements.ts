/** The 24 statements of the source pathway in our own words: what the `sources` of content refer to. */

export const statements = [
  {
    id: 'S1',
    text: 'With osteopenia and an atraumatic vertebral fracture, treat medically for the first three months; consider augmentation if symptoms then persist or worsen.',
  },
  { id: 'S2', text: 'Without a neurological deficit, medical treatment is where care normally starts.' },
  {
    id: 'S3',
    text: 'Left to heal, most fractures hurt less within 2 to 12 weeks; function comes back to varying degrees.',
  },
  { id: 'S4', text: 'Initial treatment has several components (the list is empty in the source).' },
  { id: 'S5', text: 'Several ways of relieving pain are open (a heading in the source).' },
  {
    id: 'S6',
    text: 'Pain may be treated with anti-inflammatory drugs, acetaminophen and, where needed, a short course of opioids.',
  },
  { id: 'S7', text: 'Calcitonin may be considered for acute pain in the first four weeks.' },
  { id: 'S8', text: 'Start a drug against osteoporosis to prevent further fractures.' },
  {
    id: 'S9',
    text: 'Bisphosphonates such as alendronate lower the relative risk of new vertebral fractures by 48 percent.',
  },
  {
    id: 'S10',
    text: 'Consider augmentation when medical treatment has failed and symptoms are worse after three months.',
  },
  { id: 'S11', text: 'Some findings call for intervention earlier (the list is empty in the source).' },
  { id: 'S12', text: 'Vertebroplasty and balloon kyphoplasty are the main augmentation procedures.' },
  {
    id: 'S13',
    text: 'Both procedures are said to relieve pain and restore mobility at once and considerably.',
  },
  { id: 'S14', text: 'Both procedures are said to relieve pain and disability equally well.' },
  { id: 'S15', text: 'Kyphoplasty may correct kyphosis and vertebral height better.' },
  {
    id: 'S16',
    text: 'The right time is debated; patients without enough relief after three months are held to be good candidates.',
  },
  {
    id: 'S17',
    text: 'The age of the fracture is said not to change the outcome of vertebroplasty by itself.',
  },
  { id: 'S18', text: 'The pattern of pain can guide management (the list is empty in the source).' },
  {
    id: 'S19',
    text: 'Surgery is only for fractures with certain complications (the list is empty in the source).',
  },
  { id: 'S20', text: 'Long-term management has several components (the list is empty in the source).' },
  {
    id: 'S21',
    text: 'Long immobilisation costs bone and muscle and raises the risk of deep vein thrombosis.',
  },
  { id: 'S22', text: 'Leaving the underlying bone loss untreated leads to further fractures.' },
  { id: 'S23', text: 'Do not overlook a pathological fracture where there is a risk of malignancy.' },
  {
    id: 'S24',
    text: 'Do not delay intervention where deformity progresses or lung function suffers.',
  },
] as const
