/**
 * Every source this guideline may cite, each once, as bibliography only: what a source says stands where it is cited.
 * A DOI is given only where the string itself was seen; `verified` is false where no text of the source was read;
 * `read` and `readNote` say how much of it was.
 */

import { evidence } from '../src/language/index.ts'

export const acr2018Vcf = evidence({
  id: 'acr-2018-vcf',
  kind: 'guideline',
  authors: 'Shah LM, Jennings JW, Kirsch CFE, et al. (ACR expert panels)',
  title: 'ACR Appropriateness Criteria: Management of Vertebral Compression Fractures',
  publisher: 'American College of Radiology / J Am Coll Radiol',
  year: 2018,
  url: 'https://docslib.org/download/4714486/management-of-vertebral-compression-fractures',
  grade: 'Usually Appropriate / May Be Appropriate / Usually Not Appropriate (RAND/UCLA 1-9 with GRADE)',
  verified: true,
  read: 'excerpt',
  readNote: 'abstract plus opening of the 2018 document (variant tables 1-3)',
})

export const acr2022Vcf = evidence({
  id: 'acr-2022-vcf',
  kind: 'guideline',
  authors: 'Khan MA, Jennings JW, Baker JC, et al. (ACR expert panels)',
  title: 'ACR Appropriateness Criteria: Management of Vertebral Compression Fractures: 2022 Update',
  publisher: 'American College of Radiology / J Am Coll Radiol',
  year: 2023,
  url: 'https://gighz.com/should-you-consider-vertebral-augmentation-for-a-worsening-benign-compression-fr-2026/',
  grade: 'Usually Appropriate etc.',
  verified: false,
  read: 'digest',
  readNote: 'only a third-party digest seen',
})

export const acr2014Vcf = evidence({
  id: 'acr-2014-vcf',
  kind: 'guideline',
  authors: 'McConnell CT Jr, Wippold FJ II, Ray CE Jr, et al.',
  title: 'ACR Appropriateness Criteria Management of Vertebral Compression Fractures',
  publisher: 'J Am Coll Radiol',
  year: 2014,
  url: 'https://jesse.tg/ngc-archive/summary/10149',
  doi: '10.1016/j.jacr.2014.04.011',
  grade: 'ACR 1-9 scale',
  verified: true,
  read: 'full-text',
  readNote:
    'full 2013 document as published in the National Guideline Clearinghouse (variants 1-7, narrative, contraindications) plus journal abstract',
})

export const droracle450676 = evidence({
  id: 'droracle-450676',
  kind: 'ai-generated',
  authors: '(AI-generated web page)',
  title: 'Treatment of Osteopenia and Atraumatic Vertebral Compression Fractures',
  publisher: 'droracle.ai',
  year: 2025,
  url: 'https://www.droracle.ai/articles/450676/what-is-the-treatment-approach-for-a-patient-with',
  grade: 'none (not evidence)',
  verified: true,
  read: 'excerpt',
  readNote: 'first 2,000 characters of the page',
})

export const hirsch2018Rand = evidence({
  id: 'hirsch-2018-rand',
  kind: 'consensus',
  authors: 'Hirsch JA, Beall DP, Chambers MR, et al.',
  title:
    'Management of vertebral fragility fractures: a clinical care pathway developed by a multispecialty panel using the RAND/UCLA Appropriateness Method',
  publisher: 'Spine J 2018;18(11):2152-2161',
  year: 2018,
  url: 'https://medtronic.com/en-us/healthcare-professionals/specialties/spine-surgery/therapies-procedures/vertebral-augmentation/clinical-care-pathway.html',
  doi: '10.1016/j.spinee.2018.07.025',
  grade: 'RAND/UCLA appropriate / uncertain / inappropriate',
  verified: true,
  read: 'abstract',
  readNote: 'PubMed abstract plus sponsor web summaries',
  sponsor: 'Medtronic',
})

export const anselmetti2013Rand = evidence({
  id: 'anselmetti-2013-rand',
  kind: 'consensus',
  authors: 'Anselmetti GC, Bernard J, Blattert T, et al.',
  title: 'Criteria for the appropriate treatment of osteoporotic vertebral compression fractures',
  publisher: 'Pain Physician 2013;16(5):E519-30',
  year: 2013,
  url: 'http://fracturescout.com/clinical-variables-definition.html',
  grade: 'RAND/UCLA',
  verified: true,
  read: 'abstract',
  readNote: 'PubMed abstract and panel web tool',
})

export const luthman2018Criteria = evidence({
  id: 'luthman-2018-criteria',
  kind: 'systematic-review',
  authors: 'Luthman S, Widen J, Borgstrom F',
  title: 'Appropriateness criteria for treatment of osteoporotic vertebral compression fractures',
  publisher: 'Osteoporos Int 2018;29:793-804',
  year: 2018,
  url: 'https://link.springer.com/content/pdf/10.1007/s00198-017-4348-x.pdf',
  doi: '10.1007/s00198-017-4348-x',
  verified: true,
  read: 'abstract',
  sponsor: 'Medtronic',
})

export const nass2025Auc = evidence({
  id: 'nass-2025-auc',
  kind: 'consensus',
  authors: 'Cho C, Hills J, Anderson P, et al. (NASS)',
  title: 'Appropriate Use Criteria for Osteoporotic Compression Fractures',
  publisher: 'Spine J 2025',
  year: 2025,
  url: 'https://north-american-spine-society.foleon.com/ebooks-research/osteoporotic-vertebral-fractures-auc/results',
  doi: '10.1016/j.spinee.2025.02.007',
  grade: 'Appropriate / Uncertain or disagreement / Rarely appropriate',
  verified: true,
  read: 'excerpt',
  readNote: 'results page of the society e-book and abstract',
})

export const nassCpgOvf = evidence({
  id: 'nass-cpg-ovf',
  kind: 'guideline',
  authors: 'NASS Clinical Practice Guidelines Committee',
  title:
    'Evidence-Based Clinical Guidelines: Diagnosis and Treatment of Adults with Osteoporotic Vertebral Compression Fractures',
  publisher: 'North American Spine Society',
  year: 2024,
  url: 'https://north-american-spine-society.foleon.com/ebooks-research/osteoporotic-vertebral-fractures-clinical-guidelines/summary-of-questions-recommendations',
  grade: 'A/B/C/I',
  verified: true,
  read: 'excerpt',
  readNote: 'society e-book pages (introduction, summary, medical treatment)',
})

export const cmsLcdPva = evidence({
  id: 'cms-lcd-pva',
  kind: 'consensus',
  authors: 'Medicare Administrative Contractors',
  title:
    'Local Coverage Determinations: Percutaneous Vertebral Augmentation for (Osteoporotic) VCF: L34228, L34106, L33569, L34976, L38201, L38213, L38737',
  publisher: 'US Centers for Medicare & Medicaid Services',
  year: 2021,
  url: 'https://cms.gov/medicare-coverage-database/view/lcd.aspx?LCDId=34228',
  grade: 'coverage policy, not clinical evidence',
  verified: true,
  read: 'digest',
  readNote:
    'third-party digests of the LCD texts; CMS pages confirm titles, effective 10 Jan 2021; coverage digests of L34228, L33569, L34976, L38201, L38737',
})

export const evicoreCmm607 = evidence({
  id: 'evicore-cmm607',
  kind: 'consensus',
  authors: 'eviCore healthcare',
  title: 'CMM-607 Primary Vertebral Augmentation and Sacroplasty',
  publisher: 'eviCore (payer policy)',
  year: 2025,
  url: 'https://verity.backworkai.com/policy/EVICORE-MSK_ADVANCED-9C96FCE2',
  grade: 'payer policy',
  verified: true,
  read: 'digest',
  readNote: 'third-party digest',
})

export const niceTa279 = evidence({
  id: 'nice-ta279',
  kind: 'guideline',
  authors: 'National Institute for Health and Care Excellence',
  title:
    'Percutaneous vertebroplasty and percutaneous balloon kyphoplasty for treating osteoporotic vertebral compression fractures (TA279)',
  publisher: 'NICE',
  year: 2013,
  url: 'https://www.nice.org.uk/guidance/ta279/chapter/1-Guidance',
  grade: 'Technology appraisal (mandatory funding), option',
  verified: true,
  read: 'excerpt',
  readNote: 'NICE guidance and evidence chapters',
})

export const ukEbiVa = evidence({
  id: 'uk-ebi-va',
  kind: 'guideline',
  authors: 'UK Evidence-Based Interventions programme (AoMRC) / Humber and North Yorkshire ICB',
  title: 'Vertebral augmentation for painful osteoporotic vertebral fractures: commissioning position',
  publisher: 'NHS',
  year: 2025,
  url: 'https://hnyppr.org.uk/fi/web/north-lincolnshire/w/vertebral-augmentation-policy',
  grade: 'commissioning policy',
  verified: true,
  read: 'excerpt',
  readNote: 'ICB policy page reviewed Aug 2025',
})

