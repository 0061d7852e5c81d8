/** The fast path: where a patient stands on a day, every status, and what is still worth asking. */

import {
  type Answers,
  type Guideline,
  requireAnswers,
  requireBorn,
  requireDay,
  requireGuideline,
  requireSetting,
  type Setting,
} from '../language/index.ts'
import { type Engine, engineFor, hold } from './engine.ts'
import { optionsOn, positionsOn, recommendationsOn, stageOn } from './fast-status.ts'
import { prepare } from './prepare.ts'
import { type PositionResult, positionResult } from './stances.ts'
import { openPatientDay } from './state.ts'
import {
  type OptionResult,
  optionResult,
  type Readings,
  type RecommendationResult,
  readingsOf,
  recommendationResults,
  type StageResult,
  stageResult,
} from './status.ts'

/** An assessment's statuses; its explanations, timeline and receipt are computed when asked for. */
export interface Assessed {
  readonly guideline: Guideline
  readonly answers: Answers
  readonly setting: Setting
  readonly asOf: string
  readonly stage: StageResult
  readonly recommendations: readonly RecommendationResult[]
  readonly options: readonly OptionResult[]
  readonly positions: readonly PositionResult[]
  readonly readings: Readings
}

/**
 * Assesses a patient on a day.
 * @param setting facts of the place by id; `{}` where nothing is known of it.
 * @param asOf the day of assessment, `YYYY-MM-DD`; nothing else knows what day it is.
 * @throws RequestProblem bad-argument, bad-date, before-birth, unknown-setting
 */
export function assess(guideline: Guideline, answers: Answers, setting: Setting, asOf: string): Assessed {
  requireArguments(guideline, answers, setting, asOf)
  requireBorn(guideline, answers, asOf)
  return assessUnchecked(guideline, answers, setting, asOf)
}

/** What is asked of whom, and when: refused before anything is made of it. */
export function requireArguments(
  guideline: Guideline,
  answers: Answers,
  setting: Setting,
  asOf: string,
): void {
  requireGuideline(guideline)
  requireAnswers(answers)
  requireSetting(guideline, setting)
  requireDay(asOf)
}

/** The same of a patient who was checked before, or whom a search made up: on any day, also one before birth. */
export function assessUnchecked(
  guideline: Guideline,
  answers: Answers,
  setting: Setting,
  asOf: string,
): Assessed {
  const engine = engineFor(guideline)
  if (engine === null) return assessByInterpreter(guideline, answers, setting, asOf)
  return new OnNetwork(engine, answers, setting, asOf)
}

/** The same by the interpreter alone: the reference that the network is held against. */
export function assessByInterpreter(
  guideline: Guideline,
  answers: Answers,
  setting: Setting,
  asOf: string,
): Assessed {
  const readings = readingsOf(openPatientDay(prepare(guideline), answers, setting, asOf))
  return {
    guideline,
    answers,
    setting,
    asOf,
    stage: stageResult(readings),
    recommendations: recommendationResults(readings),
    options: guideline.options.map((option) => optionResult(readings, option)),
    positions: guideline.positions.map((position) => positionResult(readings, position)),
    readings,
  }
}

/** An assessment on the network; the interpreter's readings are opened for whoever asks for a reason. */
export class OnNetwork implements Assessed {
  readonly guideline: Guideline
  readonly answers: Answers
  readonly setting: Setting
  readonly asOf: string
  readonly stage: StageResult
  readonly recommendations: readonly RecommendationResult[]
  readonly options: readonly OptionResult[]
  readonly positions: readonly PositionResult[]
  readonly #engine: Engine
  #readings: Readings | undefined

  constructor(engine: Engine, answers: Answers, setting: Setting, asOf: string) {
    this.guideline = engine.prepared.guideline
    this.answers = answers
    this.setting = setting
    this.asOf = asOf
    this.#engine = engine
    this.held()
    const open = (): Readings => this.readings
    this.stage = stageOn(engine, open)
    this.recommendations = recommendationsOn(engine, answers.declined, open)
    this.options = optionsOn(engine, open)
    this.positions = positionsOn(engine, open)
  }

  get readings(): Readings {
    this.#readings ??= readingsOf(
      openPatientDay(this.#engine.prepared, this.answers, this.setting, this.asOf),
    )
    return this.#readings
  }

  /** The engine with this patient in it: another one may have been there since. */
  held(): Engine {
    hold(this.#engine, this)
    return this.#engine
  }
}
