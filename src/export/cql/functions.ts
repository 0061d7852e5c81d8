/** The parts of every library that no guideline changes: three-valued comparisons, interval arithmetic, days. */

/** Comparisons of what a number may be with a limit: null where it straddles it (docs/logic.md, section 4). */
export const comparisons = `define function IsOneOf(code String, codes List<String>):
  if code is null then null else exists (codes C where C = code return all C)

define function HasOneOf(codes List<String>, wanted List<String>):
  if codes is null then null else exists (codes C where exists (wanted W where W = C return all W) return all C)

define function SameCodes(codes List<String>, others List<String>):
  not exists (codes C where not exists (others O where O = C return all O) return all C)
    and not exists (others O where not exists (codes C where C = O return all C) return all O)

define function AtLeast(low Decimal, high Decimal, limit Decimal):
  case when low >= limit then true when high < limit then false else null end

define function MoreThan(low Decimal, high Decimal, limit Decimal):
  case when low > limit then true when high <= limit then false else null end

define function AtMost(low Decimal, high Decimal, limit Decimal):
  case when high <= limit then true when low > limit then false else null end

define function LessThan(low Decimal, high Decimal, limit Decimal):
  case when high < limit then true when low >= limit then false else null end

define function AtLeastTrue(least Integer, conditions List<Boolean>):
  case
    when Count(conditions C where C is true return all 1) >= least then true
    when Count(conditions C where C is not false return all 1) < least then false
    else null
  end
`

const number = 'Tuple { low Decimal, high Decimal }'

/** A number as the least and greatest value the unknowns allow; null where nothing is known of it. */
export const arithmetic = `define function Range(low Decimal, high Decimal):
  if low is null or high is null then null else Tuple { low: low, high: high }

define function Spread(ends List<Decimal>):
  Tuple { low: Min(ends), high: Max(ends) }

define function IsExact(number ${number}):
  number is not null and number.low = number.high

define function Plus(a ${number}, b ${number}):
  Range(a.low + b.low, a.high + b.high)

define function Minus(a ${number}, b ${number}):
  Range(a.low - b.high, a.high - b.low)

define function Times(a ${number}, b ${number}):
  if a is null or b is null then null
    else Spread({ a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high })

define function Over(a ${number}, b ${number}):
  if a is null or b is null or (b.low <= 0.0 and b.high >= 0.0) then null
    else Spread({ a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high })

define function Hull(a ${number}, b ${number}):
  if a is null or b is null then null else Range(Min({ a.low, b.low }), Max({ a.high, b.high }))

define function Either(condition Boolean, yes ${number}, no ${number}):
  case when condition is true then yes when condition is false then no else Hull(yes, no) end

// CQL rounds halves upwards; here they are rounded away from zero.
define function SixDecimals(value Decimal):
  if value < 0.0 then -Round(-value, 6) else Round(value, 6)

define function WholeYears(birth Date, bound Date):
  year from bound - year from birth
    - (if month from bound > month from birth or (month from bound = month from birth and day from bound >= day from birth)
        then 0 else 1)

define function Age(low Date, high Date, asOf Date):
  Range(ToDecimal(WholeYears(high, asOf)), ToDecimal(WholeYears(low, asOf)))
`

/** Days out of FHIR dates: no time of day, no time zone; a partial date is every day it may mean. */
export const days = `define function StartOf(moment DateTime):
  if moment is null then null
    else Date(year from moment, Coalesce(month from moment, 1), Coalesce(day from moment, 1))

define function EndOf(moment DateTime):
  case
    when moment is null then null
    when month from moment is null then Date(year from moment, 12, 31)
    when day from moment is null then Date(year from moment, month from moment, 1) + 1 month - 1 day
    else StartOf(moment)
  end

define function StartOfDate(written Date):
  if written is null then null
    else Date(year from written, Coalesce(month from written, 1), Coalesce(day from written, 1))

define function EndOfDate(written Date):
  case
    when written is null then null
    when month from written is null then Date(year from written, 12, 31)
    when day from written is null then Date(year from written, month from written, 1) + 1 month - 1 day
    else written
  end

define function StartOfDays(moment FHIR.dateTime, period FHIR.Period):
  if moment is not null then StartOf(moment.value) else StartOf(period.start.value)

define function EndOfDays(moment FHIR.dateTime, period FHIR.Period):
  if moment is not null then EndOf(moment.value) else EndOf(period."end".value)

define function Earlier(a Date, b Date):
  if a > b then b else a
`
