/** Another cause of the fracture, and spines that may be unstable. */

import { chart, cm, coded, lately, words } from '../charts-of-others/records.ts'
import { charted, failedCare, type Patient, typed } from './patient.ts'

export const otherCausesAndStability: readonly Patient[] = [
  typed(
    1,
    'a tumour of bone broke the vertebra of a man of 68, the checklist says none',
    { sex: 'male', birthDate: '1958-02-01', malignancyConfirmed: true, skeletalMalignancy: true },
    'M:refer-confirmed-malignancy ; N:manage-medically-first ; N:start-bone-drug-at-any-t-score ; NSU:teriparatide ; NSU:romosozumab ; NSU:abaloparatide',
  ),
  typed(
    1,
    'proven infection of the spine under denosumab given in March',
    { infectionConfirmed: true, takingDenosumab: true, denosumabDoses: 3, lastDenosumabDose: '2026-03-01' },
    'M:treat-confirmed-infection ; N:mobilise-early ; N:strengthen-back-and-balance ; NT:stop denosumab[.;]',
  ),
  typed(
    1,
    'destroyed bone on the images in week 18 after failed care',
    { redFlags: ['suspiciousImages'] },
    'M:malignancy-workup ; N:vertebral-augmentation ; NO:vertebroplasty ; NO:balloon-kyphoplasty ; NTT:If clear',
    { over: failedCare },
  ),
  typed(
    1,
    'bright disc and abscess beside the spine, the checklist says none',
    { discOrEndplateSignal: true },
    'M:infection-workup ; N:vertebral-augmentation ; NSU:vertebroplasty ; NSU:balloon-kyphoplasty ; N:manage-medically-first',
    { over: failedCare },
  ),
  charted(
    1,
    'plasma cell myeloma on the problem list of a complete chart',
    chart(lately('c1', coded(cm, 'C90.00', 'Multiple myeloma not having achieved remission'))),
    'M:malignancy-workup || M:oncology-referral ; NSU:teriparatide ; NSU:romosozumab ; TT:myeloma|malign|tumour|cancer',
  ),
  typed(
    2,
    'hyperostosis that bridges the vertebrae, week 18 after failed care',
    { ankylosedSpine: true },
    'M:surgical-consultation ; N:vertebral-augmentation ; N:mobilise-early ; N:strengthen-back-and-balance ; NTT:If clear',
    { over: failedCare },
  ),
  typed(
    2,
    'the posterior wall presses on a nerve root',
    { retropulsion: true, radiculopathy: true },
    'M:surgical-consultation ; N:mobilise-early ; N:manage-medically-first ; N:vertebral-augmentation',
  ),
  typed(
    2,
    'OF4 as the only sign: the surgeon comes forward, the bone drug stays',
    { ofType: 'OF4' },
    'M:surgical-consultation ; N:mobilise-early || M:mobilise-after-stability-is-judged ; M:start-bone-drug-at-any-t-score',
  ),
  typed(
    2,
    'lesion of the posterior column in a collapsed vertebra of a man of 81',
    { sex: 'male', birthDate: '1945-01-05', posteriorColumnInvolved: true, burstOrVertebraPlana: true },
    'M:spine-precautions ; N:mobilise-early ; N:offer-brace-for-comfort ; N:vertebral-augmentation ; NP:does not harm',
  ),
  charted(
    2,
    'ankylosing spondylitis in words beside a fresh fracture',
    chart(lately('c1', words('Ankylosing spondylitis, fused thoracolumbar spine'))),
    'M:surgical-consultation || F:ankylosedSpine=unknown ; N:mobilise-early',
  ),
]
