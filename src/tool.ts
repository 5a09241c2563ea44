/** Name and version that verdicts carry; package.json says the same, and a test holds the two together. */
export const TOOL_NAME = 'sovereignty-check'
export const TOOL_VERSION = '0.1.0'
