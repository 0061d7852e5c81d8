/** Benzodiazepines and their like, by ingredient. */

import { substances } from '../../src/language/index.ts'
import { atc, rxnorm } from '../value-sets/systems.ts'

export const sedatives = substances({
  diazepam: {
    codes: { [rxnorm]: '3322', [atc]: 'N05BA01' },
    brands: 'Diastat, Faustan, Valium, Valtoco, Libervant',
    perhaps: 'Antenex, Valpam',
  },
  lorazepam: {
    codes: { [rxnorm]: '6470', [atc]: 'N05BA06' },
    brands: 'Ativan, Loreev, Tavor, Temesta',
    perhaps: 'Control, Orfidal',
  },
  alprazolam: {
    codes: { [rxnorm]: '596', [atc]: 'N05BA12' },
    brands: 'Kalma, Niravam, Tafil, Trankimazin, Xanax',
    perhaps: 'Frontal',
  },
  clonazepam: {
    codes: { [rxnorm]: '2598', [atc]: 'N03AE01' },
    brands: 'Klonopin, Rivotril',
    perhaps: 'Paxam',
  },
  clobazam: { codes: { [rxnorm]: '21241', [atc]: 'N05BA09' }, brands: 'Frisium, Onfi, Sympazan, Urbanyl' },
  chlordiazepoxide: { codes: { [rxnorm]: '2356', [atc]: 'N05BA02' }, brands: 'Librium' },
  clorazepate: {
    codes: { [rxnorm]: '2353', [atc]: 'N05BA05' },
    names: 'clorazepic acid, clorazepato, dikaliumclorazepat',
    brands: 'Tranxene, Tranxilium',
  },
  oxazepam: {
    codes: { [rxnorm]: '7781', [atc]: 'N05BA04' },
    brands: 'Adumbran, Alepam, Praxiten, Serax, Serepax, Seresta',
  },
  bromazepam: {
    codes: { [atc]: 'N05BA08' },
    brands: 'Bromazanil, Lexatin, Lexomil, Lexotan, Lexotanil',
    perhaps: 'Compendium',
  },
  prazepam: { codes: { [atc]: 'N05BA11' }, brands: 'Demetrin, Lysanxia' },
  temazepam: { codes: { [rxnorm]: '10355', [atc]: 'N05CD07' }, brands: 'Normison, Restoril, Temaze' },
  triazolam: { codes: { [rxnorm]: '10767', [atc]: 'N05CD05' }, brands: 'Halcion' },
  estazolam: { codes: { [atc]: 'N05CD04' }, brands: 'Nuctalon, ProSom' },
  flurazepam: { codes: { [atc]: 'N05CD01' }, brands: 'Dalmadorm, Dalmane, Staurodorm' },
  quazepam: { codes: { [atc]: 'N05CD10' }, brands: 'Doral' },
  nitrazepam: { codes: { [atc]: 'N05CD02' }, brands: 'Alodorm, Mogadan, Mogadon' },
  flunitrazepam: { codes: { [atc]: 'N05CD03' }, brands: 'Rohypnol', perhaps: 'Hypnodorm' },
  lormetazepam: { codes: { [atc]: 'N05CD06' }, brands: 'Loramet, Noctamid, Noctamide', perhaps: 'Minias' },
  brotizolam: { codes: { [atc]: 'N05CD09' }, brands: 'Lendormin' },
  midazolam: {
    codes: { [rxnorm]: '6960', [atc]: 'N05CD08' },
    brands: 'Buccolam, Dormicum, Hypnovel, Nayzilam, Seizalam, Versed',
  },
  zolpidem: {
    codes: { [rxnorm]: '39993', [atc]: 'N05CF02' },
    brands: 'Ambien, Ambien CR, Bikalm, Edluar, Intermezzo, Stilnoct, Stilnox, Zolpimist',
  },
  zopiclone: {
    codes: { [atc]: 'N05CF01 N05CF04' },
    names: 'eszopiclone, zopiclona',
    brands: 'Imovane, Lunesta, Ximovan, Zimovane',
  },
  zaleplon: { codes: { [atc]: 'N05CF03' }, brands: 'Sonata' },
})
