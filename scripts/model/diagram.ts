import { z } from 'zod'
import { diagramSchemas } from '../../components/diagrams/schemas.ts'

/** A picture drawn from data, its kind told by `kind`. */
export const diagramSchema = z.discriminatedUnion('kind', diagramSchemas)

export type Diagram = z.output<typeof diagramSchema>
export type DiagramKind = Diagram['kind']
