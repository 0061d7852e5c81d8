/** Planted mistakes: classes of codes with a part of which nothing is said, or two things at once. */

import { both, code, irrelevantList, type Row, valueSet } from './plant.ts'

const system = 'urn:example:toy-icd'
const ofClass = (block: string, ...out: readonly string[]) => ({
  system,
  block: [block],
  leavesOut: out.length === 0 ? [] : [{ codes: out, because: 'made up', surely: false }],
})
const held = (text: string) => ({ ...code(text, true), system })

export const mistakesOfClasses: readonly Row[] = [
  [
    'a category of which nothing is said',
    valueSet('toy-cold-foot', { codes: [held('S91')], classes: [ofClass('S90-S92', 'S92')] }),
    'class-gap',
    ['value set "toy-cold-foot", class S90-S92', 'becomes of S90'],
  ],
  [
    'a part of a category of which nothing is said',
    valueSet('toy-cold-foot', {
      codes: [held('S90.1')],
      perhaps: [{ system, codes: ['S90.2'], because: 'made up' }],
      classes: [ofClass('S90', 'S90.3', 'S90.4', 'S90.5', 'S90.6', 'S90.7', 'S90.8', 'S90.9')],
    }),
    'class-gap',
    ['becomes of S900'],
  ],
  [
    'what is held and left out at once',
    valueSet('toy-cold-foot', { codes: [held('S90')], classes: [ofClass('S90', 'S90.1')] }),
    'class-gap',
    ['S901 is left out and held at once'],
  ],
  [
    'what is left out of a class it is not in',
    valueSet('toy-cold-foot', { classes: [ofClass('S90', 'S90', 'T01')] }),
    'class-gap',
    ['T01 is left out of a class it is not in'],
  ],
  [
    'a code that may be what is asked about on a list of what is irrelevant',
    both(
      valueSet('toy-cold-foot', {
        perhaps: [{ system: code('x').system, codes: ['toy-foot'], because: 'a foot of any kind' }],
      }),
      irrelevantList({ codes: [code('toy-foot-warm')] }),
    ),
    'irrelevant-though-asked',
    ['irrelevant "toy-list", "toy-foot-warm"', 'a foot of any kind'],
  ],
]
