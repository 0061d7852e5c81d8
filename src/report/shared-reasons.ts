/** Reasons that much of a plan shares: said once for all, so that each item says what is its own. */

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

export const reasonParts = (reason: string): readonly string[] => reason.split('; ').map(upperFirst)

/** Parts that every fourth reason has: mostly that the patient has what the guideline is for. */
export function sharedParts(reasons: readonly string[]): readonly string[] {
  const parts = reasons.flatMap((reason) => [...new Set(reasonParts(reason))])
  return [...new Set(parts)].filter((part) => {
    const times = parts.filter((one) => one === part).length
    return times > 1 && times * 4 >= reasons.length
  })
}

/** What a reason says beyond the shared parts. */
export function ownParts(reason: string, shared: readonly string[]): readonly string[] {
  return reasonParts(reason).filter((part) => !shared.includes(part))
}

/** Parts as one line again. */
export const joinedParts = (parts: readonly string[]): string =>
  parts.map((part, i) => (i === 0 ? part : lowerFirst(part))).join('; ')
