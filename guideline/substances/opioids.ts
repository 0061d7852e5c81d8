/** Opioids, by ingredient. */

import { substances } from '../../src/language/index.ts'
import { atc, rxnorm } from '../value-sets/systems.ts'

export const opioids = substances({
  codeine: {
    codes: { [rxnorm]: '2670', [atc]: 'N02AA59 R05DA04' },
    brands:
      'Codeine Phosphate, Galcodine, Neo-Codion, Mar-cof BP, Zodryl DAC, Zodryl AC, Z Tuss AC, M-Clear WC, Mar-cof CG, Cheratussin, Brontex, Cheracol with Codeine, Biotussin, Cheratussin DAC, Mytussin AC, Zotex C, Maxiphen CDX, Ambifed-G CD, Ambifed CD, Allfen CDX, Nucofed, Zodryl DEC, M-End Max D, Statuss Green, M-End PE, Brovex PBC, BroveX CB, Lortuss EX, Ninjacof XG, Tuzistra, Tuxarin',
    perhaps: 'Codeine Sulfate, Codenfan, Codicaps, Codipertussin, Codeine Linctus',
  },
  dihydrocodeine: {
    codes: { [rxnorm]: '23088', [atc]: 'N02AA08' },
    brands: 'Contugesic, DHC Continus, Dicodin, Paracodin',
    perhaps: 'DHC, DF118',
  },
  tramadol: {
    codes: { [rxnorm]: '10689', [atc]: 'N02AX02' },
    brands:
      'Adolonta, Contramal, ConZip, Fortradol, Invodol, Mabron, Marol, Maxitram, Monoalgic, Orozamudol, Qdolo, Rybix, Ryzolt, Tradonal, Tradorec, Tramadolor, Tramagetic, Tramal, Tramundin, Ultram, Zamadol, Zamudol, Zumalgic, Zydol, Zytram',
    perhaps: 'Topalgic, Travex, Adamon, Dolpar, Durotram',
  },
  tilidine: { codes: { [atc]: 'N02AX01 N02AX51' }, brands: 'Valoron', perhaps: 'Tilidin comp' },
  hydrocodone: {
    codes: { [rxnorm]: '5489', [atc]: 'R05DA03' },
    names: 'dihydrocodeinone, idrocodone',
    brands: 'Hysingla, Vantrela, Zohydro',
  },
  oxycodone: {
    codes: { [rxnorm]: '7804', [atc]: 'N02AA05 N02AA55 N02AA56' },
    names: 'ossicodone, oxicodona',
    brands:
      'Endone, Longtec, Lynlor, Oxaydo, Oxecta, Oxeltra, Oxsynia, Oxyact, Oxycodon, OxyContin, OxyIR, OxyNorm, Proladone, Roxicodone, Roxybond, Shortec, Xtampza, Oxyfast',
    perhaps: 'Oxygesic',
  },
  morphine: {
    codes: { [rxnorm]: '7052', [atc]: 'N02AA01 N02AA51' },
    names: 'morphinum',
    brands:
      'Actimorph, Actiskenan, Arymo, Avinza, Duramorph, Infumorph, Kadian, Kapanol, Moscontin, MS Contin, MSIR, MST Continus, Oramorph, Roxanol, Sevredol, Skenan, Zomorph, Astramorph, Morphabond, Mitigo',
    perhaps: 'MST, MXL, MST Mundipharma, Capros, M-long, Ordine, MS Mono',
  },
  hydromorphone: {
    codes: { [rxnorm]: '3423', [atc]: 'N02AA03 N02AA53' },
    names: 'idromorfone, hidromorfona',
    brands: 'Dilaudid, Exalgo, Palladone, Sophidone',
    perhaps: 'Palladon, Jurnista',
  },
  oxymorphone: { codes: { [rxnorm]: '7814', [atc]: 'N02AA11' }, brands: 'Numorphan, Opana, Opana ER' },
  fentanyl: {
    codes: { [rxnorm]: '4337', [atc]: 'N02AB03' },
    brands:
      'Abstral, Actiq, Breakyl, Duragesic, Durogesic, Effentora, Fencino, Fentora, Instanyl, Ionsys, Lazanda, Matrifen, Mezolar, Onsolis, Pecfent, Recivit, Sublimaze, Subsys',
    perhaps: 'Durogesic SMAT, Denpax',
  },
  sufentanil: { codes: { [atc]: 'N01AH03' }, brands: 'Dsuvia, Sufenta, Zalviso', perhaps: 'Dzuveo' },
  alfentanil: { codes: { [rxnorm]: '480', [atc]: 'N01AH02' }, brands: 'Rapifen, Alfenta' },
  remifentanil: { codes: { [atc]: 'N01AH06' }, brands: 'Ultiva' },
  buprenorphine: {
    codes: { [rxnorm]: '1819', [atc]: 'N02AE01 N07BC01 N07BC51' },
    brands:
      'Belbuca, Brixadi, Bupeaze, Buprenex, Butec, Butrans, Buvidal, Espranor, Hapoctasin, Sevodyne, Sublocade, Subutex, Temgesic, Transtec, Animalgesics, Simbadol, Probuphine',
    perhaps: 'Norspan, Transtec PRO, Busette, Feliben',
  },
  methadone: {
    codes: { [rxnorm]: '6813', [atc]: 'N02AC52 N07BC02' },
    names: 'levomethadone, metadona',
    brands: 'Dolophine, Eptadone, Methadose, Physeptone, Martindale Methadone DTF, Methex',
    perhaps: 'Diskets, Methaddict, L-Polamidon',
  },
  tapentadol: {
    codes: { [rxnorm]: '787390', [atc]: 'N02AX06' },
    brands: 'Nucynta, Palexia',
    perhaps: 'Yantil',
  },
  meperidine: {
    codes: { [rxnorm]: '6754', [atc]: 'N02AB02 N02AB52 N02AB72' },
    names: 'pethidine, petidina',
    brands: 'Demerol, Dolantin',
    perhaps: 'Meperitab, Dolantina',
  },
  piritramide: { codes: { [atc]: 'N02AC03' }, brands: 'Dipidolor' },
  levorphanol: { brands: 'Levo-Dromoran' },
  pentazocine: { codes: { [rxnorm]: '8001', [atc]: 'N02AD01 N02AD51' }, brands: 'Talwin' },
  butorphanol: {
    codes: { [rxnorm]: '1841', [atc]: 'N02AF01' },
    brands: 'Stadol, Dolorex Solution, Butorphic, Torbugesic, Torphaject',
  },
  nalbuphine: { codes: { [rxnorm]: '7238', [atc]: 'N02AF02' }, brands: 'Nubain' },
  propoxyphene: {
    codes: { [rxnorm]: '8785', [atc]: 'N02AC04 N02AC54' },
    names: 'dextropropoxyphene',
    brands: 'Darvon, Darvon-N',
    perhaps: 'Darvocet-N, Di-Antalvic',
  },
  meptazinol: { codes: { [atc]: 'N02AX05' }, brands: 'Meptid' },
  opium: { codes: { [atc]: 'A07DA02 N02AA02 N02AA10' }, names: 'papaveretum, opium tincture' },
  oliceridine: { codes: { [atc]: 'N02AX07' }, brands: 'Olinvyk' },
})
