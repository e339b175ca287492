import type { KindOfDiagram } from '../shared/kind-of-diagram.ts'
import { principalHierarchyFacts, describePrincipalHierarchy } from './description.ts'
import { fitPrincipalHierarchy } from './layout.ts'
import type { PrincipalHierarchy } from './schema.ts'

/** How a principal hierarchy is fitted into its space and put into words. */
export const principalHierarchy: KindOfDiagram<PrincipalHierarchy> = {
  fit: fitPrincipalHierarchy,
  describe: describePrincipalHierarchy,
  facts: principalHierarchyFacts,
}
