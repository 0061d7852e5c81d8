/** Mixtures of ingredients, each of which counts. */

import { substances } from '../../src/language/index.ts'
import { atc } from '../value-sets/systems.ts'

export const mixtures = substances({
  'acetaminophen with a psycholeptic': {
    parts: ['acetaminophen'],
    codes: { [atc]: 'N02BE71' },
    mayMean: ['benzodiazepine'],
  },
  'acetaminophen with diphenhydramine': {
    parts: ['acetaminophen', 'diphenhydramine'],
    brands:
      'Tylenol PM, Panadol PM, Excedrin PM, Legatrin PM, Percogesic, Acetadryl, Unisom with Pain Relief',
    perhaps: 'NyQuil, Vicks Nyquil',
  },
  'ibuprofen with diphenhydramine': {
    parts: ['ibuprofen', 'diphenhydramine'],
    brands: 'Motrin PM',
    perhaps: 'Advil PM',
  },
  'naproxen with diphenhydramine': { parts: ['naproxen', 'diphenhydramine'], brands: 'Aleve PM' },
  'alendronate with cholecalciferol': {
    parts: ['alendronate', 'cholecalciferol'],
    codes: { [atc]: 'M05BB03' },
    brands: 'Adrovance, Fosamax Plus D, Fosavance, Vantavo',
    perhaps: 'Fosamax Plus',
  },
  'risedronate with calcium and cholecalciferol': {
    parts: ['risedronate', 'calcium', 'cholecalciferol'],
    codes: { [atc]: 'M05BB04' },
    brands: 'Actonel Combi',
  },
  'bazedoxifene with conjugated oestrogens': {
    parts: ['bazedoxifene', 'conjugated oestrogens'],
    codes: { [atc]: 'G03CC07' },
    brands: 'Duavee, Duavive',
  },
  'letrozole with ribociclib': { parts: ['letrozole', 'ribociclib'], brands: 'Kisqali Femara Co-Pack' },
  'relugolix with estradiol': {
    parts: ['relugolix', 'estradiol'],
    codes: { [atc]: 'H01CC54' },
    brands: 'Myfembree',
  },
  'abiraterone with niraparib': { parts: ['abiraterone', 'niraparib'], brands: 'Akeega' },
  'betamethasone with dexchlorpheniramine': {
    parts: ['betamethasone', 'dexchlorpheniramine'],
    brands: 'Celestamine',
  },
  'ibuprofen with famotidine': { parts: ['ibuprofen', 'famotidine'], brands: 'Duexis' },
  'oxycodone with ibuprofen': {
    parts: ['oxycodone', 'ibuprofen'],
    codes: { [atc]: 'N02AJ19' },
    brands: 'Combunox',
  },
  'naproxen with misoprostol': {
    parts: ['naproxen', 'misoprostol'],
    codes: { [atc]: 'M01AE56' },
    brands: 'Napratec',
  },
  'naproxen with esomeprazole': {
    parts: ['naproxen', 'esomeprazole'],
    codes: { [atc]: 'M01AE52' },
    brands: 'Vimovo',
  },
  'diclofenac with misoprostol': {
    parts: ['diclofenac', 'misoprostol'],
    codes: { [atc]: 'M01AB55' },
    brands: 'Arthrotec, Artotec',
  },
  'ketoprofen with omeprazole': { parts: ['ketoprofen', 'omeprazole'], brands: 'Axorid' },
  'tramadol with dexketoprofen': {
    parts: ['tramadol', 'dexketoprofen'],
    codes: { [atc]: 'N02AJ14' },
    brands: 'Skudexum, Skudexa',
    perhaps: 'Enanplus, Lenizak',
  },
  'celecoxib with amlodipine': { parts: ['celecoxib', 'amlodipine'], brands: 'Consensi' },
  'tramadol with celecoxib': {
    parts: ['tramadol', 'celecoxib'],
    codes: { [atc]: 'N02AJ16' },
    brands: 'Seglentis',
  },
  'codeine with aspirin': {
    parts: ['codeine', 'aspirin'],
    codes: { [atc]: 'N02AJ07' },
    brands: 'Codis, Co-codaprin, Ascomp, Fiorinal with Codeine',
    perhaps: 'Aspalgin',
  },
  'aspirin with acetaminophen': {
    parts: ['aspirin', 'acetaminophen'],
    brands: 'Excedrin, Anadin Extra, Excedrin PM Triple Action',
    perhaps: "Thomapyrin, Goody's",
  },
  'butalbital with aspirin': { parts: ['butalbital', 'aspirin'], brands: 'Fiorinal' },
  'oxycodone with aspirin': {
    parts: ['oxycodone', 'aspirin'],
    codes: { [atc]: 'N02AJ18' },
    brands: 'Percodan, Endodan',
  },
  'aspirin with dipyridamole': { parts: ['aspirin', 'dipyridamole'], brands: 'Aggrenox, Asasantin' },
  'aspirin with clopidogrel': { parts: ['aspirin', 'clopidogrel'], brands: 'Duocover, Duoplavin' },
  'dihydrocodeine with aspirin': {
    parts: ['dihydrocodeine', 'aspirin'],
    codes: { [atc]: 'N02AJ02' },
    brands: 'Synalgos-Dc',
  },
  'aspirin with omeprazole': { parts: ['aspirin', 'omeprazole'], brands: 'Yosprala' },
  'codeine with acetaminophen': {
    parts: ['codeine', 'acetaminophen'],
    codes: { [atc]: 'N02AJ06' },
    brands:
      'Codoliprane, Lindilane, Co-codamol, Codipar, Dafalgan Codeine, Kapake, Klipal, Solpadeine, Solpadol, Tachidol, Tylenol with Codeine, Tylex, Zapain, Capital and Codeine, Fioricet with Codeine',
    perhaps:
      'Tylenol #3, Tylenol #4, T3, Gelonida, Talvosilen, Titretta, Efferalgan Codeine, Co-Efferalgan, Cod-Efferalgan, Termalgin Codeina, Panadeine, Panadeine Forte, Codalgin',
  },
  'oxycodone with acetaminophen': {
    parts: ['oxycodone', 'acetaminophen'],
    codes: { [atc]: 'N02AJ17' },
    brands:
      'Depalgos, Endocet, Nalocet, Percocet, Primlev, Prolate, Roxicet, Tylox, Xartemis XR, Xolox, Xartemis',
    perhaps: 'Magnacet',
  },
  'butalbital with acetaminophen': {
    parts: ['butalbital', 'acetaminophen'],
    brands:
      'Bupap, Esgic, Fioricet, Phrenilin, Zebutal, Allzital, Tencon, Vtol, Capacet, Repan, Vanatol, Marten-Tab',
  },
  'codeine with ibuprofen': {
    parts: ['codeine', 'ibuprofen'],
    codes: { [atc]: 'N02AJ08' },
    brands: 'Antarene Codeine, Nurofen Plus',
  },
  'dihydrocodeine with acetaminophen': {
    parts: ['dihydrocodeine', 'acetaminophen'],
    codes: { [atc]: 'N02AJ01' },
    brands: 'Trezix, Co-dydramol, Eroset, Paramol, Remedeine, Dvorah',
    perhaps: 'Panlor',
  },
  'tramadol with acetaminophen': {
    parts: ['tramadol', 'acetaminophen'],
    codes: { [atc]: 'N02AJ13' },
    brands: 'Tramacet, Ixprim, Ultracet, Zaldiar',
    perhaps: 'Patrol, Kolibri, Pontalsic, Pazital',
  },
  'tilidine with naloxone': { parts: ['tilidine', 'naloxone'], brands: 'Valoron N' },
  'hydrocodone with acetaminophen': {
    parts: ['hydrocodone', 'acetaminophen'],
    codes: { [atc]: 'N02AJ22' },
    brands: 'Anexsia, Co-Gesic, Hycet, Lorcet, Lortab, Norco, Verdrocet, Vicodin, Xodol, Zydone, Zamicet',
    perhaps: 'Maxidone',
  },
  'hydrocodone with ibuprofen': {
    parts: ['hydrocodone', 'ibuprofen'],
    codes: { [atc]: 'N02AJ23' },
    brands: 'Ibudone, Reprexain, Vicoprofen, Xylon',
  },
  'oxycodone with naloxone': {
    parts: ['oxycodone', 'naloxone'],
    codes: { [atc]: 'N02AA55' },
    brands: 'Targin, Targinact, Targiniq',
  },
  'oxycodone with naltrexone': {
    parts: ['oxycodone', 'naltrexone'],
    codes: { [atc]: 'N02AA56' },
    brands: 'Troxyca',
  },
  'morphine with naltrexone': { parts: ['morphine', 'naltrexone'], brands: 'Embeda' },
  'buprenorphine with naloxone': {
    parts: ['buprenorphine', 'naloxone'],
    codes: { [atc]: 'N07BC51' },
    brands: 'Bunavail, Suboxone, Zubsolv, Cassipa',
  },
  'pentazocine with acetaminophen': { parts: ['pentazocine', 'acetaminophen'], brands: 'Talacen' },
  'propoxyphene with acetaminophen': {
    parts: ['propoxyphene', 'acetaminophen'],
    brands: 'Co-proxamol, Darvocet, Distalgesic',
  },
  'opium with acetaminophen': { parts: ['opium', 'acetaminophen'], brands: 'Izalgi, Lamaline' },
  'chlordiazepoxide with clidinium': { parts: ['chlordiazepoxide', 'clidinium'], brands: 'Librax' },
  'chlordiazepoxide with amitriptyline': {
    parts: ['chlordiazepoxide', 'amitriptyline'],
    brands: 'Limbitrol',
  },
  'calcium with cholecalciferol': {
    parts: ['calcium', 'cholecalciferol'],
    brands:
      'Cacit Vitamina D3, Ideos, Natecal D3, Accrete D3, Adcal-D3, Cacit Vitamine D3, Calceos, Calcichew-D3, Calcidose Vitamine D3, Citracal+D, Densical, Evacal D3, Fixical Vitamine D3, Idracal, TheiCal-D3',
    perhaps:
      'Os-Cal+D, Caltrate+D, Cacit D3, Calfovit D3, Calcimagon D3, Calcigen D, Ossofortin, Calcilac, Orocal D3, Calodis, Natecal D, Mastical D, Caosina D, Caltrate Plus, Ostelin Calcium',
  },
  'alendronate with calcium and cholecalciferol': {
    parts: ['alendronate', 'calcium', 'cholecalciferol'],
    codes: { [atc]: 'M05BB05' },
  },
  'alendronate with alfacalcidol': { parts: ['alendronate', 'alfacalcidol'], codes: { [atc]: 'M05BB06' } },
  'risedronate with calcium': { parts: ['risedronate', 'calcium'], codes: { [atc]: 'M05BB02' } },
  'risedronate with cholecalciferol': {
    parts: ['risedronate', 'cholecalciferol'],
    codes: { [atc]: 'M05BB07' },
  },
  'ibandronate with cholecalciferol': {
    parts: ['ibandronate', 'cholecalciferol'],
    codes: { [atc]: 'M05BB09' },
  },
  'etidronate with calcium': { parts: ['etidronate', 'calcium'], codes: { [atc]: 'M05BB01' } },
  'zoledronic acid with calcium and cholecalciferol': {
    parts: ['zoledronic acid', 'calcium', 'cholecalciferol'],
    codes: { [atc]: 'M05BB08' },
  },
  'rivaroxaban with aspirin': { parts: ['rivaroxaban', 'aspirin'], codes: { [atc]: 'B01AF51' } },
  'aspirin with statin': {
    parts: ['aspirin', 'statin'],
    codes: { [atc]: 'C10BX01 C10BX02 C10BX04 C10BX05 C10BX06 C10BX08 C10BX12' },
  },
  'clopidogrel with aspirin': { parts: ['clopidogrel', 'aspirin'] },
  'aspirin with proton pump inhibitor': {
    parts: ['aspirin', 'proton pump inhibitor'],
    codes: { [atc]: 'B01AC56' },
  },
})
