import { beforeAll, describe, expect, jest, test } from '@jest/globals'
import { SaxesParser } from 'saxes'
import type { Comparison } from '../../src/weights/comparison.js'
import { heatMap } from '../../src/weights/heat-map.js'
import { Random } from '../../src/weights/random.js'
import { comparedInMemory, newModel, relayered, trainedFurther } from './models.js'

jest.setTimeout(60_000)

let copied: Comparison
let apart: Comparison

beforeAll(async () => {
  const parent = newModel(new Random(1), 6, 64, 96)
  copied = await comparedInMemory(
    trainedFurther(new Random(2), relayered(parent, [0, 1, 2, 3, 2, 3, 4, 5]), 0.9),
    parent,
  )
  apart = await comparedInMemory(newModel(new Random(3), 6, 64, 96), parent)
})

const DARK = /fill="#(5b8db8|3f76a6|2a5f8f|1a4a77|0d355c)"/g

describe('the heat map', () => {
  test('darkens the cells of copied layers and no others', () => {
    const [grid] = copied.layerGrids
    expect(grid?.hits.map((row) => row.map((count) => (count >= 12 ? 1 : 0)))).toEqual(
      [0, 1, 2, 3, 2, 3, 4, 5].map((from) => [0, 1, 2, 3, 4, 5].map((layer) => (layer === from ? 1 : 0))),
    )
    const boxes = heatMap(copied, 'en')
      .split('\n')
      .filter((line) => /width="16" height="16"/.test(line))
    expect(boxes).toHaveLength(48)
    expect(boxes.filter((line) => line.match(DARK) !== null)).toHaveLength(8)
    const pale = heatMap(apart, 'en')
      .split('\n')
      .filter((line) => /width="16" height="16"/.test(line))
    expect(pale.some((line) => line.match(DARK) !== null)).toBe(false)
  })

  test('has a title, a legend and the verdict in both languages', () => {
    const english = heatMap(copied, 'en')
    expect(english).toContain('<title>Layers of model beside layers of model</title>')
    expect(english).toContain('Verdict: derived.')
    expect(english).toContain('From 12 on the layer counts as found.')
    const korean = heatMap(copied, 'ko')
    expect(korean).toContain('판정: 파생.')
    expect(korean).toContain('lang="ko"')
  })

  test('is well-formed with hostile names, and the same each time', () => {
    const hostile = { ...copied, a: { ...copied.a, name: '<script>alert("1")</script>&\u0000\ud800' } }
    const svg = heatMap(hostile, 'en')
    expect(() => new SaxesParser().write(svg).close()).not.toThrow()
    expect(svg).not.toContain('<script>')
    expect(heatMap(hostile, 'en')).toBe(svg)
  })

  test('says so when there are no layers to show', () => {
    const svg = heatMap({ ...apart, layerGrids: [], verdict: 'inconclusive' }, 'en')
    expect(svg).toContain('No layers of the two have enough hidden units')
    expect(svg).toContain('An empty map is no proof of independence')
  })
})