export const aaos2010Scf = evidence({
  id: 'aaos-2010-scf',
  kind: 'guideline',
  authors: 'Esses SI, McGuire R, Jenkins J, et al. (AAOS)',
  title: 'The treatment of symptomatic osteoporotic spinal compression fractures',
  publisher: 'J Am Acad Orthop Surg 2011;19(3):176-82',
  year: 2011,
  url: 'http://www.orthoguidelines.org/guideline-detail?id=1182',
  doi: '10.5435/00124635-201103000-00007',
  grade: 'Strong / Moderate / Weak (Limited) / Inconclusive',
  verified: true,
  read: 'excerpt',
  readNote: 'PubMed abstract, AAOS OrthoGuidelines page, NGC summary',
})

export const aafp2016Vcf = evidence({
  id: 'aafp-2016-vcf',
  kind: 'textbook',
  authors: 'McCarthy J, Davis A',
  title: 'Diagnosis and Management of Vertebral Compression Fractures',
  publisher: 'Am Fam Physician 2016;94(1):44-50',
  year: 2016,
  url: 'http://www.aafp.org/afp/2016/0701/p44.html',
  grade: 'narrative review',
  verified: true,
  read: 'excerpt',
  readNote: 'publisher abstract and opening',
})

export const bmjBpOscf = evidence({
  id: 'bmj-bp-oscf',
  kind: 'textbook',
  authors: 'BMJ Best Practice',
  title: 'Osteoporotic spinal compression fractures: management approach',
  publisher: 'BMJ Publishing',
  year: 2024,
  url: 'https://bibliotheek.ehb.be:2400/topics/en-gb/819/management-approach',
  grade: 'textbook',
  verified: true,
  read: 'excerpt',
  readNote: 'page text via library mirror',
})

export const chandraFailureDef = evidence({
  id: 'chandra-failure-def',
  kind: 'textbook',
  authors: 'Chandra RV, Leslie-Mazwi TM, Rabinov JD, Yoo AJ, Hirsch JA',
  title: 'Minimally Invasive Procedures for Vertebral Compression Fractures (chapter)',
  publisher: 'Elsevier',
  year: 2016,
  url: 'https://c.coek.info/pdf-minimally-invasive-procedures-for-vertebral-compression-fractures-.html',
  grade: 'textbook',
  verified: true,
  read: 'excerpt',
  readNote: 'chapter opening',
})

export const ofClassificationAo = evidence({
  id: 'of-classification-ao',
  kind: 'consensus',
  authors: 'AO Spine / DGOU Spine Section',
  title: 'AO Spine-DGOU Osteoporotic Fracture (OF) classification and modified OF score pocket card',
  publisher: 'AO Foundation',
  year: 2022,
  url: 'https://scribd.com/document/603776629/AO-Spine-Osteoporotic-Classification-Pocket-Card',
  grade: 'expert consensus',
  verified: true,
  read: 'excerpt',
  readNote: 'pocket card text',
})

export const ulrich2025OfScore = evidence({
  id: 'ulrich-2025-of-score',
  kind: 'cohort',
  authors: 'Ulrich BW, et al.',
  title:
    'OF-score for osteoporotic thoracolumbar fractures: which parameter is decisive for the therapy decision? (EOFTT)',
  publisher: 'University Halle repository / journal article',
  year: 2025,
  url: 'https://opendata.uni-halle.de/handle/1981185920/122873',
  doi: '10.25673/120917',
  verified: true,
  read: 'abstract',
  readNote: 'repository abstract',
})

export const ofScoreOptimised2026 = evidence({
  id: 'of-score-optimised-2026',
  kind: 'cohort',
  authors: 'EOFTT investigators',
  title: 'Optimisation of the OF-Score using MCID-based success (EOFTT)',
  publisher: 'Global Spine J',
  year: 2026,
  url: 'https://doi.org/10.1177/21925682261461524',
  doi: '10.1177/21925682261461524',
  verified: true,
  read: 'abstract',
  readNote: 'abstract via proxy URL',
})

export const scheyerer2021Failure = evidence({
  id: 'scheyerer-2021-failure',
  kind: 'systematic-review',
  authors: 'Scheyerer MJ, Spiegl UJA, Grueninger S, et al.',
  title:
    'Risk Factors for Failure in Conservatively Treated Osteoporotic Vertebral Fractures: A Systematic Review',
  publisher: 'Global Spine J 2022;12(2):289-297',
  year: 2021,
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8907647',
  doi: '10.1177/2192568220982279',
  verified: true,
  read: 'abstract',
})

export const hoshino2009Neuro = evidence({
  id: 'hoshino-2009-neuro',
  kind: 'cohort',
  authors: 'Hoshino M, Nakamura H, Terai H, et al.',
  title:
    'Factors affecting neurological deficits and intractable back pain in patients with insufficient bone union following osteoporotic vertebral fracture',
  publisher: 'Eur Spine J 2009;18:1279-1286',
  year: 2009,
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2899536/',
  doi: '10.1007/s00586-009-1041-6',
  verified: true,
  read: 'abstract',
})

export const vertos22010 = evidence({
  id: 'vertos-2-2010',
  kind: 'rct',
  authors: 'Klazen CAH, Lohle PNM, de Vries J, et al.',
  title:
    'Vertebroplasty versus conservative treatment in acute osteoporotic vertebral compression fractures (Vertos II)',
  publisher: 'Lancet 2010;376:1085-92',
  year: 2010,
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6494647/table/table-wrap24',
  doi: '10.1016/S0140-6736(10)60954-3',
  verified: true,
  read: 'abstract',
  readNote: 'abstract up to the result sentence; Cochrane characteristics table; journal digest',
})

export const vertos2NewFx2010 = evidence({
  id: 'vertos-2-new-fx-2010',
  kind: 'rct',
  authors: 'Klazen CAH, Venmans A, de Vries J, et al.',
  title:
    'Percutaneous Vertebroplasty Is Not a Risk Factor for New Osteoporotic Compression Fractures: Results from VERTOS II',
  publisher: 'AJNR 2010;31:1447',
  year: 2010,
  url: 'https://www.ajnr.org/content/31/8/1447.full.txt',
  verified: true,
  read: 'abstract',
})

export const vapour2016 = evidence({
  id: 'vapour-2016',
  kind: 'rct',
  authors: 'Clark W, Bird P, Gonski P, et al.',
  title: 'Safety and efficacy of vertebroplasty for acute painful osteoporotic fractures (VAPOUR)',
  publisher: 'Lancet 2016;388:1408-16',
  year: 2016,
  url: 'https://ebm.bmj.com/lookup/external-ref?access_num=10.1016/S0140-6736(16)31341-1&link_type=DOI',
  doi: '10.1016/S0140-6736(16)31341-1',
  verified: true,
  read: 'abstract',
  readNote: 'publisher abstract, CNS summary, conference abstract',
})

export const free2009 = evidence({
  id: 'free-2009',
  kind: 'rct',
  authors: 'Wardlaw D, Cummings SR, Van Meirhaeghe J, et al.',
  title:
    'Efficacy and safety of balloon kyphoplasty compared with non-surgical care for vertebral compression fracture (FREE)',
  publisher: 'Lancet 2009;373:1016-24',
  year: 2009,
  url: 'https://www.springerpflege.de/link?doi=10.1016/S0140-6736(09)60010-6',
  doi: '10.1016/S0140-6736(09)60010-6',
  verified: true,
  read: 'abstract',
  readNote: 'publisher abstract',
})

export const free20132yr = evidence({
  id: 'free-2013-2yr',
  kind: 'rct',
  authors: 'Van Meirhaeghe J, Bastian L, Boonen S, et al.',
  title:
    'A Randomized Trial of Balloon Kyphoplasty and Nonsurgical Management for Treating Acute VCF: Kyphosis Correction and Surgical Parameters',
  publisher: 'Spine 2013;38(12):971-983',
  year: 2013,
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3678891',
  doi: '10.1097/BRS.0b013e31828e8e22',
  verified: true,
  read: 'abstract',
  readNote: 'abstract and conference abstract',
})

export const buchbinder2009 = evidence({
  id: 'buchbinder-2009',
  kind: 'rct',
  authors: 'Buchbinder R, Osborne RH, Ebeling PR, et al.',
  title: 'A randomized trial of vertebroplasty for painful osteoporotic vertebral fractures',
  publisher: 'N Engl J Med 2009;361:557-68',
  year: 2009,
  url: 'https://pogoe.org/recap/articles/19657121',
  doi: '10.1056/NEJMoa0900429',
  verified: true,
  read: 'abstract',
  readNote: 'full abstract (record page and article first page)',
})

