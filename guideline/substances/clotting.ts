/** Anticoagulants and antiplatelet drugs, by ingredient. */

import { substances } from '../../src/language/index.ts'
import { atc, rxnorm } from '../value-sets/systems.ts'

export const clotting = substances({
  warfarin: {
    codes: { [rxnorm]: '11289', [atc]: 'B01AA03' },
    brands: 'Aldocumar, Coumadin, Coumadine, Jantoven, Marevan',
  },
  phenprocoumon: {
    codes: { [rxnorm]: '8150', [atc]: 'B01AA04' },
    names: 'fenprocumon',
    brands: 'Falithrom, Marcoumar, Marcumar',
    perhaps: 'Phenpro, fenprocoumon',
  },
  acenocoumarol: {
    codes: { [rxnorm]: '154', [atc]: 'B01AA07' },
    names: 'nicoumalone, acenocumarol',
    brands: 'Minisintrom, Sintrom',
  },
  fluindione: { codes: { [atc]: 'B01AA12' }, brands: 'Previscan' },
  phenindione: { codes: { [atc]: 'B01AA02' }, brands: 'Dindevan' },
  apixaban: { codes: { [rxnorm]: '1364430', [atc]: 'B01AF02' }, brands: 'Eliquis' },
  rivaroxaban: { codes: { [rxnorm]: '1114195', [atc]: 'B01AF01' }, brands: 'Xarelto' },
  edoxaban: { codes: { [rxnorm]: '1599538', [atc]: 'B01AF03' }, brands: 'Lixiana, Roteas, Savaysa' },
  dabigatran: {
    codes: { [rxnorm]: '1037042', [atc]: 'B01AE07' },
    names: 'dabigatranetexilat',
    brands: 'Pradaxa',
  },
  betrixaban: { codes: { [atc]: 'B01AF04' }, brands: 'Bevyxxa' },
  heparin: {
    codes: { [rxnorm]: '5224', [atc]: 'B01AB01' },
    brands: 'Calciparine, Liquemin',
    perhaps: 'Heparin-Natrium, Calciparina, heparin flush, heparin lock, heparin lock flush, Hep-Lock',
  },
  enoxaparin: {
    codes: { [rxnorm]: '67108', [atc]: 'B01AB05' },
    brands: 'Clexane, Inhixa, Ledraxen, Lovenox',
    perhaps: 'Arovi, Ghemaxan, Crusia, Hepaxane, Exarane',
  },
  dalteparin: { codes: { [atc]: 'B01AB04' }, brands: 'Fragmin' },
  tinzaparin: { codes: { [atc]: 'B01AB10' }, brands: 'Innohep' },
  nadroparin: { codes: { [atc]: 'B01AB06' }, brands: 'Fraxiparina, Fraxiparine, Fraxodi, Seleparina' },
  bemiparin: { codes: { [atc]: 'B01AB12' }, brands: 'Hibor, Zibor' },
  certoparin: {
    codes: { [atc]: 'B01AB07 B01AB08' },
    names: 'reviparin, parnaparin',
    brands: 'Clivarin, Fluxum',
    perhaps: 'Mono-Embolex',
  },
  fondaparinux: { codes: { [atc]: 'B01AX05' }, brands: 'Arixtra' },
  danaparoid: { codes: { [atc]: 'B01AB09' }, brands: 'Orgaran' },
  argatroban: {
    codes: { [atc]: 'B01AE01 B01AE03 B01AE06' },
    names: 'bivalirudin, desirudin',
    brands: 'Angiomax, Angiox, Iprivask',
    perhaps: 'Acova, Argatra, Exembol',
  },
  clopidogrel: { codes: { [rxnorm]: '32968', [atc]: 'B01AC04' }, brands: 'Iscover, Plavix' },
  ticagrelor: { codes: { [rxnorm]: '1116632', [atc]: 'B01AC24' }, brands: 'Brilinta, Brilique, Possia' },
  prasugrel: { codes: { [rxnorm]: '613391', [atc]: 'B01AC22' }, brands: 'Effient, Efient' },
  dipyridamole: { codes: { [rxnorm]: '3521', [atc]: 'B01AC07' }, brands: 'Asasantine, Persantine' },
  cilostazol: { codes: { [rxnorm]: '21107', [atc]: 'B01AC23' }, brands: 'Pletal' },
  ticlopidine: { codes: { [rxnorm]: '10594', [atc]: 'B01AC05' }, brands: 'Ticlid, Tiklid' },
  vorapaxar: { codes: { [atc]: 'B01AC26' }, brands: 'Zontivity' },
  triflusal: { codes: { [atc]: 'B01AC18' }, perhaps: 'Disgren' },
})
