export function ensureChromium(log: (line: string) => void): Promise<string>
export function findChromium(): Promise<string | undefined>
