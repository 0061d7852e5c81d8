/** Anti-inflammatory drugs, aspirin and acetaminophen, by ingredient. */

import { substances } from '../../src/language/index.ts'
import { atc, rxnorm } from '../value-sets/systems.ts'

export const antiInflammatory = substances({
  ibuprofen: {
    codes: { [rxnorm]: '5640', [atc]: 'M01AE01 M01AE51' },
    brands:
      'Advil, Antarene, Brufen, Caldolor, Calprofen, Cuprofen, Dalsy, Dolormin, Espidifen, Fenbid, IBU-ratiopharm, Ibuflam, Ibuhexal, Motrin, Neobrufen, Nuprin, Nurofen, Rafen, Spedifen',
    perhaps: 'Moment, Midol IB, Eudorlin, Buscofen, Algiasdin',
    local: true,
  },
  dexibuprofen: { codes: { [atc]: 'M01AE14' }, brands: 'Seractil', perhaps: 'Deltaran', local: true },
  naproxen: {
    codes: { [rxnorm]: '7258', [atc]: 'M01AE02 M01AE52' },
    brands: 'Aleve, Anaprox, Apranax, EC-Naprosyn, Feminax Ultra, Naprelan, Naprosyn, Stirlescent, Synflex',
    perhaps: 'Anaprox DS, Momendol, Antalgin, Naprogesic, Inza, Dolormin GS',
    local: true,
  },
  diclofenac: {
    codes: { [rxnorm]: '3355', [atc]: 'M01AB05 M01AB55' },
    brands:
      'Cambia, Cataflam, Diclomax, Dicloreum, Econac, Effekton, Motifene, Rewodina, Voltaren-XR, Zipsor, Zorvolex',
    perhaps: 'Flector, Voltaren, Voltarene, Voltarol, Lofena, Diclac, Dolotren, Voltaren Rapid, Fenac',
    local: true,
  },
  ketorolac: {
    codes: { [rxnorm]: '35827', [atc]: 'M01AB15' },
    brands: 'Dolac, Lixidol, Sprix, Toradol',
    perhaps: 'Tora-Dol, Droal',
    local: true,
  },
  indomethacin: {
    codes: { [rxnorm]: '5781', [atc]: 'M01AB01 M01AB51' },
    names: 'indometacin, indometacina',
    brands: 'Indocid, Indocin, Tivorbex',
    local: true,
  },
  etodolac: {
    codes: { [rxnorm]: '24605', [atc]: 'M01AB08' },
    brands: 'Etopan, Lodine',
    perhaps: 'Lodine SR',
    local: true,
  },
  sulindac: { codes: { [rxnorm]: '10237', [atc]: 'M01AB02' }, brands: 'Clinoril', local: true },
  tolmetin: { codes: { [rxnorm]: '10636', [atc]: 'M01AB03' }, brands: 'Tolectin', local: true },
  aceclofenac: {
    codes: { [atc]: 'M01AB16' },
    brands: 'Airtal, Preservex',
    perhaps: 'Gladio, Beofenac',
    local: true,
  },
  acemetacin: { codes: { [atc]: 'M01AB11' }, brands: 'Emflex, Rantudil', local: true },
  meloxicam: {
    codes: { [rxnorm]: '41493', [atc]: 'M01AC06' },
    brands: 'Anjeso, Mobec, Mobic, Vivlodex',
    perhaps: 'Qmiiz',
    local: true,
  },
  piroxicam: {
    codes: { [rxnorm]: '8356', [atc]: 'M01AC01' },
    brands: 'Brexidol, Brexin, Feldene',
    local: true,
  },
  tenoxicam: { codes: { [atc]: 'M01AC02' }, brands: 'Mobiflex, Tilcotil', local: true },
  lornoxicam: { codes: { [atc]: 'M01AC05' }, brands: 'Xefo', local: true },
  ketoprofen: {
    codes: { [rxnorm]: '6142', [atc]: 'M01AE03 M01AE53' },
    brands: 'Bi-Profenid, Orudis, Oruvail, Profenid',
    perhaps: 'Oki, Gabrilen, Artrosilene, Ketodol',
    local: true,
  },
  dexketoprofen: {
    codes: { [atc]: 'M01AE17' },
    brands: 'Enantyum, Keral, Ketesse',
    perhaps: 'Sympal, Quiralam',
    local: true,
  },
  flurbiprofen: {
    codes: { [rxnorm]: '4502', [atc]: 'M01AE09' },
    brands: 'Ansaid, Cebutid, Froben',
    local: true,
  },
  fenoprofen: { codes: { [atc]: 'M01AE04' }, brands: 'Nalfon', perhaps: 'Fenortho', local: true },
  oxaprozin: { codes: { [rxnorm]: '32613', [atc]: 'M01AE12' }, brands: 'Coxanto, Daypro', local: true },
  'tiaprofenic acid': {
    codes: { [atc]: 'M01AE11' },
    names: 'tiaprofenic, tiaprofensäure, tiaprofénique, tiaprofenico',
    brands: 'Surgam',
    local: true,
  },
  loxoprofen: { codes: { [atc]: 'M01AE19' }, brands: 'Loxonin', local: true },
  'mefenamic acid': {
    codes: { [atc]: 'M01AG01' },
    names: 'mefenamic, mefenaminsäure, méfénamique, mefenamico, mefenaminezuur',
    brands: 'Parkemed, Ponstan, Ponstel, Ponstyl',
    local: true,
  },
  meclofenamate: {
    codes: { [atc]: 'M01AG04' },
    names: 'meclofenamic acid, meclofenamic',
    brands: 'Meclomen',
    local: true,
  },
  'tolfenamic acid': {
    codes: { [atc]: 'M01AG02' },
    names: 'tolfenamic, tolfenaminsäure, tolfénamique, tolfenamico',
    brands: 'Clotam',
    local: true,
  },
  'niflumic acid': {
    codes: { [atc]: 'M01AX02' },
    names: 'niflumic, nifluminsäure, niflumique, niflumico',
    brands: 'Nifluril',
    local: true,
  },
  celecoxib: {
    codes: { [rxnorm]: '140587', [atc]: 'M01AH01' },
    brands: 'Celebrex, Elyxyb, Onsenal',
    local: true,
  },
  etoricoxib: {
    codes: { [atc]: 'M01AH05' },
    brands: 'Algix, Arcoxia, Tauxib',
    perhaps: 'Exinef',
    local: true,
  },
  parecoxib: { codes: { [atc]: 'M01AH04' }, brands: 'Dynastat', local: true },
  rofecoxib: { codes: { [rxnorm]: '232158', [atc]: 'M01AH02' }, brands: 'Vioxx', local: true },
  valdecoxib: { codes: { [rxnorm]: '278567', [atc]: 'M01AH03' }, brands: 'Bextra', local: true },
  nabumetone: {
    codes: { [rxnorm]: '31448', [atc]: 'M01AX01' },
    brands: 'Nabucox, Relafen, Relifex',
    perhaps: 'Relafen DS',
    local: true,
  },
  nimesulide: { codes: { [atc]: 'M01AX17' }, brands: 'Aulin', perhaps: 'Mesulid, Nexen', local: true },
  phenylbutazone: { codes: { [atc]: 'M01AA01' }, brands: 'Ambene, Butacote', local: true },
  proglumetacin: { codes: { [atc]: 'M01AB14' }, brands: 'Protaxon', local: true },
  diflunisal: { codes: { [rxnorm]: '3393', [atc]: 'N02BA11' }, brands: 'Dolobid', local: true },
  salsalate: {
    codes: { [rxnorm]: '36108', [atc]: 'N02BA06' },
    brands: 'Disalcid',
    perhaps: 'Amigesic',
    local: true,
  },
  'choline magnesium trisalicylate': {
    brands: 'Trilisate',
    mayMean: ['nsaid-allergen', 'oral-nsaid'],
  },
  'bismuth subsalicylate': {
    codes: { [rxnorm]: '19478', [atc]: 'A02BX05' },
    brands: 'Pepto-Bismol',
    perhaps: 'Kaopectate',
  },
  aspirin: {
    codes: { [rxnorm]: '1191', [atc]: 'B01AC06 N02BA01' },
    names:
      'acetylsalicylic acid, acetylsalicylic, acetylsalicylsäure, acétylsalicylique, acetilsalicilico, acetylsalicylzuur, carbasalate, carbasalaatcalcium',
    brands:
      'Anadin, Aspegic, Aspirina, Aspirine, Aspro, Aspro Clear, Bayer Aspirin, Bufferin, Disprin, Ecotrin, Solprin, Equagesic, Bayer Aspirin PM',
    perhaps:
      "Alka-Seltzer, Anacin, Goody's, BC Powder, ASS, Thomapyrin, Godamed, Aspirin Effect, Catalgine, Vivin C",
  },
  acetaminophen: {
    codes: { [rxnorm]: '161', [atc]: 'N02BE01' },
    names: 'paracetamol, APAP, acetaminofen',
    brands:
      'Calpol, Crocin, Dafalgan, Doliprane, Dymadon, Efferalgan, FeverAll, Gelocatil, Hedex, Medinol, Ofirmev, Panadol, Perfalgan, Tempra, Termalgin, Tylenol, Premsyn PMS, Pamprin Multi-Symptom',
    perhaps:
      'Dolo, Mapap, aspirin-free, non-aspirin, Aspirin-Free Anacin, ben-u-ron, Tachipirina, Apiretal, Dolocatil, Panadol Osteo, Panamax',
  },
  propacetamol: { codes: { [atc]: 'N02BE05' }, brands: 'Pro-Dafalgan' },
})
