declare module '@citation-js/core' {
  export const plugins: {
    /** The settings of a plugin, its tables of signs among them. */
    config: { get(plugin: string): unknown }
  }
}

declare module '@citation-js/plugin-bibtex'
