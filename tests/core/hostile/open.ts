/** What does not hold yet, by title: the reason. */
export const open: Readonly<Record<string, string>> = {
  'ankylosing spondylitis in words beside a fresh fracture':
    'The words only resemble an ankylosed spine: they are named on top as a danger and asked about; meanwhile the advice to mobilise stands as provisional.',
}
