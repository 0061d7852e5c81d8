/** The entries of a Bundle that we write: each record under its full address, so that references between them lead there. */

import type { Bundle, Resource } from './fhir.ts'

/** What FHIR takes for the address of a server. */
const server = /^https?:\/\/(?:[A-Za-z0-9\-.:%$]+\/)+$/

/**
 * The base of all addresses: that of the server which the patient's own address names, so that addresses of one server
 * are kept; else one under the guideline's, where nobody serves anything.
 */
export function baseOf(patient: { readonly id: string; readonly fullUrl: string | undefined }, url: string) {
  const address = patient.fullUrl?.split('/_history/')[0] ?? ''
  const end = `Patient/${patient.id}`
  const base = address.endsWith(end) ? address.slice(0, -end.length) : ''
  return server.test(base) ? base : madeBase(url)
}

export const madeBase = (url: string): string => `${url}/chart/`

export function entriesOf(records: readonly Resource[], base: string): NonNullable<Bundle['entry']> {
  return records.map((resource) => ({ fullUrl: `${base}${resource.resourceType}/${resource.id}`, resource }))
}
