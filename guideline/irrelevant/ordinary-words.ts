/**
 * Words of which ordinary problem lists are made. A text beside a code that is irrelevant, or that leaves only some
 * facts open, is explained if all its words are among these (docs/chart.md); any other word may be a danger that nobody
 * here has heard of. Own judgement, by one rule: a word stays only if it points by itself to nothing that silence answers.
 */

import { irrelevant } from '../../src/language/index.ts'

/** Of the titles of ICD-10-CM (CDC/NCHS, public domain; April 2025, three and four characters) outside cancer, pregnancy and injury, less what points to a fact. */
const classified = `
  abdomen abdominal abducent abnormalitie absence acantholytic accidental accommodation according achille
  acne acoustic acrodermatitis actinic active activitie adenoid adenoiditis adequate adherent adhesion
  adjustment administrative admission adnexa adolescent advice affecting affective after aftercare
  agoraphobia allergic alopecia alzheimer amblyopia amino amnesia androgenic anemia angina angle
  anisometropia ankle anogenital anomalie anorectal antibody antimicrobial anus anxiety aom aphakia
  aplasia apocrine appearance appendectomy appendicitis appendix area areata aromatic around arrest
  arrhythmia arteriole arthritis arthropathie arthropathy associated asthma astigmatism asymptomatic
  ataxia atherembolism atherosclerosis atherosclerotic atopic atrioventricular attention attic
  atticoantral attitude auditory aura autoinflammatory autonomic awareness back baker balance band
  bariatric base beat beck behavior behavioral bicipital binocular biological biomechanical bipolar bleb
  blepharitis blepharochalasis blepharoconjunctivitis blindness block bmi branch branched break
  bronchiolitis bronchitis bullous bundle burn bursa bursal bursitis bursopathie cad calcaneal calcific
  calcification calorie canal capillarie capitis capsulitis carbohydrate carbuncle carie carpal
  carpometacarpal carried cataract cause cavity cellulitis central cerebrospinal certain cerumen chalazion
  chamber change charcot chemical chemistry chest chiasm childhood cholecystitis cholelithiasis
  cholesteatoma cholesteatosis cholesterol cholinergic chondrocalcinosis chondromalacia chorea
  chorioretinal choroid choroidal cicatricial ciliary circulatory circumstance clavicle cleaning clonic
  closure cluster cochlear cognitive cold collateral color communicable complaint completed complicated
  complicating component compulsive condition conduction conductive conflict conjunctiva conjunctival
  conjunctivitis connective constipation contact continuity contraceptive contracted contralateral
  convergence conversion coordination cornea corneal coronary cortex cosmetic cough counseling cranial
  crepitant crest crisis crystal crystalline cuff cutaneous cutis cyclical cyclitis cyst cystitis
  dacryoadenitis day deaminase defect deficiencie defined deforming deformitie deformity degeneration
  degree demyelinating demyelination dental dentofacial depletion deposit deposition depressed depression
  depressive derangement dermatitis dermatopolymyositis dermatosis detachment detergent development
  diabete diabetic diagnosis diagnostic diaphragmatic diarrhea dietary difficulty disabilitie discharge
  discontinuity dislocation disruption dissection dissociative distress disturbance dorsalgia dorsopathie
  duffy during dyes dystonia dystrophie dystrophy ear ears eccrine ectropion edentulous effect elbow
  electrolyte element elevated elimination emotional employment enabling encephalitis encephalomyelitis
  encountering endemic endophthalmitis enlarged enophthalmo enthesopathie enthesopathy entropion enzyme
  eosinophilia epicondylitis epidermal epiglottitis epilepsy epiphora episcleritis episode episodic
  eruption erythema erythematosus erythematous esotropia essential eustachian evaluation evidence except
  excess excluding exfoliation exogenous exotropia expected exposure extensor extent externa
  extrapyramidal eye eyelid eyes facial facilitie facility family fatigue feature female fibrillation
  fibroblastic fibromatosis fibromyalgia field finding finger fissure fitting flexor fluid flutter focal
  follicular follow force forearm foreign formation forming forth found fragment friction full fume
  function functional furuncle gait gallbladder ganglion gase general generalized genetic genital
  genitorinary gingiva gingivitis glaucoma globe glucose gluteal glycoprotein goiter gout granulomatous
  gravis group gynecological hair hallucination hand hard hazardous head headache health hearing heart
  heat heavy helminthiase hematuria hemifacial hemophilus hemorrhoid heterophoria heterotropia home
  hordeolum human hydrarthrosis hydrop hydroxyapatite hyperaldosteronism hyperalimentation
  hypercholesterolemia hyperfunction hyperglycemia hyperhidrosis hyperlipidemia hypermetropia
  hypersecretion hypersomnia hypertrichosis hypertriglyceridemia hypertrophy hyphema hypochondriacal
  hypoglycemic hypomanic hypotension hypothyroidism hypotony ichthyosis identified iliotibial ill
  illness immunization impacted impaired impairment impetigo impingement inadequate including inconclusive
  infection infectious inflammation influenza influenze ingested inguinal inner inorganic insomnia
  institution instruction insurance intake intermittent internally internuclear intestinal intestine
  intractable intraocular intraoperative involved involvement involving iridocyclitis iris iron irregular
  irritable irritant isolated issue jaccoud jaws juvenile kaschin keratitis keratoconjunctivitis
  keratoconus keratopathy keratosis knee known labyrinthine labyrinthitis laceration lack lacrimal
  lagophthalmo large laryngeal laryngitis laryngotracheitis larynx latent lead leak legal lens less lichen
  life lifestyle ligament limited line lip lipid lipoprotein liquid local long loose macula made malaise
  male malocclusion management manic marginal marker mastoid mastoiditis mature measure mechanical media
  medial median mediastinum medical medicament medication mellitus membrane meniere meniscus mental
  mesenteric metabolic metabolism metal metatarsalgia methemoglobinemia micturition migraine miliaria
  mineral mobility mode molar monoarthritis mononeuropathie mononeuropathy mood more morgagnian
  morphological movement mucocele mucoid mucopurulent mucosa multiforme multinodular multiplex murmur
  muscular musculoskeletal myasthenia myoneural myopathie myopia myositis myringitis nail nasopharyngitis
  native nausea neovascularization nervous neurological neuromuscular neuronitis neuropathy neutrophil
  night node nodosa nodular nodule noise noninfective nonionizing nonmagnetic nonobliterative nonpsychotic
  nonrheumatic nonscarring nonspecific nonsuppurative nontoxic normally nose nuclear nutrient nystagmus
  obesity obliterative observation obsessive ocular oculomotor oils olecranon olfactory opacitie opacity
  open opening ophthalmoplegia ophthalmoplegic optic orbit organ organic organism orientation orthopedic
  orthostatic ossicle ossification osteoarthritis osteochondrosis osteopenia otalgia otitis otorrhagia
  otorrhea otosclerosis ototoxic oval overlap overuse palindromic palmar palmaris pancreatitis panic
  papilledema papillitis papulosquamous parapsoriasis parasitic parkinson parkinsonism paroxysmal part
  passage patella patellar patelle pathway patient pattern patulous pectoris pellegrini pemphigoid
  pemphigus penetrating percent perception periapical periarthritis perichondritis periocular period
  periodic periodontal peripheral peritoneum peroneal perpetrator persistent person personality petrositis
  pharyngitis phenotype phobia phobic physical physiological pigmentation pigmented pilonidal pinna
  pityriasis place planopilaris plant plantar plantaris planus plaque plastic plexus plica pole
  polyglandular polymorphonuclear polyneuropathie polyneuropathy polyosteoarthritis polyp polyuria
  postinfectious postinfective postmastoidectomy postprocedural postrheumatic pre prediabete predominantly
  prematurity prepatellar presbycusis presence presentation pressure primarily problem procedure process
  procreative product progressive prolapse proliferative prophylactic prostatic protozoal provider prurigo
  pruritus psoriasis psychological psychotic pterygium ptosis puberty pulp pulsatile puncture pupillary
  purine purpose pyoderma pyrimidine radial radiation radiodermatitis rapid rapidly rate reactive reading
  reason receptor reconstructive recurrent red refraction regional remedying residential resistance
  response restricted result resulting retained retina retinal retinopathy retinoschisis retrobulbar
  retroperitoneum review rheumatism rhinitis ridge rosacea rotator salivary salpingitis scar
  schizoaffective schizophrenia sclera scleritis sclerosis screening seborrheic secretion sensation
  sensitivity sensorineural separation seroma serous service sex sexual shaft sheath short shoulder
  sialoadenitis sick sign simple simplex sinus sinuse sinusitis sixth skill small smell social soft solid
  somatoform sore sound space spasm specific specimen sport sprain spur state stieda storage strabismus
  streptococcal streptococcus stress studie stupor styloid subacute subcutaneous subjective subluxation
  sudden sunburn superficial supporting suppurative surface surveillance susceptibility symbolic syncope
  synovial synovitis synovium tachycardia taken taste tear teeth tendinitis tendon teno tenosynovitis
  tension term tes testing thickening thorax throat thymus thyroiditis time tinnitus tissue tongue tonsil
  tonsillitis tooth tracheitis tract transepidermal trauma treatment tremor trigeminal trigger
  trochanteric trochlear tubal tube tubotympanic tubular tubulo tunnel tympanic tympanosclerosis tympanum
  ulnar ultraviolet umbilical unavailability uncomplicated underimmunization underlying unidentified
  unilateral unrestricted ureter urethra urethral urethritis urticaria vapor variable varicose vascular
  ventral vertical vertiginous vertigo vestibular victim villonodular viral virus viruse vision vitreous
  vocal voice vulgaris white window within wound wrist xanthelasma xerosis yellow zinc
`

