/** Letters of a text. */

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
