/** What does not hold yet, by title: the reason. */
export const open: Readonly<Record<string, string>> = {
  'ankylosing spondylitis in words beside a fresh fracture':
    'The words only resemble an ankylosed spine: they are named on top as a danger and asked about; meanwhile the advice to mobilise stands as provisional.',
  'scores of 4, 6 and 9 in three months are a course':
    'The rise is read and the cause looked for again, but the first days of care still head the plan in week 14.',
}
