// Starts Colloquy's language server for this folder. VS Code runs the file as it is: plain JavaScript, in CommonJS.
// Its one package is looked up from here, and found in the project's node_modules.
const { existsSync } = require('node:fs')
const { join } = require('node:path')
const { RelativePattern, window, workspace } = require('vscode')

/** The session's folder: the first of the workspace that starts Colloquy. */
function sessionFolder() {
  return workspace.workspaceFolders?.find(({ uri }) => existsSync(join(uri.fsPath, 'scripts', 'start.mjs')))
}

let client

exports.activate = async () => {
  const folder = sessionFolder()
  if (!folder) return
  const start = join(folder.uri.fsPath, 'scripts', 'start.mjs')
  if (!existsSync(join(folder.uri.fsPath, 'node_modules', 'vscode-languageclient'))) {
    window.showWarningMessage(
      'Run `npm run setup` once, then reload the window: Colloquy’s packages are not installed.',
    )
    return
  }
  const { LanguageClient } = require('vscode-languageclient/node')
  const pattern = (path) => new RelativePattern(folder, path)
  const selector = (path) => ({
    scheme: 'file',
    pattern: `${folder.uri.fsPath.replaceAll('\\', '/')}/${path}`,
  })
  client = new LanguageClient(
    'colloquy',
    'Colloquy',
    { command: 'node', args: [start, 'language-server', '--folder', folder.uri.fsPath] },
    {
      documentSelector: [selector('slides.md'), selector('documents/*.md')],
      synchronize: {
        fileEvents: ['slides.md', 'documents/*', 'texts/**'].map((path) =>
          workspace.createFileSystemWatcher(pattern(path)),
        ),
      },
    },
  )
  await client.start()
}

exports.deactivate = () => client?.stop()
