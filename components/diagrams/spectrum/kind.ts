import type { KindOfDiagram } from '../shared/kind-of-diagram.ts'
import { spectrumFacts, describeSpectrum } from './description.ts'
import { fitSpectrum } from './layout.ts'
import type { Spectrum } from './schema.ts'

/** How a spectrum is fitted into its space and put into words. */
export const spectrum: KindOfDiagram<Spectrum> = {
  fit: fitSpectrum,
  describe: describeSpectrum,
  facts: spectrumFacts,
}
