/** A guideline that contradicts itself (a fact that is not there or of the wrong kind, a circle, one id twice) has no network. */
export class CannotBeLowered extends Error {
  constructor(why: string) {
    super(`${why}: run the check of the guideline`)
    this.name = 'CannotBeLowered'
  }
}
