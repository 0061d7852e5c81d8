/** What a drug that is not asked about still leaves open: the ids of value sets, for whole groups. */

export const sedative = { mayMean: ['benzodiazepine'] }
export const cancer = { mayMean: ['cancer-history', 'malignant-bone-disease', 'neoplastic-fracture'] }
export const kidney = { mayMean: ['advanced-kidney-disease'] }
export const infection = { mayMean: ['spinal-infection', 'tuberculosis'] }