export const kallmes2009Invest = evidence({
  id: 'kallmes-2009-invest',
  kind: 'rct',
  authors: 'Kallmes DF, Comstock BA, Heagerty PJ, et al.',
  title: 'A randomized trial of vertebroplasty for osteoporotic spinal fractures (INVEST)',
  publisher: 'N Engl J Med 2009;361:569-79',
  year: 2009,
  url: 'https://nice.org.uk/guidance/TA279/chapter/evidence-and-interpretation',
  doi: '10.1056/NEJMoa0900563',
  verified: true,
  read: 'abstract',
  readNote: 'abstract in an article copy and in a referenced digest',
})

export const vertos42018 = evidence({
  id: 'vertos-4-2018',
  kind: 'rct',
  authors: 'Firanescu CE, de Vries J, Lodder P, et al.',
  title:
    'Vertebroplasty versus sham procedure for painful acute osteoporotic vertebral compression fractures (VERTOS IV)',
  publisher: 'BMJ 2018;361:k1551',
  year: 2018,
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5941218',
  doi: '10.1136/bmj.k1551',
  verified: true,
  read: 'abstract',
  readNote: 'abstract (PMC5941218) and follow-up paper',
})

export const vertos52023 = evidence({
  id: 'vertos-5-2023',
  kind: 'rct',
  authors: 'Carli D, Venmans A, Lodder P, et al.',
  title:
    'Vertebroplasty versus Active Control Intervention for Chronic Osteoporotic Vertebral Compression Fractures: VERTOS V',
  publisher: 'Radiology 2023;308(1):e222535',
  year: 2023,
  url: 'https://www.pubmed.gov/37462495/',
  doi: '10.1148/radiol.222535',
  verified: true,
  read: 'abstract',
})

export const cochrane2018Vp = evidence({
  id: 'cochrane-2018-vp',
  kind: 'systematic-review',
  authors: 'Buchbinder R, Johnston RV, Rischin KJ, et al.',
  title: 'Percutaneous vertebroplasty for osteoporotic vertebral compression fracture',
  publisher: 'Cochrane Database Syst Rev 2018',
  year: 2018,
  url: 'https://cochranelibrary.com/cdsr/doi/10.1002/14651858.CD006349.pub4/full',
  doi: '10.1002/14651858.CD006349.pub4',
  grade: 'GRADE high to moderate',
  verified: true,
  read: 'abstract',
  readNote: 'abstract opening plus a digest quoting the pooled result',
})

export const asbmr2019Va = evidence({
  id: 'asbmr-2019-va',
  kind: 'consensus',
  authors: 'Ebeling PR, Akesson K, Bauer DC, et al.',
  title: 'The Efficacy and Safety of Vertebral Augmentation: A Second ASBMR Task Force Report',
  publisher: 'J Bone Miner Res 2019;34(1):3-21',
  year: 2019,
  url: 'https://experts.umn.edu/en/publications/the-efficacy-and-safety-of-vertebral-augmentation-a-second-asbmr-',
  doi: '10.1002/jbmr.3653',
  grade: 'task-force statement',
  verified: true,
  read: 'abstract',
})

export const ahrq2021Cer247 = evidence({
  id: 'ahrq-2021-cer247',
  kind: 'systematic-review',
  authors: 'Chou R, Fu R, Dana T, et al.',
  title: 'Interventional Treatments for Acute and Chronic Pain: Systematic Review (CER 247)',
  publisher: 'AHRQ',
  year: 2021,
  url: 'https://srdrplus.ahrq.gov/public_data?id=1963&type=project',
  grade: "moderate strength ('probably')",
  verified: true,
  read: 'abstract',
  readNote: 'AHRQ structured abstract',
})

export const beall2018Meta = evidence({
  id: 'beall-2018-meta',
  kind: 'systematic-review',
  authors: 'Beall D, Lorio MP, Yun BM, et al.',
  title: 'Review of Vertebral Augmentation: An Updated Meta-analysis of the Effectiveness',
  publisher: 'Int J Spine Surg 2018;12(3):295',
  year: 2018,
  url: 'https://www.ijssurgery.com/content/12/3/295.full.txt',
  verified: true,
  read: 'abstract',
})

export const papanastassiou2012 = evidence({
  id: 'papanastassiou-2012',
  kind: 'systematic-review',
  authors: 'Papanastassiou ID, Phillips FM, Van Meirhaeghe J, et al.',
  title: 'Comparing effects of kyphoplasty, vertebroplasty, and non-surgical management',
  publisher: 'Eur Spine J 2012;21:1826-43',
  year: 2012,
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3459114',
  doi: '10.1007/s00586-012-2314-z',
  verified: true,
  read: 'abstract',
})

export const han2011VpKp = evidence({
  id: 'han-2011-vp-kp',
  kind: 'systematic-review',
  authors: '(authors not seen)',
  title: 'Vertebroplasty versus kyphoplasty: systematic review and meta-analysis (8 studies, 848 patients)',
  publisher: 'Int Orthop',
  year: 2011,
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3167445',
  verified: true,
  read: 'abstract',
  readNote: 'abstract (PMC3167445)',
})

export const ryu2009Prognosis = evidence({
  id: 'ryu-2009-prognosis',
  kind: 'cohort',
  authors: 'Ryu KS, Park CK',
  title:
    'Prognostic Factors Influencing the Therapeutic Effect of Percutaneous Vertebroplasty in Osteoporotic VCF',
  publisher: 'J Korean Neurosurg Soc 2009;45:16-23',
  year: 2009,
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2640817',
  doi: '10.3340/jkns.2009.45.1.16',
  verified: true,
  read: 'abstract',
})

export const perez2021PosteriorWall = evidence({
  id: 'perez-2021-posterior-wall',
  kind: 'cohort',
  authors: 'Perez JL, Ozpinar A, Agarwal N, et al.',
  title: 'Safety and Efficacy of Balloon Kyphoplasty for Vertebral Fractures With Posterior Wall Disruption',
  publisher: 'Int J Spine Surg 2021;15:353',
  year: 2021,
  url: 'http://ijssurgery.com/content/15/2/353.full.txt',
  verified: true,
  read: 'abstract',
})

export const cirse2017Va = evidence({
  id: 'cirse-2017-va',
  kind: 'guideline',
  authors: 'Tsoumakidou G, Too CW, Koch G, et al.',
  title: 'CIRSE Guidelines on Percutaneous Vertebral Augmentation',
  publisher: 'Cardiovasc Intervent Radiol 2017;40:331-342',
  year: 2017,
  url: 'https://link.springer.com/article/10.1007/s00270-017-1574-8',
  doi: '10.1007/s00270-017-1574-8',
  verified: true,
  read: 'abstract',
  readNote: 'abstract only',
})

export const edidin2015Mortality = evidence({
  id: 'edidin-2015-mortality',
  kind: 'cohort',
  authors: 'Edidin AA, Ong KL, Lau E, Kurtz SM',
  title:
    'Morbidity and Mortality After Vertebral Fractures: Vertebral Augmentation vs Nonoperative Management in Medicare',
  publisher: 'Spine 2015;40:1228-41',
  year: 2015,
  url: 'https://pubmed.ncbi.nlm.nih.gov/26020845/?dopt=Abstract',
  doi: '10.1097/BRS.0000000000000992',
  verified: true,
  read: 'abstract',
})

export const hinde2020Mortality = evidence({
  id: 'hinde-2020-mortality',
  kind: 'systematic-review',
  authors: 'Hinde K, Maingard J, Hirsch JA, et al.',
  title:
    'Mortality Outcomes of Vertebral Augmentation for Osteoporotic VCF: Systematic Review and Meta-Analysis',
  publisher: 'Radiology 2020',
  year: 2020,
  url: 'https://litmetric.com/detail/32068503/',
  verified: true,
  read: 'abstract',
})

export const hirsch2020Nnt = evidence({
  id: 'hirsch-2020-nnt',
  kind: 'cohort',
  authors: 'Hirsch JA, Chandra RV, Carter NS, et al.',
  title: 'Number Needed to Treat with Vertebral Augmentation to Save a Life',
  publisher: 'AJNR 2020;41:178',
  year: 2020,
  url: 'https://www.ajnr.org/content/early/2019/12/26/ajnr.A6367',
  doi: '10.3174/ajnr.A6367',
  verified: true,
  read: 'abstract',
})

export const vpMortalityMatched2011 = evidence({
  id: 'vp-mortality-matched-2011',
  kind: 'cohort',
  authors: '(authors not seen)',
  title: 'Survival after vertebroplasty vs untreated vertebral fracture (Rochester cohort)',
  publisher: 'AJNR 2011',
  year: 2011,
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3217093',
  verified: true,
  read: 'abstract',
  readNote: 'abstract (PMC3217093)',
})

