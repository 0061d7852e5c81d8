/** Published single cases and small series that recommendations for rare situations lean on: the weakest evidence. */

import { evidence } from '../src/language/index.ts'

const unnamed = 'Case report (authors not displayed)'

export const caseHyperparathyroidism2017 = evidence({
  id: 'case-hyperparathyroidism-2017',
  kind: 'case-report',
  authors: unnamed,
  title: 'Nontraumatic multiple vertebral compression fractures induced by primary hyperparathyroidism',
  publisher: 'World Neurosurgery',
  year: 2017,
  doi: '10.1016/j.wneu.2017.08.157',
  verified: true,
  read: 'not-recorded',
})

export const caseAdrenalTumour = evidence({
  id: 'case-adrenal-tumour',
  kind: 'case-report',
  authors: unnamed,
  title: 'Repeated vertebral compression fractures in a young adult with a functional adrenal tumour',
  publisher: 'online, undated, read in 2026',
  year: 2026,
  url: 'https://www.physiciansweekly.com/repeated-vertebral-compression-fractures-in-young-adult-may-imply-functional-adrenal-tumor/',
  verified: true,
  read: 'not-recorded',
})

export const caseKallmann2017 = evidence({
  id: 'case-kallmann-2017',
  kind: 'case-report',
  authors: unnamed,
  title: 'A 37-year-old man with multiple vertebral compression fractures (Kallmann syndrome)',
  publisher: 'Case Reports in Endocrinology',
  year: 2017,
  doi: '10.1155/2017/6328524',
  verified: true,
  read: 'not-recorded',
})

export const caseMastocytosis2024 = evidence({
  id: 'case-mastocytosis-2024',
  kind: 'case-report',
  authors: unnamed,
  title: 'Indolent systemic mastocytosis with a vertebral burst fracture',
  publisher: 'AACE 2024, poster',
  year: 2024,
  url: 'https://aace2024.eventscribe.net/ajaxcalls/PosterInfo.asp?PosterID=662456',
  verified: true,
  read: 'not-recorded',
})

export const caseGlucocorticoid2024 = evidence({
  id: 'case-glucocorticoid-2024',
  kind: 'case-report',
  authors: unnamed,
  title: 'Glucocorticoid-induced osteoporosis from self-obtained prednisone',
  publisher: 'Association of Academic Physiatrists 2024, poster',
  year: 2024,
  url: 'https://physiatry24.eventscribe.net/ajaxcalls/PosterInfo.asp?PosterID=641892',
  verified: true,
  read: 'not-recorded',
})

export const caseAnkylosedSpine = evidence({
  id: 'case-ankylosed-spine',
  kind: 'case-report',
  authors: unnamed,
  title: 'Ankylosing spondylitis recognised after fractures of the spine',
  publisher: 'online, undated, read in 2026',
  year: 2026,
  url: 'https://www.plexusmd.com/md/post/Retrospective-Diagnosis-of-Ankylosing-Spondylitis-after-Spinal-Fractures/70076',
  verified: true,
  read: 'not-recorded',
})

export const caseLactation2019 = evidence({
  id: 'case-lactation-2019',
  kind: 'case-report',
  authors: unnamed,
  title: 'Lactation osteoporosis with four vertebral fractures',
  publisher: 'AACE 2019, poster',
  year: 2019,
  url: 'https://am.aace.com/2019/AACE/ajaxcalls/PosterInfo.asp?efp=TEFMR1FDR1k2NDA0&PosterID=199500&rnd=0.4665726',
  verified: true,
  read: 'not-recorded',
})

export const casePregnancy2011 = evidence({
  id: 'case-pregnancy-2011',
  kind: 'case-report',
  authors: unnamed,
  title: 'Pregnancy-induced osteoporosis combined with multiple compression fractures',
  publisher: 'Endocrinology and Metabolism',
  year: 2011,
  doi: '10.3803/EnM.2011.26.2.150',
  verified: true,
  read: 'not-recorded',
})

export const caseTuberculosis2013 = evidence({
  id: 'case-tuberculosis-2013',
  kind: 'case-report',
  authors: unnamed,
  title: 'Tuberculous spondylitis after percutaneous vertebroplasty',
  publisher: 'Korean Journal of Spine',
  year: 2013,
  doi: '10.14245/kjs.2013.10.2.97',
  verified: true,
  read: 'not-recorded',
})

export const casePyogenicSpondylitis = evidence({
  id: 'case-pyogenic-spondylitis',
  kind: 'case-report',
  authors: unnamed,
  title: 'Thoracic pyogenic spondylitis misdiagnosed as an osteoporotic compression fracture',
  publisher: 'read in a library record in 2026',
  year: 2026,
  url: 'https://vufind-test.katalog.k.utb.cz/SummonRecord/FETCH-LOGICAL-c300t-e181ed9f782ef0bbe5552e8a8f5edb50f9eae47d559bf13668daddb279de4cc03',
  verified: true,
  read: 'digest',
})

export const caseYoungAthlete = evidence({
  id: 'case-young-athlete',
  kind: 'case-report',
  authors: unnamed,
  title: 'Low back pain from metastatic breast cancer in a young athlete',
  publisher: 'PMC5659810, read in 2026',
  year: 2026,
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5659810',
  verified: true,
  read: 'not-recorded',
})

export const casePresumedMetastasis = evidence({
  id: 'case-presumed-metastasis',
  kind: 'case-report',
  authors: unnamed,
  title: 'Osteoporotic vertebral fracture misdiagnosed as a metastasis',
  publisher: 'read in a digest in 2026',
  year: 2026,
  url: 'https://discovery.researcher.life/article/osteoporotic-vertebral-fracture-misdiagnosed-as-metastatic-vertebral-fracture/3ce6ac175ea03a8ea4e2fd1096d65d86',
  verified: true,
  read: 'digest',
})

export const reboundSeries2020 = evidence({
  id: 'rebound-series-2020',
  kind: 'case-report',
  authors: 'Case series (authors not displayed)',
  title: 'Series of rebound vertebral fractures after denosumab: a potent antiresorptive promptly',
  publisher: 'Bone Reports (PMID 32373677)',
  year: 2020,
  verified: true,
  read: 'not-recorded',
})

export const caseRebound2019 = evidence({
  id: 'case-rebound-2019',
  kind: 'case-report',
  authors: unnamed,
  title: 'Second rebound-associated vertebral fractures after denosumab discontinuation',
  publisher: 'Archives of Osteoporosis',
  year: 2019,
  doi: '10.1007/s11657-019-0676-0',
  verified: true,
  read: 'not-recorded',
})

export const unsuspectedMalignancy = evidence({
  id: 'unsuspected-malignancy',
  kind: 'systematic-review',
  authors: 'Preprint (authors not displayed)',
  title: 'Unsuspected malignancy in presumed osteoporotic vertebral fractures (preprint, 3,229 patients)',
  publisher: 'Research Square rs-6906795, read in 2026',
  year: 2026,
  verified: true,
  read: 'not-recorded',
})
