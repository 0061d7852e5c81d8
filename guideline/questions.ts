/** The key questions of the guideline: what recommendations, options and positions answer. */

import type { Question } from '../src/language/index.ts'

export const questions: readonly Question[] = [
  { id: 'red-flags', title: 'Is there a danger that overrides the usual plan?' },
  { id: 'other-cause', title: 'Is the fracture due to malignancy or infection?' },
  { id: 'initial-management', title: 'How should the fracture be managed at first?' },
  { id: 'imaging', title: 'Which image, and when?' },
  { id: 'pain-source', title: 'Where does the pain come from?' },
  { id: 'mobilisation', title: 'How much rest, support and movement?' },
  { id: 'analgesia', title: 'Which drug for the pain of the fracture?', alongside: true },
  { id: 'calcitonin-now', title: 'Should calcitonin be given for the pain of the fresh fracture?' },
  { id: 'bone-diagnosis', title: 'What is the diagnosis of the bone, and how high the risk?' },
  { id: 'first-bone-drug', title: 'Which drug against further fractures comes first?' },
  { id: 'anabolic-first', title: 'Should an anabolic drug be the first bone drug?' },
  { id: 'denosumab-stop', title: 'May denosumab be stopped or paused?' },
  { id: 'bisphosphonate-holiday', title: 'May the bisphosphonate pause after three to five years?' },
  { id: 'bone-drug-review', title: 'Should the bone drug continue, change or be given again?' },
  { id: 'secondary-causes', title: 'What else has weakened the bone?' },
  { id: 'bone-density', title: 'When should bone density be measured?' },
  { id: 'prevention', title: 'What else prevents the next fracture?' },
  { id: 'augmentation-now', title: 'Should the vertebra be augmented now?' },
  { id: 'which-procedure', title: 'Which augmentation procedure?' },
  { id: 'surgery', title: 'Should a spinal surgeon see the patient?' },
  { id: 'follow-up', title: 'When should the patient be seen again?' },
]