export const knopp2012Calcitonin = evidence({
  id: 'knopp-2012-calcitonin',
  kind: 'systematic-review',
  authors: 'Knopp-Sihota JA, Newburn-Cook CV, Homik J, et al.',
  title:
    'Calcitonin for treating acute and chronic pain of recent and remote osteoporotic vertebral compression fractures',
  publisher: 'Osteoporos Int 2012;23:17-38',
  year: 2012,
  url: 'http://link.springer.com/article/10.1007/s00198-011-1676-0',
  doi: '10.1007/s00198-011-1676-0',
  verified: true,
  read: 'abstract',
})

export const boucher2020Calcitonin = evidence({
  id: 'boucher-2020-calcitonin',
  kind: 'systematic-review',
  authors: 'Boucher E, Rosgen B, Lang E',
  title:
    'Efficacy of calcitonin for treating acute pain associated with osteoporotic vertebral compression fracture: an updated systematic review',
  publisher: 'CJEM 2020',
  year: 2020,
  url: 'https://core-cms.prod.aop.cambridge.org/core/product/232D2715D010B08CC54EA21BD1E86B7C/core-reader',
  grade: 'high certainty at week 1',
  verified: true,
  read: 'abstract',
})

export const ema2012Calcitonin = evidence({
  id: 'ema-2012-calcitonin',
  kind: 'label',
  authors: 'European Medicines Agency (CHMP)',
  title: 'Restriction of calcitonin-containing medicines',
  publisher: 'EMA, July 2012',
  year: 2012,
  url: 'https://www.famhp.be/en/news/news_calcitonine',
  verified: true,
  read: 'digest',
  readNote: 'Reuters report, Belgian and Italian regulator notices, trade press',
})

export const fdaLabelCalcitonin = evidence({
  id: 'fda-label-calcitonin',
  kind: 'label',
  authors: 'FDA / openFDA',
  title: 'Calcitonin salmon nasal spray 200 IU per actuation: prescribing information',
  publisher: 'FDA',
  year: 2026,
  url: 'https://api.fda.gov/drug/label.json?search=set_id%3A%22c82eb602-12e1-692b-d660-f8d5b5736b54%22',
  verified: true,
  read: 'excerpt',
  readNote: 'openFDA / DailyMed label text, label highlights, Medscape monograph',
})

export const cdc2022Opioids = evidence({
  id: 'cdc-2022-opioids',
  kind: 'guideline',
  authors: 'Dowell D, Ragan KR, Jones CM, et al.',
  title: 'CDC Clinical Practice Guideline for Prescribing Opioids for Pain, United States, 2022',
  publisher: 'MMWR Recomm Rep 2022;71(3)',
  year: 2022,
  url: 'https://www.cdc.gov/opioids/healthcare-professionals/prescribing/guideline/at-a-glance.html',
  grade: 'CDC category A/B, evidence type 1-4',
  verified: true,
  read: 'excerpt',
  readNote:
    'CDC page; page-referenced extraction of the guideline; guideline summary site; Epocrates synopsis',
})

export const fdaBoxedOpioidBenzo2016 = evidence({
  id: 'fda-boxed-opioid-benzo-2016',
  kind: 'label',
  authors: 'FDA',
  title: 'Boxed warning: opioids with benzodiazepines or other CNS depressants',
  publisher: 'FDA, Aug 2016',
  year: 2016,
  url: 'https://jesse.tg/ngc-archive/summary/10149',
  verified: true,
  read: 'digest',
  readNote: 'NGC guideline summary of the FDA alert',
})

export const nogg2024 = evidence({
  id: 'nogg-2024',
  kind: 'guideline',
  authors: 'Gregson CL, Armstrong DJ, Bowden J, et al. (NOGG)',
  title: 'UK clinical guideline for the prevention and treatment of osteoporosis (2021, updated 2024)',
  publisher: 'NOGG; Arch Osteoporos 2022',
  year: 2024,
  url: 'https://nogg.org.uk/full-guideline/section-8-management-symptomatic-osteoporotic-vertebral-fractures',
  doi: '10.1007/s11657-022-01061-5',
  grade: 'Strong / Conditional',
  verified: true,
  read: 'excerpt',
  readNote:
    'NOGG web sections 1, 4, 8, summary, FAQ, calculator page; two independent digests of section 4 for the marker list',
})

export const nsaidOlderReview = evidence({
  id: 'nsaid-older-review',
  kind: 'textbook',
  authors: '(review authors not recorded)',
  title: 'NSAID use in older adults: adverse effects',
  publisher: 'PMC3158445',
  year: 2010,
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3158445',
  verified: true,
  read: 'abstract',
})

export const msdNsaidOlder = evidence({
  id: 'msd-nsaid-older',
  kind: 'textbook',
  authors: 'MSD Manual Professional',
  title: 'Drug categories of concern in older adults',
  publisher: 'MSD',
  year: 2021,
  url: 'https://www.msdmanuals.com/uk/professional/geriatrics/drug-therapy-in-older-adults/drug-categories-of-concern-in-older-adults',
  verified: true,
  read: 'excerpt',
  readNote: 'page text',
})

export const polypharmacyScotNsaid = evidence({
  id: 'polypharmacy-scot-nsaid',
  kind: 'guideline',
  authors: 'NHS Scotland Polypharmacy Guidance',
  title: 'NSAIDs',
  publisher: 'NHS Scotland',
  year: 2020,
  url: 'http://www.polypharmacy.scot.nhs.uk/polypharmacy-guidance-medicines-review/for-healthcare-professionals/medicines/by-medicine/nsaids/',
  verified: true,
  read: 'excerpt',
  readNote: 'page text',
})

export const liberman1995 = evidence({
  id: 'liberman-1995',
  kind: 'rct',
  authors: 'Liberman UA, Weiss SR, Broll J, et al.',
  title:
    'Effect of oral alendronate on bone mineral density and the incidence of fractures in postmenopausal osteoporosis',
  publisher: 'N Engl J Med 1995;333:1437-43',
  year: 1995,
  url: 'https://pubmed.ncbi.nlm.nih.gov/7477143/',
  doi: '10.1056/NEJM199511303332201',
  verified: true,
  read: 'abstract',
  readNote: 'PubMed abstract',
})

export const fit1996Black = evidence({
  id: 'fit-1996-black',
  kind: 'rct',
  authors: 'Black DM, Cummings SR, Karpf DB, et al.',
  title:
    'Randomised trial of effect of alendronate on risk of fracture in women with existing vertebral fractures (FIT)',
  publisher: 'Lancet 1996',
  year: 1996,
  url: 'https://pubmed.ncbi.nlm.nih.gov/8950879',
  verified: true,
  read: 'abstract',
  readNote: 'PubMed abstract',
})

export const cochrane2008Alendronate = evidence({
  id: 'cochrane-2008-alendronate',
  kind: 'systematic-review',
  authors: 'Wells GA, Cranney A, Peterson J, et al.',
  title:
    'Alendronate for the primary and secondary prevention of osteoporotic fractures in postmenopausal women',
  publisher: 'Cochrane Database Syst Rev 2008',
  year: 2008,
  url: 'https://cochranelibrary.com/cdsr/doi/10.1002/14651858.CD001155.pub2//ta',
  doi: '10.1002/14651858.CD001155.pub2',
  verified: true,
  read: 'abstract',
})

export const acp2023 = evidence({
  id: 'acp-2023',
  kind: 'guideline',
  authors: 'Qaseem A, Hicks LA, Etxeandia-Ikobaltzeta I, et al.',
  title:
    'Pharmacologic Treatment of Primary Osteoporosis or Low Bone Mass to Prevent Fractures in Adults: A Living Clinical Guideline',
  publisher: 'Ann Intern Med 2023;176:224-238',
  year: 2023,
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10885682',
  doi: '10.7326/M22-1034',
  grade: 'GRADE strong / conditional',
  verified: true,
  read: 'abstract',
  readNote: 'abstract (PMC10885682)',
})

export const aace2020 = evidence({
  id: 'aace-2020',
  kind: 'guideline',
  authors: 'Camacho PM, Petak SM, Binkley N, et al.',
  title:
    'AACE/ACE Clinical Practice Guidelines for the Diagnosis and Treatment of Postmenopausal Osteoporosis: 2020 Update',
  publisher: 'Endocr Pract 2020',
  year: 2020,
  url: 'https://www.guidelinecentral.com/guideline/41073/',
  doi: '10.4158/GL-2020-0524SUPPL',
  grade: 'EL I-IV, grade A-D',
  verified: true,
  read: 'digest',
  readNote:
    'guideline-central summary; several payer policies and a sponsor page that reproduce the very-high-risk list',
})

