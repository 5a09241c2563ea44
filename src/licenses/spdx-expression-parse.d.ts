declare module 'spdx-expression-parse' {
  export interface LicenseNode {
    readonly license: string
    readonly plus?: true
    readonly exception?: string
  }
  export interface ConjunctionNode {
    readonly left: ExpressionNode
    readonly conjunction: 'and' | 'or'
    readonly right: ExpressionNode
  }
  export type ExpressionNode = LicenseNode | ConjunctionNode
  /** @throws Error when the text is no SPDX expression. */
  export default function parse(text: string): ExpressionNode
}
