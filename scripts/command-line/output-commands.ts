import type { Command } from 'commander'
import type { CommandContext } from '../terminal/context.ts'
import {
  anewOption,
  browserOption,
  folderOption,
  forceOption,
  formatOption,
  openOption,
  outOption,
  paperOption,
  portOption,
  slidesOption,
  strictOption,
} from '../terminal/options.ts'
import type { Finish } from '../terminal/context.ts'

/** Adds the commands that make slides, sheets and sites; their work is loaded when they are called. */
export function addOutputCommands(program: Command, context: CommandContext, finish: Finish): void {
  addDeck(program, context, finish)
  addPresent(program, context, finish)
  addSite(program, context, finish)
  addBuild(program, context, finish)
  addGallery(program, context, finish)
}

function addDeck(program: Command, context: CommandContext, finish: Finish): void {
  program
    .command('deck')
    .summary('print the deck and the handouts to dist/')
    .description(
      'Prints deck.pdf, pre-reading.pdf, handout.pdf and facilitator.pdf. With any error, the last ones stay.',
    )
    .addOption(paperOption())
    .option('--duplex', 'begin each reading on a new sheet, for printing on both sides')
    .addOption(slidesOption())
    .addOption(forceOption())
    .addOption(anewOption())
    .addOption(strictOption())
    .addOption(formatOption())
    .addOption(browserOption())
    .addOption(outOption('dist'))
    .addOption(folderOption())
    .action(async (options) => {
      const { runDeck } = await import('../commands/deck.ts')
      finish(await runDeck(context, options))
    })
}

function addPresent(program: Command, context: CommandContext, finish: Finish): void {
  program
    .command('present')
    .summary('show the live deck, following every save')
    .description(
      'Serves the deck, the presenter’s view and the handouts on this computer alone, and writes the slides anew when a reading is saved. Ctrl-C ends it.',
    )
    .addOption(portOption())
    .addOption(openOption())
    .addOption(folderOption())
    .action(async (options) => {
      const { runPresent } = await import('../commands/present.ts')
      finish(await runPresent(context, options))
    })
}

function addSite(program: Command, context: CommandContext, finish: Finish): void {
  program
    .command('site')
    .summary('build the deck as a website, to dist/site/')
    .description('Builds the deck as a static site without the facilitator’s notes, for any web server.')
    .addOption(strictOption())
    .addOption(formatOption())
    .addOption(outOption('dist/site'))
    .addOption(folderOption())
    .action(async (options) => {
      const { runSite } = await import('../commands/site.ts')
      finish(await runSite(context, options))
    })
}

function addBuild(program: Command, context: CommandContext, finish: Finish): void {
  program
    .command('build')
    .summary('write the slides’ Markdown to pages/, and no more')
    .description(
      'Checks the readings and writes the generated slides to pages/, ready for any Slidev command.',
    )
    .addOption(strictOption())
    .addOption(formatOption())
    .addOption(folderOption())
    .action(async (options) => {
      const { runBuild } = await import('../commands/build.ts')
      finish(await runBuild(context, options))
    })
}

function addGallery(program: Command, context: CommandContext, finish: Finish): void {
  program
    .command('gallery')
    .summary('show every kind of diagram, with little data and with much')
    .description(
      'Serves a page with samples of every kind of diagram, in light, dark and print. Ctrl-C ends it.',
    )
    .addOption(portOption())
    .addOption(openOption())
    .action(async (options) => {
      const { runGallery } = await import('../commands/gallery.ts')
      finish(await runGallery(context, options))
    })
}