export const endocrine20192020 = evidence({
  id: 'endocrine-2019-2020',
  kind: 'guideline',
  authors: 'Eastell R, Rosen CJ, Black DM, et al.; Shoback D, Rosen CJ, et al.',
  title:
    'Pharmacological Management of Osteoporosis in Postmenopausal Women: Endocrine Society Guideline (2019) and Update (2020)',
  publisher: 'J Clin Endocrinol Metab 2019;104:1595 and 2020;105:587',
  year: 2020,
  url: 'https://bonehealthtoolkit.com/osteoporosis-pocket-guide/',
  doi: '10.1210/jc.2019-00221',
  grade: '1/2 with evidence quality',
  verified: true,
  read: 'excerpt',
  readNote:
    'Endocrine Society page; PubMed record (2019); 2020 update opening; payer policy for the very-high-risk definition',
})

export const bhof2022 = evidence({
  id: 'bhof-2022',
  kind: 'guideline',
  authors: 'LeBoff MS, Greenspan SL, Insogna KL, et al.',
  title: "The clinician's guide to prevention and treatment of osteoporosis",
  publisher: 'Osteoporos Int 2022;33:2049-2102',
  year: 2022,
  url: 'https://link.springer.com/doi/10.1007/s00198-021-05900-y',
  doi: '10.1007/s00198-021-05900-y',
  grade: 'consensus',
  verified: true,
  read: 'abstract',
  readNote: 'Springer synopsis and abstract',
})

export const canada2023 = evidence({
  id: 'canada-2023',
  kind: 'guideline',
  authors: 'Osteoporosis Canada',
  title:
    'Clinical practice guideline for management of osteoporosis and fracture prevention in Canada: 2023 update',
  publisher: 'CMAJ 2023',
  year: 2023,
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10610956',
  grade: 'GRADE',
  verified: true,
  read: 'abstract',
  readNote: 'abstract (PMC10610956)',
})

export const conley2020Coalition = evidence({
  id: 'conley-2020-coalition',
  kind: 'consensus',
  authors: 'Conley RB, Adib G, Adler RA, et al.',
  title:
    'Secondary Fracture Prevention: Consensus Clinical Recommendations from a Multistakeholder Coalition',
  publisher: 'J Bone Miner Res 2020',
  year: 2020,
  url: 'https://www.secondaryfractures.org/clinical-recommendations/',
  doi: '10.1097/BOT.0000000000001743',
  grade: 'consensus',
  verified: true,
  read: 'excerpt',
  readNote: 'coalition web page; full abstract on university records',
})

export const fdaLabelDenosumab = evidence({
  id: 'fda-label-denosumab',
  kind: 'label',
  authors: 'FDA / openFDA',
  title: 'Prolia (denosumab) and biosimilars: boxed warning',
  publisher: 'FDA',
  year: 2026,
  url: 'https://api.fda.gov/drug/label.json?search=openfda.brand_name%3A%22PROLIA%22',
  verified: true,
  read: 'excerpt',
  readNote:
    'openFDA record (Sept 2026); boxed-warning full text; FDA safety communication; ICSI 2017 contraindication list',
})

export const denosumabStopReview = evidence({
  id: 'denosumab-stop-review',
  kind: 'systematic-review',
  authors: 'Tay WL, Tay D',
  title: 'Discontinuing Denosumab: Can It Be Done Safely? A Review of the Literature',
  publisher: 'Endocrinol Metab (Seoul) 2022',
  year: 2022,
  url: 'https://distantreader.org/stacks/cord/cord-0779011-i5j6x4d9.txt',
  doi: '10.3803/enm.2021.1369',
  verified: true,
  read: 'excerpt',
  readNote: 'full-text opening',
})

export const fdaLabelRomosozumab = evidence({
  id: 'fda-label-romosozumab',
  kind: 'label',
  authors: 'FDA / openFDA',
  title: 'Evenity (romosozumab-aqqg): boxed warning',
  publisher: 'FDA',
  year: 2026,
  url: 'https://api.fda.gov/drug/label.json?search=openfda.generic_name%3A%22romosozumab%22',
  verified: true,
  read: 'excerpt',
  readNote:
    'openFDA boxed warning; DailyMed highlights (2020); full-label text copy; 2026 label digest; Hong Kong and Philippine labels',
})

export const fdaLabelRaloxifene = evidence({
  id: 'fda-label-raloxifene',
  kind: 'label',
  authors: 'FDA / openFDA',
  title: 'Raloxifene: boxed warning',
  publisher: 'FDA',
  year: 2026,
  url: 'https://api.fda.gov/drug/label.json?search=openfda.generic_name%3A%22Raloxifene+Hydrochloride%22',
  verified: true,
  read: 'excerpt',
  readNote: 'openFDA boxed warning; label contraindication text; label digests',
})

export const fdaLabelTeriparatide = evidence({
  id: 'fda-label-teriparatide',
  kind: 'label',
  authors: 'FDA / openFDA; Bonsity prescriber site',
  title: 'Teriparatide: prescribing information',
  publisher: 'FDA',
  year: 2026,
  url: 'https://www.bonsity.com/hcp/sitemap',
  verified: true,
  read: 'excerpt',
  readNote: 'openFDA indications and manufacturer safety text',
})

export const fdaLabelAbaloparatide = evidence({
  id: 'fda-label-abaloparatide',
  kind: 'label',
  authors: 'FDA / openFDA; MPR monograph',
  title: 'Tymlos (abaloparatide)',
  publisher: 'FDA',
  year: 2026,
  url: 'https://www.hematologyadvisor.com/drug/tymlos/',
  verified: true,
  read: 'excerpt',
  readNote: 'openFDA indications, MPR and drug-summary monographs',
})

export const fdaLabelZoledronate = evidence({
  id: 'fda-label-zoledronate',
  kind: 'label',
  authors: 'FDA / openFDA; MPR monograph',
  title: 'Reclast (zoledronic acid 5 mg)',
  publisher: 'FDA',
  year: 2026,
  url: 'https://www.cancertherapyadvisor.com/drug/reclast/',
  verified: true,
  read: 'excerpt',
  readNote: 'openFDA indications; MPR contraindications',
})

export const fdaLabelAlendronate = evidence({
  id: 'fda-label-alendronate',
  kind: 'label',
  authors: 'FDA / openFDA; monographs',
  title: 'Fosamax (alendronate)',
  publisher: 'FDA',
  year: 2026,
  url: 'http://cleanmeds.ca/medication/alendronate',
  verified: true,
  read: 'excerpt',
  readNote: 'openFDA change list; CleanMeds and PDR monographs',
})

export const fdaLabelRisedronate = evidence({
  id: 'fda-label-risedronate',
  kind: 'label',
  authors: 'FDA',
  title: 'Actonel / Atelvia (risedronate)',
  publisher: 'FDA',
  year: 2024,
  url: 'http://www.fda.gov/Safety/MedWatch/SafetyInformation/ucm175765.htm',
  verified: true,
  read: 'excerpt',
  readNote: 'FDA labelling-change page (renal text) and guideline contraindication list (ICSI 2017)',
})

export const fdaLabelIbandronate = evidence({
  id: 'fda-label-ibandronate',
  kind: 'label',
  authors: 'FDA / openFDA; ASHP monograph',
  title: 'Boniva (ibandronate)',
  publisher: 'FDA',
  year: 2025,
  url: 'http://www.drugs.com/monograph/ibandronate-sodium.html',
  verified: true,
  read: 'digest',
  readNote: 'label text digests (IV and oral) and guideline contraindication list (ICSI 2017)',
})

export const whoTscore = evidence({
  id: 'who-tscore',
  kind: 'consensus',
  authors: 'World Health Organization',
  title: 'T-score classification',
  publisher: 'WHO 1994',
  year: 1994,
  url: 'https://clinicalmolecularallergy.biomedcentral.com/articles/10.1186/1476-7961-2-9/tables/1',
  verified: true,
  read: 'digest',
  readNote: 'reproduced in two journal tables',
})

export const genantSq = evidence({
  id: 'genant-sq',
  kind: 'consensus',
  authors: 'Genant HK, Wu CY, van Kuijk C, Nevitt MC (as described by Wang YXJ 2019)',
  title: 'Semiquantitative vertebral fracture grading',
  publisher: 'J Bone Miner Res 1993; Quant Imaging Med Surg 2019',
  year: 1993,
  url: 'http://qims.amegroups.com/article/view/24006/22821',
  doi: '10.21037/qims.2019.02.04',
  verified: true,
  read: 'excerpt',
  readNote: '2019 editorial text',
})

