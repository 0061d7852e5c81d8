/** Links to the records a fact came from: each opens in place, with the means to set it aside. */

import type { ComponentChild } from 'preact'
import { challenged, patient } from '../state/patient.ts'
import { challenge } from '../state/records.ts'
import { words } from '../words/index.ts'
import { Opener } from './opener.tsx'
import { linesOfRecord, titleOfRecord } from './record-lines.ts'
import { SetAside } from './set-aside.tsx'

const SHOWN = 2

/** More than a few stand behind one line. */
export function RecordLinks({
  addresses,
  of,
}: {
  readonly addresses: readonly string[]
  readonly of: string
}) {
  const links = (): readonly ComponentChild[] =>
    addresses.map((address) => <RecordLink key={address} address={address} />)
  if (addresses.length <= SHOWN) return <>{links()}</>
  return (
    <Opener
      kind="record"
      name={words.record.showAll(addresses.length, of)}
      label={<span>{words.record.several(addresses.length)}</span>}
    >
      {links}
    </Opener>
  )
}

export function RecordLink({ address }: { readonly address: string }) {
  const aside = challenged.value.includes(address)
  const title = titleOfRecord(patient.value.record?.records[address])
  return (
    <Opener kind="record" name={words.record.show(title)} label={<span data-record={address}>{title}</span>}>
      {() => <RecordBox address={address} aside={aside} />}
    </Opener>
  )
}

export function RecordBox({ address, aside }: { readonly address: string; readonly aside: boolean }) {
  const resource = patient.value.record?.records[address]
  return (
    <div class="record-box">
      {resource === undefined ? (
        <p>{words.record.gone}</p>
      ) : (
        <>
          <dl>
            {linesOfRecord(resource).map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
            <div>
              <dt>{words.record.id}</dt>
              <dd>{address}</dd>
            </div>
          </dl>
          <Opener label={words.record.whole}>
            {() => (
              // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
              <pre tabIndex={0}>{JSON.stringify(resource, null, 2)}</pre>
            )}
          </Opener>
        </>
      )}
      {aside ? (
        <button type="button" onClick={() => challenge(address, false)}>
          {words.record.counts}
        </button>
      ) : (
        <SetAside address={address} />
      )}
    </div>
  )
}