/** What joins and qualifies, though names of value sets hold it too. */
const joining = `
  abnormal abnormality acquired acute adult age and another anterior arterial artery articular as at
  atrial benign bilateral blood both by caused chain child chronic classified combined common complete
  complication congenital control current deep deficiency degenerative density diffuse digestive direct
  disc disease disorder dual due early elderly elsewhere encounter examination external extremitie factor familial
  fatty first following foot for from hereditary high hip hyperplasia hypertension hypertensive idiopathic
  in initial joint junction lateral left level light limb localized low lower major middle mild mixed moderate
  lumbago multiple muscle nasal no non nontraumatic normal not old one or other out pain partial pelvic per
  personal posterior primary prostate reflux region related remission residual rider right second secondary
  severe severity side single site skin special specified spondylosis status structure subsequent symptom syndrome
  system systemic than third through thyroid to tobacco total transient trunk type unknown unspecified up upper
  urinary urine vein venous vessel visit visual vitamin with without
`

/** What clinicians and patients write for ordinary things. Own judgement. */
const everyday = `
  abrasion pediatric adenoma adhd af afib amd anal annual anxious arm atrophic atrophy axilla b12 bite bladder
  blister bloating body bowel bp bph breast bunion buttock callus cervix check checkup cheek chin colon
  content controlled contusion covid cts diet distal djd dm dm2 dry dysfunction dyslipidemia endometriosis
  erectile esp extremity face feet flash floater flu forehead frozen gad gland goal hammer hay hdl
  hemangioma hld hot htn hypertrophic ibs inferior injurie injury insect internal interphalangeal itch
  itching jaw lbp ldl leg lesion lipoma lipomatous loss macular mdd melanocytic memory mouth nec neck
  neoplasm nerve nevi nevus new newly niddm nonvenomous nos oa onset ovary overweight pad paf penis poorly
  proximal ptsd pvd rash respiratory rls routine runny scalp shot sleep sleepless strain superior svt t2dm
  te tennis testis thigh thumb treated triglyceride uncontrolled underactive unsp uri uterus uti
  vaccination vagina vaginal wall wax wear well wellness
`

