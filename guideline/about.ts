/** How this guideline was made and what was not done, in plain words, for whoever judges whether to trust it. */

export const about = [
  {
    title: 'What it is',
    text: 'A draft, not reviewed by a clinician and not used in practice. It is there to be judged, and is no medical device.',
  },
  {
    title: 'Where the statements S1 to S24 come from',
    text: 'They paraphrase a web page that a language model wrote (droracle.ai, Oct 2025, marked there as waiting for human review). The page is the outline that was made executable, not evidence: nothing is cited to it, and it counts among no bodies. Its empty lists were filled from named sources.',
  },
  {
    title: 'Where the recommendations come from',
    text: 'From named guidelines, reviews, trials, drug labels and case reports, gathered up to 22 Nov 2026. Most were read as an abstract, in part, or in what others say of them; each source says how much of it was read. What was not read is marked unverified and permits nothing. Where a rule is our own judgement, its remarks say so.',
  },
  {
    title: 'Who graded',
    text: 'Strength and certainty use the words of GRADE, but they are the judgement of the authors of this draft: no panel voted, no outcomes were rated, no evidence profiles were made. A strong recommendation on low certainty states why it is strong. A grade beside a citation is that of the source.',
  },
  {
    title: 'What was not done',
    text: 'No systematic search, no panel, no patients or carers heard, no declared interests, no outside review. A known sponsor of a source is named with it; a source that names none may still have one.',
  },
] as const
