/** Values of options as typed on the command line, each checked once, each mistake one clear line. */

import { type FactId, type Guideline, RequestProblem, requireDay, type Setting } from '../language/index.ts'
import { didYouMean } from './closest.ts'

export function badUsage(where: string, why: string, fix: string): RequestProblem {
  return new RequestProblem('bad-usage', { where, why, fix })
}

/** Reads an option's value, and refuses the option a second time: which of two would count, nobody can see. */
export function once<T>(flag: string, read: (text: string) => T): (text: string, before: T | undefined) => T {
  return (text, before) => {
    if (before !== undefined)
      throw badUsage(flag, 'it is given twice, and only one can count', 'Give it once')
    return read(text)
  }
}

export function oneOf<const T extends string>(flag: string, known: readonly T[]): (text: string) => T {
  return (text) => {
    const found = known.find((one) => one === text)
    if (found !== undefined) return found
    throw badUsage(
      flag,
      `there is no "${text}" here`,
      `${didYouMean(text, known)}There is ${known.join(', ')}`,
    )
  }
}

export function plainText(flag: string): (text: string) => string {
  return (text) => {
    if (text !== '') return text
    throw badUsage(flag, 'its value is empty', 'Give a value, or leave the option out')
  }
}

export function wholeNumber(flag: string, most: number): (text: string) => number {
  return (text) => {
    const number = /^\d{1,15}$/.test(text) ? Number(text) : 0
    if (number >= 1 && number <= most) return number
    const why = `it takes a whole number from 1 to ${most}, the most text that can be held at once`
    throw badUsage(flag, why, 'Write digits only, for example 67108864')
  }
}

export function dayOf(flag: string): (text: string) => string {
  return (text) => {
    requireDay(text, flag)
    return text
  }
}

/** `jurisdiction=us,payer=medicare`, as typed; checked against the guideline by `settingOf`. */
export function pairs(flag: string): (text: string) => Readonly<Record<string, string>> {
  return (text) => {
    const found = new Map<string, string>()
    for (const pair of text.split(',')) {
      const [key, value, ...rest] = pair.split('=').map((part) => part.trim())
      if (!key || !value || rest.length > 0) {
        throw badUsage(
          flag,
          'it takes pairs of name and value',
          `Write them as ${flag} name=value,name=value`,
        )
      }
      if (found.has(key))
        throw badUsage(flag, `"${key}" is given twice, and only one can count`, 'Give it once')
      found.set(key, value)
    }
    return Object.fromEntries(found)
  }
}

/** The setting as the guideline knows it; an unknown name or value is refused. */
export function settingOf(guideline: Guideline, typed: Readonly<Record<string, string>>): Setting {
  const known = guideline.facts.filter((fact) => fact.kind === 'choice' && fact.setting)
  const unknown = (why: string, fix: string): RequestProblem =>
    new RequestProblem('unknown-setting', { where: '--setting', why, fix })
  const setting: Record<FactId, string> = {}
  for (const [key, value] of Object.entries(typed)) {
    const fact = known.find((one) => one.id === key)
    if (fact === undefined || fact.kind !== 'choice') {
      const names = known.map((one) => one.id)
      const list = names.length === 0 ? 'This guideline has none' : `There is ${names.join(', ')}`
      throw unknown(`the guideline asks no "${key}" of a place`, `${didYouMean(key, names)}${list}`)
    }
    const codes = Object.keys(fact.choices)
    if (!codes.includes(value)) {
      throw unknown(
        `"${value}" is no value of ${key}`,
        `${didYouMean(value, codes)}There is ${codes.join(', ')}`,
      )
    }
    setting[key] = value
  }
  return setting
}
