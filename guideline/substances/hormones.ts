/** Glucocorticoids, and drugs that take hormones away, by ingredient. */

import { substances } from '../../src/language/index.ts'
import { atc, rxnorm } from '../value-sets/systems.ts'

export const hormones = substances({
  anastrozole: { codes: { [rxnorm]: '84857', [atc]: 'L02BG03' }, brands: 'Arimidex' },
  letrozole: { codes: { [atc]: 'L02BG04' }, brands: 'Femara' },
  exemestane: { codes: { [atc]: 'L02BG06' }, brands: 'Aromasin' },
  leuprolide: {
    codes: { [rxnorm]: '42375', [atc]: 'L02AE02 L02AE51' },
    names: 'leuprorelin, leuprorelina, leuproréline',
    brands:
      'Camcevi, Eligard, Enantone, Fensolvi, Lupron, Lupron Depot, Prostap, Staladex, Trenantone, Viadur',
    perhaps: 'Leuprone, Sixantone',
  },
  goserelin: { codes: { [rxnorm]: '50610', [atc]: 'L02AE03' }, brands: 'Zoladex' },
  triptorelin: {
    codes: { [rxnorm]: '38782', [atc]: 'L02AE04' },
    brands: 'Decapeptyl, Gonapeptyl, Salvacyl, Trelstar, Triptodur',
    perhaps: 'Pamorelin',
  },
  buserelin: { codes: { [atc]: 'L02AE01' }, brands: 'Profact, Suprefact' },
  histrelin: { codes: { [atc]: 'L02AE05' }, brands: 'Supprelin LA, Vantas' },
  degarelix: { codes: { [rxnorm]: '475230', [atc]: 'L02BX02' }, brands: 'Firmagon' },
  relugolix: { codes: { [rxnorm]: '2472778', [atc]: 'L02BX04' }, brands: 'Orgovyx', perhaps: 'Ryeqo' },
  bicalutamide: { codes: { [rxnorm]: '83008', [atc]: 'L02BB03' }, brands: 'Casodex' },
  flutamide: { codes: { [rxnorm]: '4508', [atc]: 'L02BB01' }, brands: 'Eulexin' },
  nilutamide: { codes: { [rxnorm]: '31805', [atc]: 'L02BB02' }, brands: 'Anandron, Nilandron' },
  enzalutamide: { codes: { [atc]: 'L02BB04' }, brands: 'Xtandi' },
  apalutamide: { codes: { [atc]: 'L02BB05' }, brands: 'Erleada' },
  darolutamide: { codes: { [atc]: 'L02BB06' }, brands: 'Nubeqa' },
  abiraterone: { codes: { [atc]: 'L02BX03 L02BX53' }, brands: 'Yonsa, Zytiga' },
  cyproterone: {
    codes: { [rxnorm]: '3014', [atc]: 'G03HA01' },
    brands: 'Androcur, Cyprostat, Diane-35, Dianette',
  },
  prednisone: {
    codes: { [rxnorm]: '8640', [atc]: 'H02AB07' },
    brands: 'Cortancyl, Dacortin, Decortin, Deltacortene, Deltasone, Lodotra, Panafcort, Rayos, Sterapred',
    perhaps: 'Sone',
    local: true,
  },
  prednisolone: {
    codes: { [rxnorm]: '8638', [atc]: 'H02AB06' },
    brands:
      'Decortin H, Deltacortril, Dilacort, Estilsona, Millipred, Orapred, Orapred ODT, Panafcortelone, Pediapred, Pevanti, Prelone, Solone, Solupred',
    perhaps: 'Redipred, Predmix',
    local: true,
  },
  methylprednisolone: {
    codes: { [rxnorm]: '6902', [atc]: 'H02AB04' },
    names: 'methylpred, metilprednisolona',
    brands:
      'A-Methapred, Depo-Medrol, Depo-Medrone, Medrol, Medrol Dosepak, Medrone, Solu-Medrol, Solu-Medrone, Urbason',
    perhaps: 'Medrol Dose Pack, Solu-Moderin',
    local: true,
  },
  dexamethasone: {
    codes: { [rxnorm]: '3264', [atc]: 'H02AB02' },
    names: 'dexametasona, desametasone',
    brands: 'Decadron, Dexpak, Fortecortin, Hemady, Neofordex, Soldesam',
    perhaps: 'Dxevo, Taperdex, Zcort',
    local: true,
  },
  hydrocortisone: {
    codes: { [rxnorm]: '5492', [atc]: 'H02AB09' },
    names: 'cortisol, idrocortisone, hidrocortisona',
    brands: 'Alkindi, Cortef, Efcortesol, Hydrocortison, Hydrocortone, Plenadren, Solu-Cortef',
    local: true,
  },
  cortisone: {
    codes: { [rxnorm]: '2878', [atc]: 'H02AB10' },
    names: 'kortison, cortisona',
    brands: 'Cortone',
    perhaps: 'Cortate',
    local: true,
  },
  betamethasone: {
    codes: { [rxnorm]: '1514', [atc]: 'H02AB01' },
    names: 'betametasona',
    brands: 'Bentelan, Celestene, Celestone, Celestone Soluspan',
    perhaps: 'Betnesol',
    local: true,
  },
  triamcinolone: {
    codes: { [rxnorm]: '10759', [atc]: 'H02AB08' },
    names: 'triamcinolona',
    brands: 'Aristocort, Aristospan, Volon A, Zilretta',
    perhaps: 'Kenalog, Volon, Trigon Depot',
    local: true,
  },
  deflazacort: {
    codes: { [rxnorm]: '22396', [atc]: 'H02AB13' },
    brands: 'Calcort, Emflaza',
    perhaps: 'Dezacor, Zamene, Deflan, Flantadin',
    local: true,
  },
  vamorolone: { codes: { [atc]: 'H02AB18' }, brands: 'Agamree', local: true },
  fluocortolone: { codes: { [rxnorm]: '4463', [atc]: 'H02AB03' }, brands: 'Ultralan', local: true },
  budesonide: {
    codes: { [rxnorm]: '19831', [atc]: 'A07EA06' },
    brands: 'Budenofalk, Cortiment, Entocort, Eohilia, Jorveza, Tarpeyo, Uceris',
    perhaps: 'Kinpeygo',
    local: true,
  },
})
