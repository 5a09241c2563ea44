import type { Message } from '../types/message.js'
import type { RequirementResult, Verdict } from '../types/verdict.js'
import type { Words } from './words.js'

const OF_TESTS =
  /^reason\.weights-(borrowed|figures|scale|screen|screened|beside|behind|lineage|order|own|review|pair|clear|open)(-|$)/

/** A sentence that a test of the weights gave. */
export function isOfWeightTest({ key }: Message): boolean {
  return OF_TESTS.test(key)
}

/** Everything that tests of the weights say, once each, in the order in which the requirements give it. */
export function weightTests({ requirements }: Verdict, words: Words): readonly string[] {
  const said = new Map<string, string>()
  for (const { messages, reasons } of requirements)
    for (const [index, message] of messages.entries())
      if (isOfWeightTest(message))
        said.set(JSON.stringify(message), words.message(message, reasons[index] ?? message.key))
  return [...said.values()]
}

/** Reasons of a requirement beside what has a section of its own: of tests of the weights only a reason that leads. */
export function otherReasons({ messages, reasons }: RequirementResult, words: Words): readonly string[] {
  return messages.flatMap((message, index) =>
    index > 0 && isOfWeightTest(message) ? [] : [words.message(message, reasons[index] ?? message.key)],
  )
}