export const ostelo2008Mic = evidence({
  id: 'ostelo-2008-mic',
  kind: 'consensus',
  authors: 'Ostelo RWJG, Deyo RA, Stratford P, et al.',
  title:
    'Interpreting change scores for pain and functional status in low back pain: towards international consensus regarding minimal important change',
  publisher: 'Spine 2008',
  year: 2008,
  url: 'https://paperexplained.cn/articles/paper/detail/c63b17f341638e994cd27cc6d09b4f05e220d5cc',
  grade: 'consensus',
  verified: true,
  read: 'abstract',
})

export const bombardier2001Mcid = evidence({
  id: 'bombardier-2001-mcid',
  kind: 'textbook',
  authors: 'Bombardier C, Hayden J, Beaton DE',
  title: 'Minimal clinically important difference. Low back pain: outcome measures',
  publisher: 'J Rheumatol 2001;28:431-8',
  year: 2001,
  url: 'https://pubmed.ncbi.nlm.nih.gov/11246692/',
  verified: true,
  read: 'abstract',
})

export const painPatternMdpi2025 = evidence({
  id: 'pain-pattern-mdpi-2025',
  kind: 'cohort',
  authors: 'Hershkovich O, Sakhnini M, Lotan R',
  title:
    'Pain Localization Shift During the Convalescence Period of Osteoporotic Vertebral Compression Fracture',
  publisher: 'Geriatrics 2025;10(3):71',
  year: 2025,
  url: 'https://www.mdpi.com/2308-3417/10/3/71',
  doi: '10.3390/geriatrics10030071',
  verified: true,
  read: 'excerpt',
  readNote: 'abstract, key findings and introduction',
})

export const mauch2018Imaging = evidence({
  id: 'mauch-2018-imaging',
  kind: 'textbook',
  authors: 'Mauch JT, Carr CM, Cloft H, Diehn FE',
  title:
    'Review of the Imaging Features of Benign Osteoporotic and Malignant Vertebral Compression Fractures',
  publisher: 'AJNR 2018;39:1584-1592',
  year: 2018,
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7655272/',
  doi: '10.3174/ajnr.A5528',
  verified: true,
  read: 'excerpt',
  readNote: 'abstract/opening',
})

export const radiopaediaPathVf = evidence({
  id: 'radiopaedia-path-vf',
  kind: 'textbook',
  authors: 'Radiopaedia contributors',
  title: 'Osteoporotic vs pathological vertebral fractures',
  publisher: 'Radiopaedia',
  year: 2024,
  url: 'https://radiopaedia.org/articles/osteoporotic-vs-pathological-vertebral-fractures?lang=us',
  verified: true,
  read: 'excerpt',
  readNote: 'page text',
})

export const flsKpiIof2020 = evidence({
  id: 'fls-kpi-iof-2020',
  kind: 'consensus',
  authors: 'Javaid MK, Sami A, Lems W, et al. (IOF Capture the Fracture, NOF, FFN)',
  title:
    'A patient-level key performance indicator set to measure the effectiveness of fracture liaison services',
  publisher: 'Osteoporos Int 2020;31:1193-1204',
  year: 2020,
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7280347',
  doi: '10.1007/s00198-020-05377-1',
  verified: true,
  read: 'abstract',
  readNote: 'abstract (PMC7280347)',
})

export const flsDbRcp = evidence({
  id: 'fls-db-rcp',
  kind: 'guideline',
  authors: 'Royal College of Physicians (FFFAP)',
  title: 'Fracture Liaison Service Database key performance indicators',
  publisher: 'RCP London',
  year: 2023,
  url: 'https://www.rcplondon.ac.uk/projects/outputs/fls-db-improvement-repository',
  verified: true,
  read: 'excerpt',
  readNote: 'RCP page (first 8 KPIs)',
})

export const hedisOmw = evidence({
  id: 'hedis-omw',
  kind: 'consensus',
  authors: 'NCQA',
  title: 'Osteoporosis Management in Women Who Had a Fracture (OMW)',
  publisher: 'NCQA HEDIS',
  year: 2025,
  url: 'https://www.ncqa.org/report-cards/health-plans/state-of-health-care-quality/2017-table-of-contents/osteoporosis',
  verified: true,
  read: 'excerpt',
  readNote: 'NCQA page and plan specification sheets',
})

export const lindsay2001 = evidence({
  id: 'lindsay-2001',
  kind: 'cohort',
  authors: 'Lindsay R, Silverman SL, Cooper C, et al.',
  title: 'Risk of new vertebral fracture in the year following a fracture',
  publisher: 'JAMA 2001;285:320-3',
  year: 2001,
  url: 'https://eprints.soton.ac.uk/25762/',
  doi: '10.1001/jama.285.3.320',
  verified: true,
  read: 'abstract',
  readNote: 'abstract on a university repository',
})

export const vero2018 = evidence({
  id: 'vero-2018',
  kind: 'rct',
  authors: 'Kendler DL, Marin F, Zerbini CAF, et al.',
  title:
    'Effects of teriparatide and risedronate on new fractures in post-menopausal women with severe osteoporosis (VERO)',
  publisher: 'Lancet 2018',
  year: 2018,
  url: 'https://pubmed.ncbi.nlm.nih.gov/29129436/',
  doi: '10.1016/S0140-6736(17)32137-2',
  verified: true,
  read: 'abstract',
  readNote: 'abstract (PubMed, journal)',
})

export const arch2017 = evidence({
  id: 'arch-2017',
  kind: 'rct',
  authors: 'Saag KG, Petersen J, Brandi ML, et al.',
  title: 'Romosozumab or Alendronate for Fracture Prevention in Women with Osteoporosis (ARCH)',
  publisher: 'N Engl J Med 2017',
  year: 2017,
  url: 'https://utswimjournalwatch.wordpress.com/2018/01/22/romosozumab-or-alendronate-for-fracture-prevention-in-women-with-osteoporosis/',
  verified: true,
  read: 'digest',
  readNote: 'journal-club digest and trial registry record',
})

export const nogg2017Review = evidence({
  id: 'nogg-2017-review',
  kind: 'guideline',
  authors: 'National Osteoporosis Guideline Group',
  title: 'NOGG 2017 web guidance: treatment review',
  publisher: 'NOGG / University of Sheffield',
  year: 2019,
  url: 'https://www.sheffield.ac.uk/NOGG/result-nobmd.html?age=74&fracture1=26&glucocorticoids=0&sex=1',
  grade: 'A-C (2017 scheme)',
  verified: true,
  read: 'excerpt',
  readNote: 'NOGG calculator guidance page (older version)',
})

export const noggFaq2024 = evidence({
  id: 'nogg-faq-2024',
  kind: 'guideline',
  authors: 'National Osteoporosis Guideline Group',
  title: 'NOGG frequently asked questions (December 2024)',
  publisher: 'NOGG',
  year: 2024,
  url: 'https://nogg.org.uk/frequently-asked-questions',
  verified: true,
  read: 'excerpt',
  readNote: 'NOGG FAQ page',
})

export const droracleSiblings = evidence({
  id: 'droracle-siblings',
  kind: 'ai-generated',
  authors: '(AI-generated web pages)',
  title: 'droracle.ai pages 532957, 626885, 656281, 675258, 675720, 822607',
  publisher: 'droracle.ai',
  year: 2026,
  url: 'https://www.droracle.ai/articles/532957/what-are-the-management-options-for-a-vertebral-fracture',
  grade: 'none (not evidence)',
  verified: true,
  read: 'excerpt',
  readNote: 'page openings',
})

export const icsi2017Osteoporosis = evidence({
  id: 'icsi-2017-osteoporosis',
  kind: 'guideline',
  authors: 'Allen S, Forney-Gorman A, Homan M, et al.',
  title: 'Diagnosis and treatment of osteoporosis',
  publisher: 'Institute for Clinical Systems Improvement',
  year: 2017,
  url: 'https://jesse.tg/ngc-archive/summary/11292',
  grade: 'Strong / quality of evidence',
  verified: true,
  read: 'digest',
  readNote: 'full guideline summary (National Guideline Clearinghouse)',
})

export const agsBeers2023 = evidence({
  id: 'ags-beers-2023',
  kind: 'guideline',
  authors: 'American Geriatrics Society Beers Criteria Update Expert Panel',
  title:
    'American Geriatrics Society 2023 updated AGS Beers Criteria for potentially inappropriate medication use in older adults',
  publisher: 'J Am Geriatr Soc 2023',
  year: 2023,
  url: 'https://formweb.com/master/showpage.php?dir=iredell&whichpage=153',
  doi: '10.1111/jgs.18372',
  grade: 'quality / strength',
  verified: true,
  read: 'digest',
  readNote: 'title page and abstract; kidney table (Table 6) reproduced by a clinical tool',
})

