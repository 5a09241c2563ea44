import { describe, expect, test } from '@jest/globals'
import { proseCollector } from '../../../src/evidence/collect-prose.js'
import { collect } from './support.js'

function stated(text: string, path = 'README.md'): readonly unknown[] {
  return collect(proseCollector, path, text).facts.flatMap((fact) =>
    fact.kind === 'license'
      ? [[fact.id, fact.appliesTo, fact.strength, fact.match, fact.location.startLine]]
      : [],
  )
}

describe('the section on the licence', () => {
  test.each([
    ['## License\n\nMIT\n', 'MIT', 'repository'],
    ['## License\n\n[Apache License 2.0](LICENSE)\n', 'Apache-2.0', 'repository'],
    ['## License\n\nLicense: Apache-2.0\n', 'Apache-2.0', 'repository'],
    ['## License\n\nThis project is licensed under the MIT License - see LICENSE.\n', 'MIT', 'repository'],
    ['## 라이선스\n\n라이선스: Apache License 2.0 (LICENSE 파일 참조)\n', 'Apache-2.0', 'repository'],
    ['## 📄 라이선스\n\n이 프로젝트는 **MIT** 라이선스를 따릅니다.\n', 'MIT', 'repository'],
    ['## 라이선스\n\n이 프로젝트는 아파치 2.0 라이선스로 배포됩니다.\n', 'Apache-2.0', 'repository'],
    ['## 라이선스\n\n이 프로젝트는 아파치 라이선스 2.0을 따릅니다.\n', 'Apache-2.0', 'repository'],
    ['## Model License\n\nCC-BY-NC-4.0\n', 'CC-BY-NC-4.0', 'weights'],
    ['## 라이선스\n\n- 모델 가중치는 Apache-2.0 라이선스를 따릅니다.\n', 'Apache-2.0', 'weights'],
  ])('%j', (section, id, about) => {
    expect(stated(`# Hanbit LM\n\nA model of our own.\n\n${section}`)).toEqual([
      [id, about, 'E', 'declared', 7],
    ])
  })

  test.each([
    '## License\n\nSee LICENSE.\n',
    '## License\n\nBSD\n',
    '## 라이선스\n\n본 저장소의 라이선스는 별도로 정합니다.\n',
    '## Licenses of others\n\nMIT\n',
    '## Usage\n\nMIT\n',
    '## License\n\n`한빛LM`은 `modified MIT` 라이선스 하에 공개되어 있습니다.\n',
  ])('names none that is known: %j', (section) => {
    expect(stated(`# Hanbit LM\n\nA model of our own.\n\n${section}`)).toEqual([])
  })

  test('a document below the root says nothing for the repository', () => {
    expect(stated('# Plugin\n\n## License\n\nMIT\n', 'plugins/README.md')).toEqual([])
  })
})
