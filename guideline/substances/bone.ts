/** Bone drugs, and vitamin D, by ingredient. */

import { substances } from '../../src/language/index.ts'
import { atc, rxnorm } from '../value-sets/systems.ts'

export const bone = substances({
  alendronate: {
    codes: { [rxnorm]: '46041', [atc]: 'M05BA04' },
    names:
      'alendronic acid, alendronic, alendronat, alendronato, alendronsäure, alendronique, alendronico, alendroninezuur',
    brands: 'Adronat, Alendros, Binosto, Fosamax, Steovess',
    perhaps: 'Tevanate, Fosamax Semanal, Bifoal, Alendro, Fosamax Plus, Bonalon',
  },
  risedronate: {
    codes: { [rxnorm]: '73056', [atc]: 'M05BA07' },
    names:
      'risedronic acid, risedronic, risedronato, risedronsäure, risédronique, risedronico, risedroninezuur',
    brands: 'Actonel, Atelvia, Optinate',
    perhaps: 'Actonel with Calcium, Acrel, Acris',
  },
  ibandronate: {
    codes: { [rxnorm]: '115264', [atc]: 'M05BA06' },
    names:
      'ibandronic acid, ibandronic, ibandronato, ibandronsäure, ibandronique, ibandronico, ibandroninezuur',
    brands: 'Bondenza, Bondronat, Boniva, Bonviva, Iasibon',
  },
  'zoledronic acid': {
    codes: { [rxnorm]: '77655', [atc]: 'M05BA08' },
    names:
      'zoledronate, zoledronic, zoledronat, zoledronato, zoledronsäure, zolédronique, zoledronico, zoledroninezuur, zolendronic',
    brands: 'Aclasta, Reclast',
  },
  // Given in cancer of the bone and for high calcium.
  'zoledronic acid 4 mg': {
    brands: 'Zometa',
    mayMean: [
      'zoledronate',
      'bisphosphonate-allergen',
      'malignant-bone-disease',
      'neoplastic-fracture',
      'cancer-history',
    ],
  },
  pamidronate: {
    codes: { [rxnorm]: '11473', [atc]: 'M05BA03' },
    names:
      'pamidronic acid, pamidronic, pamidronato, pamidronsäure, pamidronique, pamidronico, pamidroninezuur',
    brands: 'Aredia',
    perhaps: 'Pamisol',
  },
  etidronate: {
    codes: { [rxnorm]: '42682', [atc]: 'M05BA01' },
    names: 'etidronic acid, etidronic, etidronato, etidronsäure, étidronique, etidronico',
    brands: 'Didronel, Didronel PMO',
    perhaps: 'Diphos',
  },
  clodronate: {
    codes: { [atc]: 'M05BA02' },
    names: 'clodronic acid, clodronic, clodronato, clodronsäure, clodronique, clodronico',
    brands: 'Bonefos, Clasteon, Clody, Loron, Ostac',
  },
  tiludronate: {
    codes: { [atc]: 'M05BA05' },
    names: 'tiludronic acid, tiludronic, tiludronato, tiludronsäure, tiludronique, tiludronico',
    brands: 'Skelid',
  },
  // No code of it is known here.
  neridronate: {
    names: 'neridronic acid, neridronic, neridronato, neridronico',
    brands: 'Nerixia',
    mayMean: ['bisphosphonate-allergen'],
  },
  denosumab: {
    codes: { [rxnorm]: '993449', [atc]: 'M05BX04' },
    names: 'denusomab',
    brands:
      'Acvybra, Bildyos, Boncresa, Bosaya, Conexxence, Denosumab Intas, Enoby, Evfraxy, Izamby, Jubbonti, Junod, Kefdensis, Obodence, Ospomyv, Osqay, Osvyrti, Ponlimsi, Prolia, Rolcya, Stoboclo, Zadenvi',
    perhaps: 'Pralia',
  },
  'denosumab 120 mg': {
    brands:
      'Aukelso, Bilprevda, Bomyntra, Degevma, Denbrayce, Jubereq, Osenvelt, Oziltus, Ranmark, Vevzuo, Wyost, Xbonzy, Xborso, Xbryk, Xgeva, Xtrenbo, Yaxwer, Zvogra',
    mayMean: ['denosumab', 'malignant-bone-disease', 'neoplastic-fracture', 'cancer-history'],
  },
  teriparatide: {
    codes: { [rxnorm]: '32915', [atc]: 'H05AA02' },
    names: 'teriparatid',
    brands: 'Bonsity, Forsteo, Forteo, Livogiva, Movymia, Qutavina, Sondelbay, Terrosa',
    perhaps: 'Kauliv, Teribone',
  },
  abaloparatide: {
    codes: { [rxnorm]: '1921069', [atc]: 'H05AA04' },
    names: 'abaloparatid',
    brands: 'Tymlos',
    perhaps: 'Eladynos, Ostabalo',
  },
  romosozumab: { codes: { [rxnorm]: '2123126', [atc]: 'M05BX06' }, brands: 'Evenity' },
  raloxifene: {
    codes: { [rxnorm]: '72143', [atc]: 'G03XC01' },
    names: 'raloxifen',
    brands: 'Evista, Optruma',
    perhaps: 'Fixta',
  },
  bazedoxifene: {
    codes: { [rxnorm]: '1441386', [atc]: 'G03XC02' },
    names: 'bazedoxifen',
    brands: 'Conbriza',
    perhaps: 'Viviant',
  },
  calcitonin: {
    codes: { [atc]: 'H05BA01' },
    names: 'salcatonin, calcitonina, calcitonine, kalzitonin',
    brands: 'Cadens, Calcimar, Fortical, Miacalcic, Miacalcin',
    perhaps: 'Karil',
  },
  elcatonin: { codes: { [atc]: 'H05BA04' }, perhaps: 'Elcitonin, Carbicalcin' },
  cholecalciferol: {
    codes: { [rxnorm]: '2418', [atc]: 'A11CC05' },
    names:
      'colecalciferol, vitamin D3, vitamin D, vit D, vit D3, vitamina D, vitamina D3, vitamine D, vitamine D3',
    brands:
      'Annister, Dekristol, Desunin, Dibase, Fultium-D3, InVita D3, Plenachol, Stexerol-D3, Thorens, Tredimin, Uvedose, Vigantol, Vigantoletten, ZymaD',
    perhaps: 'D3, Replesta, Videsil, Deltius, Ostelin, OsteVit-D',
  },
  ergocalciferol: {
    codes: { [atc]: 'A11CC01' },
    names: 'vitamin D2, vit D2',
    brands: 'Calcidol, Drisdol, Sterogyl',
  },
  calcifediol: {
    codes: { [atc]: 'A11CC06 H05BX05' },
    names: 'calcidiol',
    brands: 'Dedrogyl, Didrogyl, Hidroferol, Rayaldee',
  },
})
