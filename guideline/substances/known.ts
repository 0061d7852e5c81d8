/**
 * Drugs that no fact of the guideline asks for, by group: a record that names one is understood. What a group still
 * leaves open (a sedative, a disease it points to) stands in `mayMean`. Cut against the ATC list of 2026; the names are
 * international ones and brands as in the lists named in bone.ts.
 */

import { substances } from '../../src/language/index.ts'
import { atc, rxnorm } from '../value-sets/systems.ts'
import { cancer, kidney } from './leaves-open.ts'

export const known = substances({
  'proton pump inhibitor': {
    codes: { [atc]: 'A02BC* A02BA*' },
    names: 'proton pump inhibitors',
  },
  omeprazole: {
    codes: { [rxnorm]: '7646' },
    brands: 'Antra, Losec, Mepral, Mopral, Omep, Prilosec, Zegerid, Zoltum',
  },
  esomeprazole: { codes: { [rxnorm]: '283742' }, brands: 'Inexium, Lucen, Nexium' },
  'acid blocker': {
    names:
      'pantoprazole, pantoprazol, lansoprazole, lansoprazol, rabeprazole, dexlansoprazole, vonoprazan, omeprazol, esomeprazol, ranitidine, cimetidine, nizatidine, sucralfate',
    brands: 'Pantoloc, Pantozol, Protonix, Prevacid, Agopton, Zoton, Aciphex, Pariet, Dexilant, Voquezna',
  },
  famotidine: { brands: 'Pepcid' },
  misoprostol: {},
  antacid: {
    codes: { [atc]: 'A02X* A02BX13*' },
    names:
      'simethicone, simeticone, sodium bicarbonate, magnesium hydroxide, aluminium hydroxide, aluminum hydroxide, alginic acid, magaldrate',
  },
  'gut drug': {
    codes: { [atc]: 'A03A* A03B* A03F* A05A* A05B* A07B* A07F* A09A*' },
    names:
      'metoclopramide, domperidone, mebeverine, dicycloverine, dicyclomine, hyoscyamine, ursodiol, ursodeoxycholic acid, loperamide, mesalazine, mesalamine, pancrelipase, pancreatin, atropine, glycopyrrolate, glycopyrronium',
  },
  laxative: {
    codes: { [atc]: 'A06A*' },
    names:
      'polyethylene glycol, polyethylene glycol 3350, macrogol, peg 3350, lactulose, bisacodyl, senna, sennosides, docusate, psyllium, ispaghula, sodium picosulfate, glycerin, lubiprostone, linaclotide, prucalopride',
    brands: 'Bifiteral, Colace, Dulcolax, Duphalac, Forlax, Fybogel, Laxido, Movicol, Senokot, Miralax',
  },
  ondansetron: {
    codes: { [atc]: 'A04AA*' },
    names: 'granisetron, palonosetron, tropisetron',
    brands: 'Zofran',
    ...cancer,
  },
  insulin: { codes: { [atc]: 'A10A*' }, names: 'insulin', enough: true },
  'glucose-lowering drug': {
    codes: { [atc]: 'A10BA* A10BB* A10BH* A10BJ* A10BK* A10BF* A10BX*' },
    names:
      'metformin, glipizide, glyburide, glibenclamide, gliclazide, glimepiride, sitagliptin, linagliptin, saxagliptin, alogliptin, vildagliptin, empagliflozin, dapagliflozin, canagliflozin, ertugliflozin, liraglutide, semaglutide, dulaglutide, exenatide, tirzepatide, repaglinide, nateglinide, acarbose',
    brands: 'Glucophage, Januvia, Jardiance, Farxiga, Ozempic, Trulicity, Victoza, Amaryl',
  },
  glitazone: { codes: { [atc]: 'A10BG*' }, names: 'pioglitazone, rosiglitazone', brands: 'Actos, Avandia' },
  'other vitamin': {
    codes: { [atc]: 'A11D* A11E* A11G* A11H*' },
    names:
      'ascorbic acid, vitamin C, vitamin B12, vitamin B 12, cyanocobalamin, hydroxocobalamin, thiamine, pyridoxine, riboflavin, niacin, nicotinamide, biotin, vitamin E, tocopherol, vitamin K, phytonadione, phytomenadione',
  },
  mineral: {
    codes: { [atc]: 'A12B* A12C* B03A* B03B*' },
    names:
      'potassium chloride, potassium citrate, magnesium oxide, magnesium sulfate, magnesium citrate, zinc sulfate, ferrous sulfate, ferrous fumarate, ferrous gluconate, iron sucrose, folic acid, folate, sodium chloride, fluoride',
  },
  calcium: {
    codes: { [atc]: 'A12A*', [rxnorm]: '1897' },
    names: 'calcium carbonate, calcium citrate, calcio',
    brands: 'Adcal, Cacit, Calcichew, Sandocal',
  },
  'phosphate binder': {
    codes: { [atc]: 'V03AE*' },
    names: 'calcium acetate, sevelamer, lanthanum',
    ...kidney,
  },
  'dialysis solution': { codes: { [atc]: 'B05D* B05Z*' }, names: 'dialysis solution, dialysate', ...kidney },
  'active vitamin d': {
    codes: { [atc]: 'A11CC03 A11CC04 H05BX02' },
    names: 'calcitriol, paricalcitol, doxercalciferol',
    brands: 'Bondiol, EinsAlpha, Hectorol, One-Alpha, Rocaltrol, Un-Alfa, Zemplar',
    ...kidney,
  },
  alfacalcidol: { ...kidney },
  calcimimetic: {
    codes: { [atc]: 'H05BX01 H05BX04' },
    names: 'cinacalcet, etelcalcetide',
    brands: 'Mimpara, Parsabiv, Sensipar',
    ...kidney,
  },
  erythropoietin: { codes: { [atc]: 'B03X*' }, names: 'epoetin alfa, darbepoetin', ...kidney },
  'parathyroid hormone 1-84': {
    codes: { [atc]: 'H05AA03 H05AA05' },
    names: 'palopegteriparatide',
    brands: 'Natpar, Natpara, Preotact, Yorvipath',
  },
  burosumab: { codes: { [atc]: 'M05BX05' }, brands: 'Crysvita' },
  'strontium ranelate': {
    codes: { [atc]: 'M05BX03 M05BX53' },
    names: 'ranelic acid',
    brands: 'Osseor, Protelos',
  },
  menatetrenone: { codes: { [atc]: 'M05BX08' } },
  'blood pressure drug': {
    codes: { [atc]: 'C02A* C02C* C02D* C04A* C07A* C08C* C08D* C09A* C09C* C09X*' },
    names:
      'metoprolol, bisoprolol, propranolol, carvedilol, nebivolol, labetalol, sotalol, nadolol, timolol, nifedipine, felodipine, lercanidipine, diltiazem, clonidine, doxazosin, prazosin, terazosin, hydralazine, minoxidil, methyldopa, moxonidine, urapidil, lisinopril, enalapril, ramipril, perindopril, captopril, quinapril, fosinopril, trandolapril, moexipril, candesartan, irbesartan, telmisartan, azilsartan, eprosartan, aliskiren',
    brands:
      'Prinivil, Zestril, Renitec, Vasotec, Capoten, Accupril, Monopril, Mavik, Cozaar, Diovan, Atacand, Blopress, Avapro, Aprovel, Benicar, Micardis, Edarbi, Tekturna, Lopressor, Toprol, Norvasc, Coreg, Tenormin',
  },
  amlodipine: {},
  atenolol: {},
  benazepril: { brands: 'Lotensin' },
  losartan: {},
  valsartan: {},
  olmesartan: {},
  verapamil: {},
  sacubitril: { codes: { [atc]: 'C09DX04' }, brands: 'Entresto', mayMean: ['heart-failure'] },
  diuretic: {
    codes: { [atc]: 'C03*' },
    names:
      'chlorthalidone, chlortalidone, indapamide, bendroflumethiazide, metolazone, xipamide, torsemide, torasemide, bumetanide, spironolactone, eplerenone, finerenone, HCTZ',
    brands: 'Lasix, Bumex, Demadex, Aldactone, Inspra, Microzide, Zaroxolyn, Hygroton',
  },
  hydrochlorothiazide: {},
  furosemide: { names: 'frusemide' },
  amiloride: {},
  triamterene: {},
  'heart drug': {
    codes: { [atc]: 'C01A* C01B* C01D*' },
    names:
      'digoxin, digitoxin, amiodarone, flecainide, propafenone, dronedarone, nitroglycerin, glyceryl trinitrate, isosorbide mononitrate, isosorbide dinitrate, epinephrine, ranolazine, ivabradine',
    brands: 'Lanoxin, Digitek, Lanicor',
  },
  statin: {
    codes: { [atc]: 'C10A* C10BA*' },
    names:
      'simvastatin, atorvastatin, rosuvastatin, pravastatin, lovastatin, fluvastatin, pitavastatin, ezetimibe, fenofibrate, gemfibrozil, bezafibrate, alirocumab, evolocumab, cholestyramine, colestyramine, simvistatin',
    brands: 'Lipitor, Crestor, Zocor, Zetia',
  },
  'urology drug': {
    codes: { [atc]: 'G04B* G04C*' },
    names:
      'tamsulosin, alfuzosin, silodosin, finasteride, dutasteride, oxybutynin, tolterodine, solifenacin, mirabegron, trospium, darifenacin, sildenafil, tadalafil, vardenafil',
    brands: 'Flomax',
  },
  'female hormone': {
    codes: { [atc]: 'G03A* G03C* G03D* G03F* G01A* G02B*' },
    names:
      'ethinyl estradiol, ethinylestradiol, norelgestromin, norethindrone, norethisterone, levonorgestrel, etonogestrel, drospirenone, desogestrel, norgestimate, progesterone, medroxyprogesterone, dienogest, tibolone, esterified estrogens, estropipate, ospemifene, lasofoxifene',
    brands:
      'Mirena, Yaz, Camila, Errin, Jolivette, Nuvaring, Depo-Provera, Sayana Press, Climara, Vivelle, Estrace, Divigel, Premarin, Progynova, Livial, Activella, Activelle, Femoston, Kliogest, Osphena, Senshio',
  },
  estradiol: { names: 'oestradiol' },
  'conjugated oestrogens': { names: 'conjugated estrogens, conjugated equine estrogens' },
  'pituitary hormone blocker': {
    codes: { [atc]: 'H01CA02 H01CC*' },
    names: 'nafarelin',
    brands: 'Synarel, Orilissa',
  },
  elagolix: {},
  'anti-oestrogen': {
    codes: { [atc]: 'L02BA*' },
    names: 'tamoxifen, fulvestrant, toremifene',
    brands: 'Nolvadex, Soltamox, Faslodex',
    ...cancer,
  },
  niraparib: { ...cancer },
  ribociclib: { ...cancer },
  filgrastim: { codes: { [atc]: 'L03A*' }, names: 'pegfilgrastim, lenograstim', ...cancer },
})
