/** The page keeps its address, and with it whom a browser keeps there; where it cannot, it says so. */

import { afterAll, describe, expect, test } from 'vitest'
import { otherAddress, type Served, servePage } from '../../scripts/serve-page.ts'

const served: Served[] = []
const serve = async (port: number): Promise<Served> => {
  const one = await servePage('package.json', port)
  served.push(one)
  return one
}
const portOf = ({ url }: Served): number => Number(new URL(url).port)

describe('the address of the page', () => {
  afterAll(() => {
    for (const { server } of served) server.close()
  })

  test('a free port is kept and needs no word; any free one was asked for by 0', async () => {
    const first = await serve(0)
    expect(otherAddress(0, first.url)).toBeNull()
    expect(otherAddress(portOf(first), first.url)).toBeNull()
  })

  test('a taken port gives another address, and says that a patient may be kept at the first', async () => {
    const first = await serve(0)
    const second = await serve(portOf(first))
    expect(second.url).not.toBe(first.url)
    expect(otherAddress(portOf(first), second.url)).toContain(`kept at ${first.url} is still there`)
  })
})
