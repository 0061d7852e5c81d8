/** A part of the page whose script runs only once it is opened: a room behind a door costs nobody who does not open it. */

import { signal } from '@preact/signals'
import type { ComponentType } from 'preact'

/**
 * The component of a module that is loaded when it is first shown.
 * @param load asks for the module; the build puts its script into the page beside the main one
 */
export function whenOpened<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  const loaded = signal<{ readonly Part: ComponentType<P> } | null>(null)
  let asked = false
  return (props: P) => {
    if (!asked) {
      asked = true
      void load().then((Part) => {
        loaded.value = { Part }
      })
    }
    const { Part } = loaded.value ?? {}
    return Part === undefined ? <main aria-busy="true" /> : <Part {...props} />
  }
}
