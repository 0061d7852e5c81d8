/** CQL functions for the statuses of recommendations and options: docs/logic.md, section 5. */

export const resultFunctions = `define function RecommendationStatus(applies Boolean, done Boolean, presumed Boolean):
  case
    when applies is false then 'not-applicable'
    when done then 'done'
    when applies or presumed then 'applicable'
    else 'needs-data'
  end

define function OrDeclined(standing String, declined Boolean):
  if declined and standing != 'not-applicable' then 'declined' else standing

define function OptionStatus(stopped Boolean, taken Boolean, early Boolean, late Boolean, cautioned Boolean):
  case
    when stopped then 'contraindicated'
    when taken then 'taking'
    when stopped is null then 'needs-data'
    when early then 'not-yet'
    when late then 'too-late'
    when early is null or late is null then 'needs-data'
    when cautioned then 'caution'
    else 'suitable'
  end

// Is the day before the one that lies so many days after a date? Null where the date is not known well enough.
define function IsBefore(low Date, high Date, count Integer, asOf Date):
  case
    when difference in days between low and asOf < count then true
    when difference in days between high and asOf >= count then false
    else null
  end

define function IsAfter(low Date, high Date, count Integer, asOf Date):
  case
    when difference in days between high and asOf > count then true
    when difference in days between low and asOf <= count then false
    else null
  end

define function OnlyOne(stances List<String>):
  if Count(distinct (stances S where S is not null return all S)) = 1
    then First(stances S where S is not null return all S)
    else 'needs-data'
`
