/** Days in the solver: whole numbers since 1970-01-01, and the years of an age by the calendar. */

import type { Smt } from './smt.ts'

/**
 * Year and `month * 100 + day` of a day number in the Gregorian calendar, for every day: the civil-from-days
 * method, whose floor divisions are SMT-LIB's own `div` and `mod`. `years` then agrees with `wholeYears`.
 */
export const calendarHeader: Smt = `
(define-fun |of era| ((n Int)) Int (mod (+ n 719468) 146097))
(define-fun |year of era| ((d Int)) Int
  (div (- (+ (- d (div d 1460)) (div d 36524)) (div d 146096)) 365))
(define-fun |day of year| ((d Int)) Int
  (- d (+ (- (+ (* 365 (|year of era| d)) (div (|year of era| d) 4)) (div (|year of era| d) 100)))))
(define-fun |month from march| ((d Int)) Int (div (+ (* 5 (|day of year| d)) 2) 153))
(define-fun |month| ((d Int)) Int
  (ite (< (|month from march| d) 10) (+ (|month from march| d) 3) (- (|month from march| d) 9)))
(define-fun |day of month| ((d Int)) Int
  (+ 1 (- (|day of year| d) (div (+ (* 153 (|month from march| d)) 2) 5))))
(define-fun |year| ((n Int)) Int
  (+ (* 400 (div (+ n 719468) 146097)) (|year of era| (|of era| n)) (ite (<= (|month| (|of era| n)) 2) 1 0)))
(define-fun |month and day| ((n Int)) Int
  (+ (* 100 (|month| (|of era| n))) (|day of month| (|of era| n))))
(define-fun |years| ((a Int) (b Int)) Int
  (- (- (|year| b) (|year| a)) (ite (< (|month and day| b) (|month and day| a)) 1 0)))
`

/** Six decimals, half away from zero. */
export const roundingHeader: Smt = `
(define-fun |up| ((x Real)) Real (/ (to_real (to_int (+ (* x 1000000.0) 0.5))) 1000000.0))
(define-fun |round six| ((x Real)) Real (ite (>= x 0.0) (|up| x) (- (|up| (- x)))))
`

export const yearsBetween = (from: Smt, to: Smt): Smt => `(|years| ${from} ${to})`
export const roundedSix = (value: Smt): Smt => `(|round six| ${value})`
