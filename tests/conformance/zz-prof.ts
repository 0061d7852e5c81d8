import { guideline } from '../../guideline/index.ts'
import { toCql } from '../../src/export/cql/index.ts'
import { compile, execute } from './cql.ts'
import { compareCase } from './cql-compare.ts'
import { patientFor, sampleOf, guidelineFor, operatorFamilies, expressionFor } from './generate/index.ts'
import { chartFor } from './write-records.ts'
import { withIndexEvent } from './more-sources.ts'
let last = process.cpuUsage(); const cpu = (what: string) => { const c = process.cpuUsage(last); console.log(what, ((c.user + c.system) / 1e6).toFixed(2)); last = process.cpuUsage() }
const c0 = toCql(guideline); cpu('toCql')
const compiled = await compile(c0); cpu('compile guideline first')
for (const p of sampleOf(patientFor(guideline), 3, 9)) { const chart = chartFor(guideline, p.answers); cpu('chartFor')
 const r = await execute(compiled, chart.bundle, { asOf: p.asOf, coverage: p.answers.coverage, declined: [], setting: p.setting }); cpu('execute')
 compareCase(guideline, { answers: chart.answers, setting: p.setting, asOf: p.asOf }, r); cpu('compare') }
for (const f of operatorFamilies.slice(0, 3)) { const g = withIndexEvent(sampleOf(guidelineFor(f), 1, 9)[0]!); cpu('gen'); const c = await compile(toCql(g)); cpu('compile ' + f)
 for (const p of sampleOf(patientFor(g), 3, 9)) { const chart = chartFor(g, p.answers); cpu(' chartFor'); const r = await execute(c, chart.bundle, { asOf: p.asOf, coverage: p.answers.coverage, declined: [], setting: p.setting }); cpu(' execute'); compareCase(g, { answers: chart.answers, setting: p.setting, asOf: p.asOf }, r); cpu(' compare') } }
