/** Every drug and substance that the guideline knows by ingredient. */

import { type Substance, substances as substancesOf } from '../../src/language/index.ts'
import { rxnorm } from '../value-sets/systems.ts'
import { allergens } from './allergens.ts'
import { alsoKnown } from './also-known.ts'
import { antiInflammatory } from './anti-inflammatory.ts'
import { bone } from './bone.ts'
import { clotting } from './clotting.ts'
import { hormones } from './hormones.ts'
import { known } from './known.ts'
import { mixtures } from './mixtures.ts'
import { opioids } from './opioids.ts'
import { products } from './products.ts'
import { sedatives } from './sedatives.ts'

const named: readonly Substance[] = [
  ...bone,
  ...hormones,
  ...antiInflammatory,
  ...opioids,
  ...sedatives,
  ...clotting,
  ...known,
  ...alsoKnown,
  ...allergens,
  ...mixtures,
]

const partsOf = (key: string): string => key.split('+').sort().join('+')
const ofParts = new Map(
  named.map(({ id, parts }) => [parts.length === 0 ? id : partsOf(parts.join('+')), id]),
)
const codes = new Map<string, readonly string[]>()
const unnamed: Substance[] = []
for (const [key, text] of Object.entries(products)) {
  const id = ofParts.get(partsOf(key))
  if (id !== undefined) codes.set(id, text.split(' '))
  else
    unnamed.push(
      ...substancesOf({
        [key.replaceAll('+', ' with ')]: { parts: key.split('+'), codes: { [rxnorm]: text } },
      }),
    )
}

export const substances: readonly Substance[] = [
  ...named.map((one) => {
    const more = codes.get(one.id)
    if (more === undefined) return one
    return { ...one, codes: { ...one.codes, [rxnorm]: [...(one.codes[rxnorm] ?? []), ...more] } }
  }),
  ...unnamed,
]
