import { execFileSync } from 'node:child_process'
import { platform, userInfo } from 'node:os'

/**
 * Why small and read-only disks cannot be made here; empty when they can. Only the administrator of a Linux machine
 * can, and many containers forbid even that.
 */
export function reasonAgainstMounting(): string {
  if (platform() !== 'linux' || userInfo().uid !== 0) return 'needs the administrator of a Linux machine'
  try {
    execFileSync('unshare', ['--mount', 'true'], { stdio: 'ignore' })
    return ''
  } catch {
    return 'this machine allows no mounts'
  }
}

/** Disks that are in use until they are taken out. */
export class SmallDisks {
  private mounted: string[] = []

  /** Puts an empty disk of some kilobytes in the place of a folder. */
  small(path: string, kilobytes: number): void {
    this.mount(path, '-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs')
  }

  /** Makes a folder read-only, with everything in it. */
  readOnly(path: string): void {
    this.mount(path, '--bind', path)
    execFileSync('mount', ['-o', 'remount,ro,bind', path])
  }

  takeOut(): void {
    for (const path of this.mounted.toReversed()) execFileSync('umount', [path])
    this.mounted = []
  }

  private mount(path: string, ...options: string[]): void {
    execFileSync('mount', [...options, path])
    this.mounted.push(path)
  }
}
