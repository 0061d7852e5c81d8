/** What does not hold yet, by title: the reason. */
export const open: Readonly<Record<string, string>> = {
  'ankylosing spondylitis in words beside a fresh fracture':
    'The words resemble an ankylosed spine and are asked about; meanwhile the advice to mobilise stands as provisional.',
}
