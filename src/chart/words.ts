/** The words of a record and of a code in one form, so that two spellings of one name are one name. */

// What SNOMED CT writes behind a name to say what kind of thing it is.
const kindOfThing =
  /\s*\((?:disorder|finding|situation|procedure|substance|product|event|observable entity)\)/gi
// A mark of payers in the United States behind a diagnosis: no liver cancer.
const mark = /\s*\((?:cms[/ -])?hcc\)/gi
const accents = /\p{M}/gu
const between = /[^a-z0-9.]+/
const empty = new Set(['', 'of', 'the', 'a', 'an'])

/** Words in lower case, without accents, plurals and articles; British spellings as American ones. */
export function wordsOf(text: string): readonly string[] {
  const plain = text
    .replace(kindOfThing, '')
    .replace(mark, '')
    .normalize('NFKD')
    .replace(accents, '')
    .toLowerCase()
  return plain
    .split(between)
    .map((word) => word.replace(/^\.+|\.+$/g, ''))
    .filter((word) => !empty.has(word))
    .map(folded)
}

function folded(word: string): string {
  if (word === 'fx' || word === 'fxs') return 'fracture'
  const spelled = word.replace(/[ao]e/g, 'e').replace(/our/g, 'or')
  return spelled.length > 4 && /[^sui]s$/.test(spelled) ? spelled.slice(0, -1) : spelled
}

// Not there, no longer there, or there in somebody else.
const denial = [
  "\\b(?:no|not|non|never|none|nil|neither|nor|denie[sd]|deny|denying|without|w/o|absent|absence|negative|isn't)\\b",
  '\\b(?:free|clear(?:ed)?) (?:of|from)\\b',
  '\\bh/?o\\b|\\bhx\\b|\\bpmhx?\\b|\\bhistory\\b|\\bhistoric(?:al)?\\b|\\bs/p\\b|\\bstatus post\\b',
  '\\b(?:old|past|prior|previous(?:ly)?|former(?:ly)?|healed|healing|resolved|recovered|cured|remote)\\b',
  '\\b(?:family|familial|fhx?|mother|father|brother|sister|parent(?:al)?|maternal|paternal)\\b',
  '\\b(?:risk|screen(?:ing)?|prevent(?:ion|ive)?|prophyla\\w*|planned|consider(?:ed)?|refused?|declined?)\\b',
  '\\b(?:stop(?:ped)?|discontinued?|allerg\\w*|intoleran\\w*|avoid)\\b',
]

// Perhaps there.
const suspicion = [
  '\\?',
  '\\b(?:rule[sd]?|ruling)[ -]?out\\b|\\br/o\\b|\\bexclu(?:de[sd]?|ding|sion)\\b',
  '\\b(?:possibl[ey]|probabl[ey]|suspect(?:ed|s)?|suspicion|likely|unlikely|query|doubtful|versus|vs)\\b',
]
// "Not" inside the official name of a code denies nothing.
const official =
  /\bnot (?:elsewhere classified|otherwise specified|having achieved remission|specified as)\b/gi
const denied = new RegExp(denial.join('|'), 'i')
const denials = new RegExp(denial.join('|'), 'gi')
const outright = new RegExp(denial.slice(0, 2).join('|'), 'i')
const doubt = new RegExp([...denial, ...suspicion].join('|'), 'i')

const doubts = new RegExp(suspicion.join('|'), 'gi')

/** The text less the words that only doubt it. */
export function withoutDoubt(text: string): string {
  return text.replace(doubts, ' ')
}

/** Does the text deny, doubt or put into the past, or speak of somebody else? */
export function isDoubtful(text: string): boolean {
  return doubt.test(text)
}

/** Does it do more than doubt? Of an allergy only an outright "no" does: what was, may be again. */
export function isDenied(text: string, ofAllergy: boolean): boolean {
  const plain = text.replace(official, '')
  return ofAllergy ? outright.test(plain.replace(joinedNo, ' ')) : denied.test(plain)
}

