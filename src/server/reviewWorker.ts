import { parentPort, workerData } from 'node:worker_threads'
import { reviewDefinition } from '#core/review/review.ts'
import { loadCatalogue } from '#procedures/catalogue.ts'

const { definitions } = workerData as { readonly definitions?: string }
const catalogue = await loadCatalogue(definitions ? [definitions] : [])
for (const definition of catalogue.all) parentPort?.postMessage(reviewDefinition(definition))
parentPort?.postMessage('done')
