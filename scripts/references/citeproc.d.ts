declare module 'citeproc' {
  /** A style or a locale as citeproc-js takes it: an element of CSL with its attributes and what it contains. */
  interface CslNode {
    name: string
    attrs: Record<string, string>
    children: (CslNode | string)[]
  }

  type OutputFormat = Record<string, unknown>

  interface Engine {
    setOutputFormat(name: string): void
    updateItems(ids: string[]): void
    makeBibliography(): [{ entry_ids: string[][] }, string[]] | false
    makeCitationCluster(cites: { id: string }[]): string
  }

  const CSL: {
    Engine: new (
      system: { retrieveLocale(language: string): CslNode; retrieveItem(id: string): unknown },
      style: CslNode,
      language: string,
      forceLanguage: boolean,
    ) => Engine
    Output: { Formats: Record<string, OutputFormat> }
    parseXml(text: string): CslNode
  }
  export default CSL
  export type { CslNode, Engine, OutputFormat }
}

declare module '@citation-js/name' {
  /** A name in parts, as CSL-JSON has them. */
  interface NameParts {
    given?: string
    family?: string
    suffix?: string
    'dropping-particle'?: string
    'non-dropping-particle'?: string
  }
  export function parse(name: string): NameParts
}