export const agsBeers2015 = evidence({
  id: 'ags-beers-2015',
  kind: 'guideline',
  authors: 'American Geriatrics Society Beers Criteria Update Expert Panel',
  title: 'American Geriatrics Society 2015 updated Beers Criteria',
  publisher: 'J Am Geriatr Soc 2015;63(11):2227-46',
  year: 2015,
  url: 'https://jesse.tg/ngc-archive/summary/10857',
  grade: 'quality / strength',
  verified: true,
  read: 'digest',
  readNote: 'full guideline summary (National Guideline Clearinghouse)',
})

export const fdaNsaidPregnancy2020 = evidence({
  id: 'fda-nsaid-pregnancy-2020',
  kind: 'label',
  authors: 'FDA',
  title: 'Drug Safety Communication: avoid NSAIDs in pregnancy at 20 weeks or later',
  publisher: 'FDA',
  year: 2020,
  url: 'https://www.fda.gov/drugs/drug-safety-and-availability/fda-recommends-avoiding-use-nsaids-pregnancy-20-weeks-or-later-because-they-can-result-low-amniotic',
  verified: true,
  read: 'excerpt',
  readNote: 'FDA podcast page and safety page',
})

export const fdaLabelNsaid = evidence({
  id: 'fda-label-nsaid',
  kind: 'label',
  authors: 'FDA / openFDA',
  title: 'Ibuprofen, naproxen, diclofenac: prescribing information',
  publisher: 'FDA',
  year: 2025,
  verified: true,
  read: 'excerpt',
  readNote: 'label text copies',
})

export const fdaLabelOpioid = evidence({
  id: 'fda-label-opioid',
  kind: 'label',
  authors: 'FDA / openFDA',
  title: 'Morphine and tramadol: contraindications',
  publisher: 'FDA',
  year: 2025,
  verified: true,
  read: 'excerpt',
  readNote: 'label text copies',
})

export const usLabelAcetaminophen = evidence({
  id: 'us-label-acetaminophen',
  kind: 'label',
  authors: 'FDA / openFDA',
  title: 'Acetaminophen: OTC Drug Facts and injection boxed warning',
  publisher: 'FDA',
  year: 2026,
  url: 'https://api.fda.gov/drug/label.json?search=openfda.generic_name%3A%22MEDIQUE+APAP+ACETAMINOPHEN%22',
  verified: true,
  read: 'excerpt',
  readNote: 'openFDA records (several products)',
})

export const nhsParacetamolWeight = evidence({
  id: 'nhs-paracetamol-weight',
  kind: 'guideline',
  authors: 'NHS Telford and Wrekin; JRCALC; University Hospitals of Leicester',
  title: 'Weight-adjusted paracetamol guidance for adults',
  publisher: 'NHS (local)',
  year: 2018,
  url: 'https://ro.scribd.com/document/451621683/Oral-paracetamol-prescribing-guideline-Oct-2018-1-pdf',
  grade: 'local guideline',
  verified: true,
  read: 'excerpt',
  readNote: 'guideline pages',
})

export const ccjm2010Acetaminophen = evidence({
  id: 'ccjm-2010-acetaminophen',
  kind: 'textbook',
  authors: '(Cleveland Clinic Journal of Medicine authors)',
  title: 'Acetaminophen: Old drug, new warnings',
  publisher: 'Cleve Clin J Med 2010;77:19-27',
  year: 2010,
  url: 'http://casesblog.blogspot.com/2010/03/old-drug-new-warnings-acetaminophen.html',
  verified: true,
  read: 'digest',
  readNote: 'blog digest of the review',
})

export const cdc2016Opioids = evidence({
  id: 'cdc-2016-opioids',
  kind: 'guideline',
  authors: 'Dowell D, Haegerich TM, Chou R',
  title: 'CDC Guideline for Prescribing Opioids for Chronic Pain, United States, 2016',
  publisher: 'MMWR Recomm Rep 2016;65(1)',
  year: 2016,
  url: 'https://jesse.tg/ngc-archive/summary/10953',
  grade: 'category A',
  verified: true,
  read: 'digest',
  readNote: 'full guideline summary (National Guideline Clearinghouse)',
})

export const fdaDenosumabDsc2024 = evidence({
  id: 'fda-denosumab-dsc-2024',
  kind: 'label',
  authors: 'FDA',
  title: 'Boxed warning: severe hypocalcaemia with Prolia in advanced chronic kidney disease',
  publisher: 'FDA',
  year: 2024,
  url: 'https://www.fda.gov/drugs/fda-drug-safety-podcasts/fda-adds-boxed-warning-increased-risk-severe-hypocalcemia-patients-advanced-chronic-kidney-disease',
  verified: true,
  read: 'excerpt',
  readNote: 'FDA safety communication and podcast pages',
})

export const lyu2020DenosumabDelay = evidence({
  id: 'lyu-2020-denosumab-delay',
  kind: 'cohort',
  authors: 'Lyu H, et al.',
  title: 'Delayed Denosumab Injections and Fracture Risk Among Patients With Osteoporosis',
  publisher: 'Ann Intern Med 2020;173(7):516-526',
  year: 2020,
  url: 'https://pubmed.ncbi.nlm.nih.gov/32716706/',
  doi: '10.7326/M20-0882',
  verified: true,
  read: 'abstract',
  readNote: 'full abstract',
})

export const kim2024DenosumabDelay = evidence({
  id: 'kim-2024-denosumab-delay',
  kind: 'cohort',
  authors: 'Kim KM, Jang SA, Hong NK, et al.',
  title: 'Association of Delayed Denosumab Dosing with Increased Risk of Fractures',
  publisher: 'Endocrinol Metab 2024;39(6):946-955',
  year: 2024,
  url: 'https://e-enm.org/journal/view.php?number=2552',
  doi: '10.3803/EnM.2024.2047',
  verified: true,
  read: 'excerpt',
  readNote: 'key points on the article page',
})

export const mhra2020Denosumab = evidence({
  id: 'mhra-2020-denosumab',
  kind: 'label',
  authors: 'MHRA',
  title:
    'Denosumab 60 mg: increased risk of multiple vertebral fractures after stopping or delaying treatment',
  publisher: 'Drug Safety Update, gov.uk',
  year: 2020,
  url: 'https://www.gov.uk/drug-safety-update/denosumab-60mg-prolia-increased-risk-of-multiple-vertebral-fractures-after-stopping-or-delaying-ongoing-treatment',
  verified: true,
  read: 'excerpt',
  readNote: 'page text',
})

export const eriksen2009ZolTiming = evidence({
  id: 'eriksen-2009-zol-timing',
  kind: 'rct',
  authors: 'Eriksen EF, Lyles KW, Colon-Emeric CS, et al.',
  title:
    'Antifracture Efficacy and Reduction of Mortality in Relation to Timing of the First Dose of Zoledronic Acid After Hip Fracture',
  publisher: 'J Bone Miner Res 2009;24(7):1308-13',
  year: 2009,
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5770985',
  doi: '10.1359/jbmr.090209',
  verified: true,
  read: 'abstract',
  readNote: 'full abstract',
})

export const horizonRft2007 = evidence({
  id: 'horizon-rft-2007',
  kind: 'rct',
  authors: 'Lyles KW, Colon-Emeric CS, Magaziner JS, et al.',
  title: 'Zoledronic acid and clinical fractures and mortality after hip fracture (HORIZON-RFT)',
  publisher: 'N Engl J Med 2007;357:1799-809',
  year: 2007,
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2324066',
  doi: '10.1056/NEJMoa074941',
  verified: true,
  read: 'abstract',
})

export const asbmrBhof2024Goal = evidence({
  id: 'asbmr-bhof-2024-goal',
  kind: 'consensus',
  authors: 'Cosman F, Lewiecki EM, Eastell R, et al.',
  title: 'Goal-directed osteoporosis treatment: ASBMR/BHOF task force position statement 2024',
  publisher: 'J Bone Miner Res 2024',
  year: 2024,
  url: 'https://katalog.lib.cas.cz/KNAV/EdsRecord/cmedm,39073912',
  verified: true,
  read: 'abstract',
})

export const iofEsceo2020Algorithm = evidence({
  id: 'iof-esceo-2020-algorithm',
  kind: 'consensus',
  authors: 'Kanis JA, Harvey NC, McCloskey E, et al.',
  title: 'Algorithm for the management of patients at low, high and very high risk of osteoporotic fractures',
  publisher: 'Osteoporos Int 2020;31:1-12',
  year: 2020,
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7018677',
  doi: '10.1007/s00198-019-05176-3',
  verified: true,
  read: 'excerpt',
  readNote: 'abstract and introduction',
})

