declare module '@citation-js/core' {
  export const plugins: {
    input: {
      /** Turns an export of a reference manager into CSL-JSON; throws where it cannot. */
      chain(text: string, options: { forceType: string; generateGraph: boolean }): Record<string, unknown>[]
    }
  }
}

declare module '@citation-js/plugin-bibtex'