// It denies the one word that it is joined to: "non-small cell lung cancer".
const joinedNo = /\bnon(?:[-\u2010-\u2013]\s?|\s+)[a-z]+/gi
// What follows these is denied; what stood before is not.
const inFront =
  /\b(?:no|not|never|neither|nor|denie[sd]|deny|denying|without|w\/o|absence of|(?:negative|clear(?:ed)?|free) (?:for|of|from)|isn't)\b/i
// "Not seen" speaks of what stood before it.
const seeing = /\b(?:seen|found|present|identified|evident|confirmed|detected|demonstrated|noted|known)\b/gi
// What stands behind "but" is said again, whatever was denied before it.
const clauses =
  /[,;:.]+\s|[\r\n]+|\s[-–—]\s|\s(?:but|however|except|aber|sondern|jedoch|mais|pero|sino|ma|bensi|maar)\s/i

/**
 * The text less what it denies and less the clauses that speak of the past, of somebody else or of what was thought of:
 * a "no" to one thing ("cancer, no metastases") is none to another. Empty where all of it is denied.
 */
export function undenied(text: string): string {
  const plain = text.replace(official, '')
  if (!denied.test(plain)) return text
  const kept: string[] = []
  for (const whole of plain.split(clauses)) {
    const clause = whole.replace(joinedNo, ' ')
    if (!denied.test(clause)) {
      kept.push(clause)
      continue
    }
    const { index = 0, 0: word = '' } = inFront.exec(clause) ?? {}
    const before = clause.slice(0, index)
    const after = clause.slice(index + word.length)
    const nothingAfter = wordsOf(after.replace(seeing, ' ').replace(denials, ' ')).length === 0
    // A clause that is nothing but a denial speaks of all before it.
    if (nothingAfter && stemsOf(before).length === 0) return ''
    if (!nothingAfter && !denied.test(before)) kept.push(before)
  }
  return kept.join(', ').trim()
}

const LEAST = 4
/** Long enough to keep hydrocodone and hydrocortisone apart, short enough for alendronate and alendronic acid. */
const STEM = 8
// What names of many things share, beside what is worked out from the value sets themselves.
const general = new Set(
  (
    'acute adult associated bilateral fever caused chronic closed complication complicating disease disorder encounter ' +
    'finding following fracture history initial left mild moderate open other pathological patient primary related ' +
    'right second secondary sequela severe site stage status subsequent syndrome type unspecified with without ' +
    'injection injectable solution tablet capsule spray nasal prefilled syringe oral release extended acid adverse ' +
    'reaction allergy product containing pack derivative substance synthetic natural human salmon hour dose drug vitamin agent actuat unit preparation combination other'
  )
    .split(' ')
    .map((word) => word.slice(0, STEM)),
)

/** What is left of the words of a name once endings, short words and what many names share are gone; each once. */
export function stemsOf(text: string): readonly string[] {
  const stems = wordsOf(text).flatMap((word) => {
    const stem = word.slice(0, STEM)
    return word.length < LEAST || /\d/.test(word) || general.has(stem) || dosing.has(word) ? [] : [stem]
  })
  return [...new Set(stems)]
}

const dosing = new Set(
  (
    'mg mcg ug g oral tablet tab capsule cap po daily weekly monthly once twice day week month per every ' +
    'bid tid qd od bd prn sodium hydrochloride hcl trihydrate'
  ).split(' '),
)
const strength = /(\d+(?:\.\d+)?)\s*mg\b/gi

/** The words of a drug without its strength, salt and how often it is swallowed. */
export function withoutDose(words: readonly string[]): readonly string[] {
  return words.filter((word) => !dosing.has(word) && !/^\d[\d.]*(?:mg|mcg|ug|g)?$/.test(word))
}

/** Milligrams a text names, in order. */
export function strengthsIn(text: string): readonly number[] {
  return [...text.matchAll(strength)].map((found) => Number(found[1]))
}
