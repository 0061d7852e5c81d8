/**
 * The page: a clinician's view of one patient, worked out in the browser from the guideline as data. Nothing leaves
 * the device. Records are read by another script, patient/read-worker.ts, which starts when one is opened.
 */

import { start } from './start.tsx'

start()
