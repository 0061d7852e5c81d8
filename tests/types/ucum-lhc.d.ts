/** The part of the UCUM library that tests use as a judge; it ships no types of its own. */

declare module '@lhncbc/ucum-lhc' {
  interface UcumConversion {
    readonly status: 'succeeded' | 'failed' | 'error'
    readonly toVal: number | null
  }
  interface UcumUtils {
    validateUnitString(unit: string): { readonly status: 'valid' | 'invalid' | 'error' }
    convertUnitTo(
      from: string,
      value: number,
      to: string,
      suggest?: boolean,
      molecularWeight?: number,
    ): UcumConversion
  }
  export const UcumLhcUtils: { getInstance(): UcumUtils }
}
