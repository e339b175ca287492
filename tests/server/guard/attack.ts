/** What a hostile page knows. */
export interface Target {
  /** The address of the deck. */
  deck: string
  /** Paths that it tries to read. */
  paths: string[]
}

/**
 * Runs in a page of another origin: tries all that a page can do to another server without its consent. Returns what
 * came of it, a line each; nothing when every attempt failed.
 */
export async function attack({ deck, paths }: Target): Promise<string[]> {
  const got: string[] = []

  async function tryFetch(path: string, options: RequestInit): Promise<void> {
    const what = `${options.method ?? 'GET'} ${options.mode} ${path}`
    try {
      const response = await fetch(deck + path, options)
      got.push(`${what}: ${response.type} ${response.status} ${(await response.text()).slice(0, 40)}`)
    } catch {
      // As it should be: the browser gives the page an error, and nothing else.
    }
  }

  function tryElement(name: 'img' | 'script' | 'link' | 'video', path: string, type?: string): Promise<void> {
    const element = document.createElement(name)
    return new Promise((resolve) => {
      element.addEventListener('error', () => resolve())
      for (const event of ['load', 'loadedmetadata']) {
        element.addEventListener(event, () => {
          got.push(`<${name}> ${path}`)
          resolve()
        })
      }
      if (type) element.setAttribute('type', type)
      if (name === 'link') element.setAttribute('rel', 'stylesheet')
      element.setAttribute(name === 'link' ? 'href' : 'src', deck + path)
      document.body.append(element)
    })
  }

  function trySocket(path: string, protocols: string[]): Promise<void> {
    return new Promise((resolve) => {
      const socket = new WebSocket(deck.replace('http:', 'ws:') + path, protocols)
      socket.addEventListener('error', () => resolve())
      socket.addEventListener('open', () => {
        got.push(`WebSocket ${path} ${protocols.join(' ')}`)
        resolve()
      })
    })
  }

  function tryEvents(path: string): Promise<void> {
    return new Promise((resolve) => {
      const events = new EventSource(deck + path)
      const end = (opened: boolean) => {
        if (opened) got.push(`EventSource ${path}`)
        events.close()
        resolve()
      }
      events.addEventListener('open', () => end(true))
      events.addEventListener('error', () => end(false))
    })
  }

  function loadFrame(fill: (frame: HTMLIFrameElement) => void): Promise<void> {
    const frame = document.createElement('iframe')
    frame.name = `frame-${document.querySelectorAll('iframe').length}`
    document.body.append(frame)
    return new Promise((resolve) => {
      frame.addEventListener('load', () => resolve())
      fill(frame)
    })
  }

  function postForm(frame: HTMLIFrameElement, path: string, body: string): void {
    const form = document.createElement('form')
    Object.assign(form, { action: deck + path, method: 'post', enctype: 'text/plain', target: frame.name })
    const field = document.createElement('input')
    // As text/plain the name and the value stand beside an equals sign: JSON with one key too many.
    Object.assign(field, { name: body.replace(/\}$/u, ',"x":"'), value: '"}' })
    form.append(field)
    document.body.append(form)
    form.submit()
  }

  const note = '{"note":"written by a stranger","content":"# By a stranger"}'
  const clock = '{"data":{"page":99,"clicks":0},"source":"x","timestamp":1}'
  const writes: [path: string, body: string][] = [
    ['__slidev/slides/1.json', note],
    ['__slidev/slides/2.json', note],
    ['@server-reactive/nav', clock],
    ['@server-ref/nav', clock],
    ['server-reactive:nav', clock],
    ['@server-reactive/presenting', '{"data":{"session":1},"source":"x","timestamp":1}'],
    ['@server-reactive/snapshots', '{"data":{"1":"x"},"source":"x","timestamp":1}'],
    ['@unocss-devtools-update', '{"type":"add-classes","data":["p-9"]}'],
    ['__mcp', '{"jsonrpc":"2.0","id":1,"method":"tools/list"}'],
    ['__open-in-editor?file=slides.md', ''],
  ]
  for (const [path, body] of writes) {
    const plain = { 'content-type': 'text/plain' }
    await tryFetch(path, { method: 'POST', mode: 'no-cors', headers: plain, body })
    await tryFetch(path, { method: 'POST', mode: 'cors', headers: plain, body })
    const json = { 'content-type': 'application/json' }
    await tryFetch(path, { method: 'POST', mode: 'cors', headers: json, body, credentials: 'include' })
    await tryFetch(path, { method: 'PUT', mode: 'cors', body })
    await loadFrame((frame) => postForm(frame, path, body))
    navigator.sendBeacon(deck + path, body)
  }
  for (const path of paths) {
    await tryFetch(path, { mode: 'no-cors' })
    await tryFetch(path, { mode: 'cors', credentials: 'include' })
    await tryElement('img', path)
    await tryElement('script', path)
    await tryElement('script', path, 'module')
    await tryElement('link', path)
    await tryElement('video', path)
    await tryEvents(path)
    await loadFrame((frame) => {
      frame.src = deck + path
    })
  }
  for (const protocol of ['vite-hmr', 'vite-ping']) await trySocket('', [protocol])
  await trySocket('?token=guess', ['vite-hmr'])
  await trySocket('__unocss/', [])
  await trySocket('__unocss/__devframe_ws', [])
  return got
}
