/** Judged cases as rows: met lines are counted, the others shown with what the plan says. */

import type { AnsweredLine, JudgedCase, JudgedLine } from '../prove/cases/index.ts'
import { type Paint, wrapped } from '../report/index.ts'

export interface CasesCount {
  readonly cases: number
  readonly lines: number
  readonly met: number
  /** Not met, and no difference recorded. */
  readonly failed: number
  /** Not met, with the difference recorded. */
  readonly recorded: number
  /** A difference is recorded on a line that is met. */
  readonly stale: number
  /** Must-not lines judged again with every open safety question answered. */
  readonly answered: { readonly lines: number; readonly failed: number }
}

const failedIn = <L extends JudgedLine>(lines: readonly L[]): readonly L[] =>
  lines.filter((one) => !one.met && one.recorded === null)
const recordedIn = (lines: readonly JudgedLine[]) => lines.filter((one) => !one.met && one.recorded !== null)
const staleIn = (lines: readonly JudgedLine[]) => lines.filter((one) => one.met && one.recorded !== null)

const modeWords: Readonly<Record<AnsweredLine['mode'], string>> = {
  'no-finding': 'once every open safety question is answered "no finding"',
  finding: 'once an open safety question is answered "finding"',
}

export function casesCount(judged: readonly JudgedCase[]): CasesCount {
  const lines = judged.flatMap((one) => one.lines)
  const answered = judged.flatMap((one) => one.answered)
  return {
    cases: judged.length,
    lines: lines.length,
    met: lines.filter((one) => one.met).length,
    failed: failedIn(lines).length,
    recorded: recordedIn(lines).length,
    stale: staleIn(lines).length,
    answered: { lines: answered.length, failed: failedIn(answered).length },
  }
}

export function toCasesText(judged: readonly JudgedCase[], paint: Paint): string {
  const { cases, lines, met, failed, recorded, stale, answered } = casesCount(judged)
  const closing = `${cases} cases, ${lines} lines: ${met} met, ${failed} failed, ${recorded} recorded as a disagreement, ${stale} recorded without need; ${answered.lines} must-not lines again with every open safety question answered: ${answered.failed} failed`
  return `${[...judged.flatMap((one) => rowOf(one, paint)), '', closing].join('\n')}\n`
}

function rowOf(judged: JudgedCase, paint: Paint): readonly string[] {
  const { id, title, stage, lines, answered } = judged
  const failed = failedIn(lines)
  const unsafe = failedIn(answered)
  const stale = staleIn(lines)
  const verdict = failed.length + stale.length + unsafe.length > 0 ? paint.stop('FAIL') : 'pass'
  return [
    ...wrapped(
      `${paint.heading(id)}: ${title}; stage ${stage}; ${lines.length} lines`,
      `${verdict}  `,
      '      ',
    ),
    ...failed.flatMap(({ line, why }) => wrapped(`${line}: ${why}`, '      - ', '        ')),
    ...unsafe.flatMap(({ line, mode, why }) =>
      wrapped(`${line}, ${modeWords[mode]}: ${why}`, '      - ', '        '),
    ),
    ...recordedIn(lines).flatMap(({ line, recorded }) =>
      wrapped(`${line}: recorded disagreement. ${recorded}`, '      ~ ', '        '),
    ),
    ...stale.flatMap(({ line }) =>
      wrapped(`${line}: a disagreement is recorded, but the line is met`, '      - ', '        '),
    ),
  ]
}
