export function licenseOfHub(_id: string): string | null {
  return null
}
