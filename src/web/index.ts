/**
 * The page: a clinician's view of one patient, worked out in the browser from the guideline as data. Nothing leaves
 * the device. This script runs twice: as the page, and, without a document, as the worker that reads large files.
 */

import { serveAsWorker } from './patient/read-worker.ts'
import { start } from './start.tsx'

if (typeof document === 'undefined') serveAsWorker()
else start()
