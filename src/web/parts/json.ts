/** An object of JSON of which nothing else is known. */
export type Json = Readonly<Record<string, unknown>>
