import { defineVitePluginsSetup } from '@slidev/types'
import { titleAsText } from './title-as-text'

export default defineVitePluginsSetup(() => [titleAsText()])
