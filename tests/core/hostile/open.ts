/** What does not hold yet, by title: the reason. */
export const open: Readonly<Record<string, string>> = {
  'ankylosing spondylitis in words beside a fresh fracture':
    'The words resemble an ankylosed spine and are asked about; meanwhile the advice to mobilise stands as provisional.',
  'onset "March 2026" straddles three months: augmentation is thought of either way':
    'Each of the two windows waits for the onset, although augmentation is advised on either side of their border.',
}
