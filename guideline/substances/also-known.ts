/** Drugs that no fact of the guideline asks for, by group: hormones of the thyroid, infection, nerves, pain, skin. See known.ts. */

import { substances } from '../../src/language/index.ts'
import { atc, rxnorm, sct } from '../value-sets/systems.ts'
import { infection, sedative } from './leaves-open.ts'

export const alsoKnown = substances({
  'thyroid hormone': {
    codes: { [atc]: 'H03AA*' },
    names: 'levothyroxine, thyroxine, L-thyroxine, liothyronine',
    brands: 'Euthyrox, L-Thyroxin, Levothyrox, Levoxyl, Synthroid, Tirosint, Unithroid',
  },
  'thyroid blocker': {
    codes: { [atc]: 'H03B*' },
    names: 'methimazole, thiamazole, carbimazole, propylthiouracil',
    mayMean: ['bone-loss-cause'],
  },
  'cortisol blocker': {
    codes: { [atc]: 'H02C*' },
    names: 'metyrapone, osilodrostat, mitotane',
    mayMean: ['bone-loss-cause'],
  },
  fludrocortisone: { codes: { [atc]: 'H02AA*' }, brands: 'Astonin H, Florinef' },
  antibiotic: {
    codes: {
      [atc]: 'J01*',
      [sct]: '91936005 373270004',
    },
    names:
      'penicillin, penicillins, penicillin V, penicillin G, amoxicillin, ampicillin, clavulanate, clavulanic acid, piperacillin, tazobactam, flucloxacillin, cephalexin, cefalexin, cefazolin, cefuroxime, ceftriaxone, cefdinir, ciprofloxacin, levofloxacin, moxifloxacin, azithromycin, clarithromycin, erythromycin, doxycycline, minocycline, tetracycline, clindamycin, vancomycin, gentamicin, nitrofurantoin, fosfomycin, trimethoprim, metronidazole, linezolid, meropenem',
    brands: 'Augmentin, Keflex, Cipro, Zithromax',
    ...infection,
  },
  'other anti-infective': {
    codes: { [atc]: 'J02* J04* J05* P01B* P02C* P03A*' },
    names:
      'fluconazole, itraconazole, voriconazole, nystatin, isoniazid, rifampicin, rifampin, pyrazinamide, ethambutol, acyclovir, aciclovir, valacyclovir, valaciclovir, oseltamivir, hydroxychloroquine, ivermectin, mebendazole',
    ...infection,
  },
  vaccine: {
    codes: { [atc]: 'J07*' },
    names: 'vaccine, vaccines, Impfstoff, vaccin, vacuna, vaccino',
    enough: true,
  },
  'serotonin drug': {
    codes: { [atc]: 'N06AB* N06AX16 N06AX21 N06AX23' },
    names:
      'sertraline, fluoxetine, paroxetine, citalopram, escitalopram, fluvoxamine, venlafaxine, desvenlafaxine, duloxetine, vortioxetine',
    brands:
      'Zoloft, Prozac, Paxil, Seroxat, Celexa, Cipralex, Lexapro, Luvox, Effexor, Pristiq, Trevilor, Cymbalta',
  },
  'monoamine oxidase inhibitor': {
    codes: { [atc]: 'N06AF* N06AG* N04BD*', [rxnorm]: '8123' },
    names: 'phenelzine, tranylcypromine, isocarboxazid, selegiline, rasagiline, safinamide, moclobemide',
    brands: 'Aurorix, Azilect, Eldepryl, Marplan, Nardil, Parnate, Xadago',
  },
  bupropion: { brands: 'Wellbutrin' },
  'sedating antidepressant': {
    codes: { [atc]: 'N06AA* N06AX05 N06AX11' },
    names: 'nortriptyline, imipramine, doxepin, clomipramine, trazodone, mirtazapine',
    brands: 'Remeron, Desyrel',
    ...sedative,
  },
  amitriptyline: { ...sedative },
  antipsychotic: {
    codes: { [atc]: 'N05A*' },
    names:
      'quetiapine, olanzapine, risperidone, haloperidol, aripiprazole, clozapine, ziprasidone, melperone, pipamperone, chlorprothixene, lithium',
    brands: 'Seroquel, Zyprexa, Risperdal, Haldol',
    ...sedative,
  },
  'other sedative': {
    codes: { [atc]: 'N05B* N05C* M03B* N03AA*' },
    names:
      'cyclobenzaprine, tizanidine, baclofen, methocarbamol, metaxalone, phenobarbital, phenobarbitone, primidone, buspirone, hydroxyzine, clomethiazole, doxylamine, melatonin, suvorexant',
    brands:
      'Amrix, Fexmid, Flexeril, Sirdalud, Zanaflex, Lioresal, Robaxin, Ortoton, Luminal, Mysoline, Vanadom',
    ...sedative,
  },
  carisoprodol: { ...sedative },
  butalbital: { ...sedative },
  clidinium: {},
  gabapentinoid: {
    codes: { [atc]: 'N02BF* N03AX12 N03AX16', [rxnorm]: '25480 187832' },
    names: 'gabapentin, pregabalin, mirogabalin',
    brands: 'Gralise, Horizant, Neurontin, Lyrica',
    ...sedative,
  },
  'antihistamine that sedates': {
    names: 'promethazine, chlorpheniramine, chlorphenamine, dimenhydrinate, cyproheptadine, meclizine',
    brands: 'Benadryl, Phenergan',
    ...sedative,
  },
  diphenhydramine: { ...sedative },
  dexchlorpheniramine: { ...sedative },
  antihistamine: {
    names: 'cetirizine, levocetirizine, loratadine, desloratadine, fexofenadine',
    brands: 'Zyrtec, Claritin, Allegra',
  },
  anticonvulsant: {
    codes: { [atc]: 'N03AB* N03AF* N03AG* N03AX*' },
    names:
      'phenytoin, fosphenytoin, carbamazepine, oxcarbazepine, eslicarbazepine, valproate, valproic acid, divalproex, topiramate, levetiracetam, lamotrigine, lacosamide, zonisamide',
    brands: 'Dilantin, Tegretol, Tegretal, Trileptal, Depakote, Depakine, Topamax, Keppra, Lamictal',
  },
  'dementia or Parkinson drug': {
    codes: { [atc]: 'N04A* N04BA* N04BC* N04BX* N06B* N06D* N07A* N07C*' },
    names:
      'donepezil, rivastigmine, galantamine, memantine, levodopa, carbidopa, benserazide, entacapone, pramipexole, ropinirole, amantadine, methylphenidate, dexamphetamine, pyridostigmine, betahistine',
    brands: 'Aricept, Sinemet',
  },
  naloxone: {
    codes: { [atc]: 'V03AB15', [rxnorm]: '7242' },
    brands: 'Evzio, Kloxxado, Narcan, Nyxoid, Zimhi',
    mayMean: ['strong-opioid', 'weak-opioid', 'substance-use-disorder'],
  },
  naltrexone: {
    codes: { [atc]: 'N07BB*', [rxnorm]: '7243' },
    names: 'acamprosate, disulfiram, nalmefene',
    brands: 'Nalorex, Revia, Vivitrol',
    mayMean: ['substance-use-disorder'],
  },
  'other pain drug': {
    codes: { [atc]: 'N02BB* N02BG06 M02AB* M02AC* N01BB* N02CC* N02CD*' },
    names:
      'metamizole, metamizol, dipyrone, dipirona, novaminsulfon, phenazone, antipyrine, propyphenazone, nefopam, capsaicin, lidocaine, lignocaine, sumatriptan, rizatriptan, zolmitriptan, erenumab',
    brands: 'Analgin, Neomelubrina, Nolotil, Novalgin, Acupan, Silentan Nefopam, Lidoderm',
  },
  'topical anti-inflammatory': {
    codes: { [atc]: 'M02AA* D11AX18 S01BC* R02AX01' },
    names: 'etofenamate, felbinac',
    brands: 'Flector Tissugel, Pennsaid, Powergel, Ibugel, Ibuleve, Dolgit, Traxam, Fastum, Lasonil',
  },
  'local glucocorticoid': {
    codes: { [atc]: 'D07* R03BA* R01AD* S01BA* A01AC* C05AA* S02B* S03B* R03AK*' },
    names: 'fluticasone, mometasone, beclomethasone, beclometasone, ciclesonide, clobetasol, desonide',
    brands: 'Flovent, Flonase, Nasonex, Advair, Dovobet, Xamiol',
  },
  'airway drug': {
    codes: { [atc]: 'R03A* R03C* R03D* R05C* R03BB*' },
    names:
      'salbutamol, albuterol, levalbuterol, salmeterol, formoterol, vilanterol, indacaterol, ipratropium, tiotropium, umeclidinium, montelukast, theophylline, guaifenesin, acetylcysteine, ambroxol, dextromethorphan, benzonatate',
    brands: 'Ventolin, ProAir, Spiriva, Singulair',
  },
  'eye drug': {
    codes: { [atc]: 'S01A* S01E* S01F* S01G* S01X* S02A*' },
    names:
      'latanoprost, bimatoprost, travoprost, dorzolamide, brimonidine, artificial tears, ketotifen, olopatadine',
  },
  'skin drug': {
    codes: { [atc]: 'D01A* D02* D03A* D04A* D05A* D06A* D06B* D08A* D09A* D10A*' },
    names:
      'terbinafine, clotrimazole, ketoconazole, mupirocin, chlorhexidine, urea, salicylic acid, permethrin, isotretinoin',
  },
  'gout drug': {
    codes: { [atc]: 'M04A*' },
    names: 'allopurinol, febuxostat, colchicine',
    brands: 'Zyloprim, Uloric',
  },
  'joint supplement': {
    codes: { [atc]: 'M01AX05 M01AX12 M01AX21 M01AX24 M01AX25 M01AX26' },
    names: 'glucosamine, chondroitin',
  },
  methotrexate: {
    codes: { [atc]: 'L01BA01 L04AX03', [rxnorm]: '6851' },
    names: 'MTX',
    brands: 'Imeth, Maxtrex, Metoject, Novatrex, Rasuvo, Rheumatrex, Trexall',
  },
  immunosuppressant: {
    codes: { [atc]: 'L04A* A07EC*' },
    names:
      'cyclosporine, ciclosporin, tacrolimus, voclosporin, mycophenolate, mycophenolate mofetil, mycophenolic acid, azathioprine, sirolimus, everolimus, leflunomide, sulfasalazine, adalimumab, etanercept, infliximab, golimumab, certolizumab, rituximab, tocilizumab, abatacept, ustekinumab, secukinumab, tofacitinib, baricitinib, upadacitinib',
    brands:
      'Neoral, Sandimmun, Sandimmune, Prograf, Advagraf, CellCept, Myfortic, Imuran, Imurek, Arava, Humira, Enbrel, Remicade, Cimzia, Simponi, Stelara, Cosentyx, Xeljanz, Olumiant, Rinvoq, Orencia, MabThera, Rituxan',
  },
  'clot dissolver': {
    codes: { [atc]: 'B01AD* B01AB02 B01AB11' },
    names: 'alteplase, tenecteplase, streptokinase, antithrombin, sulodexide',
  },
  'bleeding drug': {
    codes: { [atc]: 'B02*' },
    names: 'tranexamic acid',
    mayMean: ['coagulation-disorder', 'gi-bleeding-or-ulcer'],
  },
  'thing without a drug': {
    codes: { [atc]: 'V06D* V01A*' },
    names: 'shampoo, test strip, test strips, lancet, lancets, glucose meter',
    enough: true,
  },
})
