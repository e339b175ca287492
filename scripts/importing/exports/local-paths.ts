const scheme = /^(?:internal-pdf|file):\/\/(?:localhost)?/u

/** The paths among what an export names as files, with forward slashes; addresses on the web are left out. */
export function localPaths(written: readonly string[]): string[] {
  return written
    .map((one) => one.trim())
    .filter((one) => one !== '' && !/^https?:/iu.test(one))
    .map((one) => one.replace(scheme, '').replaceAll('\\', '/'))
}
