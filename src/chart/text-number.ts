/** Numbers told in words: "T-score: −2,7 SD", "less than -2.5", "7–8 / 10", ">60". Nothing where the words may say another thing. */

import { wordsOf } from './words.ts'

type Comparator = '<' | '<=' | '>=' | '>'

/** One way to read a text: a number, or two ends. */
export interface TextNumber {
  readonly low: number
  /** The same as `low` where one number is told. */
  readonly high: number
  readonly comparator: Comparator | undefined
  readonly unit: string
}

const dashes = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g
const blanks = /[\u00a0\u2000-\u200a\u202f\s]+/g
const unseen = /[\u200b-\u200d\u2060\ufeff]/g

const comparators: readonly (readonly [RegExp, Comparator])[] = [
  [/(?:<=|=<|≤|\bat most|\bup to|\bhöchstens|\bbis zu)$/i, '<='],
  [/(?:>=|=>|≥|\bat least|\bmindestens)$/i, '>='],
  [/(?:<|\b(?:less|lower|smaller) than|\bbelow|\bunder|\bunter|\bkleiner als)$/i, '<'],
  [/(?:>|\b(?:more|greater|higher) than|\babove|\bover|\büber|\bgrößer als)$/i, '>'],
]

/** Words that may stand before any number of a result. */
const general = new Set(['score', 'value', 'result', 'level', 'total', 'is', 'wert', 'ergebnis'])

const digits = String.raw`\d{1,3}(?:,\d{3})+\.\d{1,12}|\d{1,3}(?:\.\d{3})+,\d{1,12}|\d{1,3}(?:,\d{3}){2,}|\d{1,12}(?:[.,]\d{1,12})?`
const tailed = new RegExp(
  String.raw`^(${digits})(?: ?(-|\bto\b|\bbis\b) ?(-)?(${digits}))?(?: ?([^\d\s.,;()-][^,;()]{0,30}))?$`,
  'i',
)
const outOf = /^(?:out of|von|\/) ?(\d+)$/i

/**
 * Every way to read a text as one number or as two ends; none where it is no number. `labels`: the words, in lower
 * case, by which the thing that was measured may be called before the number.
 */
export function numbersIn(text: string, labels: ReadonlySet<string>): readonly TextNumber[] {
  if (text.length > 120) return []
  const plain = text.replace(dashes, '-').replace(unseen, '').replace(blanks, ' ').trim()
  const at = plain.search(/\d/)
  if (at < 0) return []
  const head = headOf(plain.slice(0, at), labels)
  const tail = tailed.exec(plain.slice(at).replace(/\.$/, ''))
  if (head === undefined || tail === null) return []
  const [, first = '', , minus, second, rest = ''] = tail
  const whole = outOf.exec(rest.trim())?.[1]
  const unit = whole === undefined ? rest.trim() : `/${whole}`
  return head.signs.flatMap((sign) =>
    readingsOf(first).flatMap((one): readonly TextNumber[] => {
      const from = sign * one
      if (second === undefined) return [{ low: from, high: from, comparator: head.comparator, unit }]
      // "-2.5-2.7" may mean either sign behind.
      if (head.comparator !== undefined || (from < 0 && minus === undefined)) return []
      return readingsOf(second).map((other) => {
        const to = minus === undefined ? other : -other
        return { low: Math.min(from, to), high: Math.max(from, to), comparator: undefined, unit }
      })
    }),
  )
}

interface Head {
  readonly signs: readonly (1 | -1)[]
  readonly comparator: Comparator | undefined
}

/** What stands before the digits: a name of what was measured, a comparison, a sign. */
function headOf(written: string, labels: ReadonlySet<string>): Head | undefined {
  const sign = /([-+]) ?$/.exec(written)
  const before = sign === null ? written : written.slice(0, sign.index)
  let rest = bare(before)
  const found = comparators.find(([words]) => words.test(rest))
  if (found !== undefined) rest = bare(rest.replace(found[0], ''))
  if (!wordsOf(rest).every((word) => labels.has(word) || general.has(word))) return undefined
  if (rest !== '' && wordsOf(rest).length === 0) return undefined
  const comparator = found?.[1]
  if (sign?.[1] !== '-') return { signs: [1], comparator }
  // "T-score - 2.7": a minus, or only a dash.
  const apart = /[^\s:=<>] $/.test(before) && sign[0] === '- ' && found === undefined
  return { signs: apart ? [-1, 1] : [-1], comparator }
}

const bare = (text: string): string => text.replace(/(?:\s|:|(?<![<>])=)+$/, '').trim()

const whole = new RegExp(`^(?:${digits})$`)

/** Every way to read digits alone, signed or not, with marks between thousands and decimals; none where they are no number. */
export function plainNumbers(written: string): readonly number[] {
  const plain = written.replace(dashes, '-').trim()
  const unsigned = plain.replace(/^[-+]/, '')
  if (!whole.test(unsigned)) return []
  return readingsOf(unsigned).map((one) => (plain.startsWith('-') ? -one : one))
}

/** A comma before three digits may part thousands or decimals. "1.234,5" and "1,234.5" say which mark is which. */
function readingsOf(written: string): readonly number[] {
  const [thousands, decimal] = [written.replaceAll(',', ''), written.replace(',', '.')]
  if (!written.includes(',')) return [Number(written)]
  if (/\..*,/.test(written)) return [Number(written.replaceAll('.', '').replace(',', '.'))]
  if (written.includes('.') || /,.*,/.test(written)) return [Number(thousands)]
  const either = /^[1-9]\d{0,2},\d{3}$/.test(written)
  return either ? [Number(decimal), Number(thousands)] : [Number(decimal)]
}
