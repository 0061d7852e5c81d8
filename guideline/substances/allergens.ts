/** What allergies are recorded to besides single drugs: classes of drugs in words and codes, and what is no drug at all. */

import { substances } from '../../src/language/index.ts'
import { sct } from '../value-sets/systems.ts'

const medRt = 'http://va.gov/terminology/medrt'

export const allergens = substances({
  'anti-inflammatory drug': {
    codes: { [sct]: '372665008 16403005 293610009 387050005', [medRt]: 'N0000175722 N0000000160' },
    names:
      'NSAID, NSAIDs, NSAID s, nonsteroidal anti-inflammatory drug, nonsteroidal anti-inflammatory drugs, non-steroidal anti-inflammatory drugs, nonsteroidal, non-steroidal, anti-inflammatory, antiinflammatory, AINE, AINEs, AINS, FANS, NSAR, COX-2 inhibitor',
    mayMean: ['oral-nsaid'],
  },
  salicylate: {
    codes: { [sct]: '255637000 293585002' },
    names: 'salicylates, Salicylat, salicilato',
    mayMean: ['oral-nsaid', 'antiplatelet'],
  },
  opioid: {
    codes: {
      [sct]: '404642006 293587005 293595009 293602008 293603003 293590004',
      [medRt]: 'N0000175690 N0000175440 N0000175688',
    },
    names:
      'opioids, opiate, opiates, narcotic, narcotics, narcotic agent, opioid analgesic, opioid analgesics, Opioide, opiacés, opioidi, oppioidi, opiáceos',
    mayMean: ['strong-opioid', 'weak-opioid'],
  },
  bisphosphonate: {
    codes: { [sct]: '293295008' },
    names:
      'bisphosphonates, diphosphonate, diphosphonates, Bisphosphonate, bifosfonato, bifosfonatos, bifosfonati, bisfosfonaat, bisfosfonaten',
    mayMean: ['alendronate', 'risedronate', 'ibandronate', 'zoledronate'],
  },
  // The labels of celecoxib and its like name it.
  sulfonamide: {
    codes: { [sct]: '387406002 91939003 294581001' },
    names: 'sulfa, sulpha, sulfa drug, sulfa drugs, sulfonamides, sulfonamide antibiotics, Sulfonamide',
    mayMean: ['nsaid-allergen'],
  },
  analgesic: {
    codes: { [sct]: '293582004 293583009 293580007' },
    names:
      'analgesics, pain medication, pain medications, pain medicine, pain reliever, painkiller, painkillers, Schmerzmittel, analgésicos, antalgique, over-the-counter drug',
    mayMean: [
      'acetaminophen',
      'acetaminophen-reaction',
      'nsaid-allergen',
      'opioid-reaction',
      'oral-nsaid',
      'strong-opioid',
      'weak-opioid',
    ],
  },
  corticosteroid: {
    codes: { [sct]: '304275008' },
    names: 'corticosteroids, steroid, steroids, Kortikosteroide',
    mayMean: ['oral-glucocorticoid'],
  },
  'anticoagulant of any kind': {
    names:
      'blood thinner, blood thinners, anticoagulant, anticoagulants, DOAC, NOAC, DOAK, NOAK, AOD, ACOD, VKA, LMWH, UFH, Blutverdünner',
    mayMean: ['anticoagulant', 'antiplatelet'],
  },
  'benzodiazepine of any kind': {
    codes: { [sct]: '372664007 293885009', [medRt]: 'N0000175694' },
    names: 'benzodiazepine, benzodiazepines, benzo',
    mayMean: ['benzodiazepine'],
  },
  'bone cement': { names: 'PMMA, polymethyl methacrylate, methacrylate, acrylate, acrylates, Knochenzement' },
  'contrast medium': {
    codes: { [sct]: '385420005 426722004 293637006 293638001 44588005' },
    names:
      'contrast, contrast media, iodinated contrast, iodinated contrast media, IV contrast, IV dye, contrast dye, iodine, iodine contrast, Kontrastmittel',
  },
  latex: { codes: { [sct]: '111088007' }, names: 'natural rubber latex' },
  food: {
    codes: { [sct]: '735977009 91934008 300913006' },
    names:
      'foods, egg, eggs, egg white, peanut, peanuts, nut, nuts, tree nut, tree nuts, milk, cow milk, shellfish, seafood, fish, wheat, gluten, soy, soya, strawberry, strawberries, crustacean, sesame, tomato, lactose',
  },
  'thing in the air or an animal': {
    codes: { [sct]: '232347008' },
    names:
      'dust, house dust, house dust mite, dust mite, mold, mould, pollen, grass pollen, tree pollen, ragweed, animal dander, dander, cat dander, dog dander, cat, dog, animal, bee, bee venom, wasp venom, bee sting, insect venom, insect sting, adhesive tape, adhesive, nickel',
  },
})