export const esceo2019Guidance = evidence({
  id: 'esceo-2019-guidance',
  kind: 'guideline',
  authors: 'IOF / ESCEO (Kanis JA and others)',
  title: 'European guidance for the diagnosis and management of osteoporosis in postmenopausal women',
  publisher: 'Osteoporos Int 2019',
  year: 2019,
  url: 'https://link.springer.com/article/10.1007/s00198-018-4704-5',
  doi: '10.1007/s00198-018-4704-5',
  verified: true,
  read: 'excerpt',
  readNote: 'abstract and key points',
})

export const sbemAbrasso2022 = evidence({
  id: 'sbem-abrasso-2022',
  kind: 'consensus',
  authors: 'Brazilian SBEM and ABRASSO',
  title: 'Definition and management of very high fracture risk in women with postmenopausal osteoporosis',
  publisher: 'Arch Endocrinol Metab 2022',
  year: 2022,
  url: 'http://www.scielo.br/scielo.php?script=sci_arttext&pid=S2359-39972022000500591&lng=en&tlng=en',
  verified: true,
  read: 'abstract',
})

export const acog2022Pmo = evidence({
  id: 'acog-2022-pmo',
  kind: 'guideline',
  authors: 'ACOG Committee on Clinical Practice Guidelines-Gynecology',
  title: 'Management of Postmenopausal Osteoporosis (Clinical Practice Guideline No. 2)',
  publisher: 'ACOG',
  year: 2022,
  url: 'https://scribd.com/document/742742034/2022-ACOG-Management-of-Postmenopausal-Osteoporosis',
  verified: true,
  read: 'excerpt',
  readNote: 'title page and purpose',
})

export const niceCg146Surveillance2019 = evidence({
  id: 'nice-cg146-surveillance-2019',
  kind: 'guideline',
  authors: 'NICE',
  title: '2019 surveillance of CG146: Osteoporosis, assessing the risk of fragility fracture',
  publisher: 'NICE',
  year: 2019,
  url: 'https://www.nice.org.uk/guidance/cg146/resources/2019-surveillance-of-osteoporosis-assessing-the-risk-of-fragility-fracture-nice-guideline-cg146-6848120989/chapter/Surveillance-decision?tab=evidence',
  verified: true,
  read: 'excerpt',
  readNote: 'surveillance decision page',
})

export const payerVhrPolicies = evidence({
  id: 'payer-vhr-policies',
  kind: 'consensus',
  authors: 'US payers (BCBS Texas, BCBS Kansas, UnitedHealthcare, Highmark)',
  title: 'Anabolic-drug coverage criteria with very-high-risk definitions',
  publisher: 'payer policies',
  year: 2025,
  url: 'https://coverage.pharmacistwrite.com/coverage/blue-cross-blue-shield-of-texas/tymlos/osteoporosis',
  verified: true,
  read: 'digest',
  readNote: 'policy digests',
})

export const ajr2006Nonmidline = evidence({
  id: 'ajr-2006-nonmidline',
  kind: 'cohort',
  authors: '(authors not displayed; Barnes-Jewish Hospital / Mallinckrodt Institute)',
  title: 'Response of Nonmidline Pain to Percutaneous Vertebroplasty',
  publisher: 'AJR Am J Roentgenol 2006;187:869-872',
  year: 2006,
  url: 'https://www.ajronline.org/doi/10.2214/AJR.05.0084',
  doi: '10.2214/AJR.05.0084',
  verified: true,
  read: 'abstract',
  readNote: 'full abstract',
})

export const pkpResidualPain2024 = evidence({
  id: 'pkp-residual-pain-2024',
  kind: 'cohort',
  authors: '(authors not displayed)',
  title:
    'Establishment of a risk prediction model for residual low back pain in thoracolumbar osteoporotic vertebral compression fractures after percutaneous kyphoplasty',
  publisher: 'J Orthop Surg Res 2024',
  year: 2024,
  url: 'https://josr-online.biomedcentral.com/articles/10.1186/s13018-024-04528-y',
  doi: '10.1186/s13018-024-04528-y',
  verified: true,
  read: 'abstract',
})

export const invest20131yr = evidence({
  id: 'invest-2013-1yr',
  kind: 'rct',
  authors: 'INVEST investigators (authors not displayed)',
  title: 'One-year outcomes of INVEST',
  publisher: 'Radiology 2013',
  year: 2013,
  url: 'https://pubmed.ncbi.nlm.nih.gov/23696683/',
  verified: true,
  read: 'abstract',
  readNote: 'full abstract',
})

export const kaviar2014 = evidence({
  id: 'kaviar-2014',
  kind: 'rct',
  authors: 'Dohm M, Black CM, Dacre A, et al.',
  title:
    'A randomized trial comparing balloon kyphoplasty and vertebroplasty for vertebral compression fractures due to osteoporosis (KAVIAR)',
  publisher: 'AJNR Am J Neuroradiol 2014;35(12):2227',
  year: 2014,
  url: 'https://experts.umn.edu/en/publications/a-randomized-trial-comparing-balloon-kyphoplasty-and-vertebroplas',
  verified: true,
  read: 'abstract',
  readNote: 'full abstract',
})

export const sinsSosg = evidence({
  id: 'sins-sosg',
  kind: 'consensus',
  authors: 'Fisher CG and the Spine Oncology Study Group',
  title: 'Spinal Instability Neoplastic Score (SINS)',
  publisher: 'Spine Oncology Study Group',
  year: 2010,
  url: 'https://www.cancercalc.com/sins.php',
  verified: true,
  read: 'digest',
  readNote: 'four scoring references (calculators and a spine digest)',
})

export const leblanc1987Bedrest = evidence({
  id: 'leblanc-1987-bedrest',
  kind: 'cohort',
  authors: '(authors not displayed)',
  title: 'Spinal bone mineral after 5 weeks of bed rest',
  publisher: 'Calcif Tissue Int 1987;41(5):259-261',
  year: 1987,
  url: 'https://scilit.com/publications/619b3924081b38ce2cd1b89e5caa2f2a',
  doi: '10.1007/bf02555226',
  verified: true,
  read: 'abstract',
  readNote: 'full abstract',
})

export const bedrest17wk = evidence({
  id: 'bedrest-17wk',
  kind: 'cohort',
  authors: '(authors not displayed)',
  title: 'Bone mineral loss and recovery after 17 weeks of bed rest',
  publisher: 'J Bone Miner Res 1990',
  year: 1990,
  url: 'https://discovery.researcher.life/article/bone-mineral-loss-and-recovery-after-17-weeks-of-bed-rest/38eba381080630658885b522ede84701',
  verified: true,
  read: 'abstract',
  readNote: 'full abstract',
})

export const bloomfield1997 = evidence({
  id: 'bloomfield-1997',
  kind: 'systematic-review',
  authors: 'Bloomfield SA',
  title: 'Changes in musculoskeletal structure and function with prolonged bed rest',
  publisher: 'Med Sci Sports Exerc 1997;29(2):197-206',
  year: 1997,
  url: 'https://scilit.net/publications/82789a3e7ade350b889c46feb2fa6318',
  doi: '10.1097/00005768-199702000-00006',
  verified: true,
  read: 'abstract',
  readNote: 'full abstract',
})

export const spiegl2022Midthoracic = evidence({
  id: 'spiegl-2022-midthoracic',
  kind: 'systematic-review',
  authors: 'Spiegl UJ, Scheyerer MJ, Osterhoff G, et al.',
  title: 'Osteoporotic mid-thoracic vertebral body fractures: differences from lumbar fractures',
  publisher: 'Eur J Trauma Emerg Surg 2022;48(3):1639-1647',
  year: 2022,
  url: 'https://link.springer.com/10.1007/s00068-021-01792-z',
  doi: '10.1007/s00068-021-01792-z',
  verified: true,
  read: 'abstract',
})

export const vcfTeachingDigest = evidence({
  id: 'vcf-teaching-digest',
  kind: 'textbook',
  authors: '(public spine teaching module, Portuguese, with cited evidence)',
  title: 'Osteoporotic vertebral fracture: teaching module',
  publisher: 'online',
  year: 2026,
  verified: true,
  read: 'excerpt',
  readNote: 'module text',
})

export const acp2017 = evidence({
  id: 'acp-2017',
  kind: 'guideline',
  authors: 'Qaseem A and the ACP Clinical Guidelines Committee',
  title: 'Treatment of Low Bone Density or Osteoporosis to Prevent Fractures in Men and Women (2017)',
  publisher: 'Ann Intern Med 2017',
  year: 2017,
  url: 'https://gertitashkomd.com/osteoporosis-guidelines-an-acp-update-2017/',
  grade: 'strong / weak',
  verified: true,
  read: 'digest',
  readNote: 'recommendation digest and AAFP endorsement page',
})
