/** A clause turned round, so that a reader meets no double negation. */

const verbs: Readonly<Record<string, string>> = {
  is: 'is not',
  are: 'are not',
  was: 'was not',
  were: 'were not',
  takes: 'does not take',
}
const has: Readonly<Record<string, readonly [own: string, done: string]>> = {
  has: ['does not have', 'has not'],
  have: ['do not have', 'have not'],
}
/** Words after which the verb may belong to another clause, or "not" to only one of two. */
const unsure =
  /\b(?:not|no|never|cannot|nor|neither|or|and|that|which|who|whom|whose|as|if|when|while|although|though)\b/

/** An affirmative clause turned round where it has one verb that can be; else said of the clause as a whole. */
export function refusedClause(clause: string): string {
  const whole = `not the case: ${clause}`
  if (unsure.test(clause)) return whole
  const words = clause.split(' ')
  const at = words.flatMap((word, i) => (Object.hasOwn(verbs, word) || Object.hasOwn(has, word) ? [i] : []))
  const [only] = at
  const word = only === undefined ? undefined : words[only]
  if (only === undefined || word === undefined || at.length > 1) return whole
  const participle = /(?:ed|en|had|lost|put|cut|set|come|gone)$/.test(words[only + 1] ?? '')
  const turned = verbs[word] ?? has[word]?.[participle ? 1 : 0] ?? word
  return [...words.slice(0, only), turned, ...words.slice(only + 1)].join(' ')
}
