import { benchmark } from '../commands/benchmark.ts'
import { build } from '../commands/build.ts'
import { check } from '../commands/check.ts'
import { deck } from '../commands/deck.ts'
import { gallery } from '../commands/gallery.ts'
import { importCommand } from '../commands/import.ts'
import { init } from '../commands/init.ts'
import { languageServer } from '../commands/language-server.ts'
import { newCommand } from '../commands/new.ts'
import { pictures } from '../commands/pictures.ts'
import { plan } from '../commands/plan.ts'
import { present } from '../commands/present.ts'
import { schema } from '../commands/schema.ts'
import { setup } from '../commands/setup.ts'
import { site } from '../commands/site.ts'
import type { CommandDefinition } from '../terminal/command.ts'

/** Every command, in the order in which the help lists them: for sessions, for readings, for the project itself. */
export const commands: readonly CommandDefinition[] = [
  deck,
  present,
  site,
  build,
  gallery,
  check,
  plan,
  init,
  newCommand,
  importCommand,
  setup,
  schema,
  languageServer,
  pictures,
  benchmark,
]
