/** The shape of many patients: what `SlotStates` and `NodeValues` are to one. */

/** Patients of a word. */
export const LANES = 32

/** Up to 32 patients by slot, as `SlotStates` has one. Bit or place `lane` is a patient; lanes nobody is in mean nothing. */
export interface SlotPlanes {
  readonly may: Int32Array
  readonly must: Int32Array
  readonly askedUnknown: Int32Array
  /** By bit of `SlotStates.codes`. */
  readonly codes: Int32Array
  /** By slot and lane: `slot * 32 + lane`. */
  readonly low: Float64Array
  readonly high: Float64Array
}

/** The value of every node for up to 32 patients; numbers by `node * 32 + lane`, NaN where not known. */
export interface NodePlanes {
  readonly may: Int32Array
  readonly must: Int32Array
  readonly low: Float64Array
  readonly high: Float64Array
}
