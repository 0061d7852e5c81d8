/** What does not hold yet, by title: the reason. */
export const open: Readonly<Record<string, string>> = {}