/** When, where and while doing what something began or was noticed; no fall and no height, which tell of its force. Own judgement. */
const circumstances = `
  a afternoon ago an april august autumn bag bath bathroom bed bending box chair clinic coughing december
  department eight emergency evening february five four fresh friday garden getting he her his house
  it january july june kitchen lifting march may monday month morning nine noted november october of on
  reported saturday seen september seven she shopping since sitting six sneezing spring
  stooping suddenly summer sunday ten the their three thursday today tuesday turning twisting two was
  wednesday week when while winter year yesterday
`

/** German, French, Spanish, Italian and Dutch words for the most ordinary things, without accents. Own judgement. */
const abroad = `
  adiposita allgemeine altri anca arterielle arteriosa arthrose artrose artrosi artrosis atriale
  atriumfibrilleren auriculaire auricular autre bei beidseit bezeichnet bezeichnete bezemfibrilleren
  bleddruk bluthochdruck cadera cataracte catarata cataratta complicacione complicanze complicatie
  coxarthrose das de del della depresion depressie depressione der des di die dislipidemia du een ekzem el
  emicrania en esencial especificada especificado essentielle essenziale et fettstoffwechselstorung
  fibrilacion fibrillazione gemischte genou gespecificeerd gicht ginocchio glaucome glaucoom glaukom
  gonarthrose gota gotta goutte hanche harnwegsinfekt harnwegsinfektion het heup hipercolesterolemia
  hiperlipidemia hipertension hipotiroidismo hoge horverlust hypercholesterinamie hypercholesterolemie
  hyperlipidamie hyperlipidemie hypertensie hypertonie hypothyreoidie hypothyreose hypothyroidie impfung
  ipercolesterolemia iperlipemia iperlipidemia ipertensione ipotiroidismo jicht katarakt knie komplikation
  komplikationen kreuzschmerz kreuzschmerzen la las le leichte les link lombalgie los lumbalgia migrana
  migrane mit mittelgradige naher nicht niet nnb obesidad obesita obesite ohne otra otro overige
  paroxysmale persistierende precise precisee primaire primaria primitive prostatahyperplasie recht reine
  rodilla ruckenschmerz ruckenschmerzen sans schwindel senza sin sonstige specificata staar struma
  suikerziekte tipo typ und untersuchung van vertige vetstofwisselingsstoornis vorhofflimmern zonder
`

/** Where a thing is, in the bones and their neighbourhood, without accents. Own judgement. */
const sites = `
  and anca bws bilateral brustwirbelsaule cadera cervical col colonna columna colonne dorsal dorsale e et femoral
  femorale femore femur forearm halswirbelsaule hanche heup hip hws in left lendenwirbelsaule links lombaire
  lombare lumbale lumbalbereich lumbar lumbosacral lws multiple neck pelvi pelvic proximal rachis radius rechts
  region right sacral site spine thoracic thoracolumbar und unspecified vertebral vertebrale wirbelsaule wrist y
`

export const ordinaryWords = irrelevant({
  id: 'ordinary-words',
  title: 'Words of which ordinary problem lists are made',
  records: ['problems'],
  because: 'a text of such words alone says nothing beside its code',
  words: [classified, joining, everyday, circumstances, abroad].join(' '),
  sites,
})
