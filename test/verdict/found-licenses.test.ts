import { expect, test } from '@jest/globals'
import { renderText } from '../../src/report/text.js'
import { audit } from '../cases/audit.js'
import { spdxText } from '../evidence/licenses/texts.js'

const own = `### HANBIT COMMUNITY LICENSE AGREEMENT\n\n${'Licensee shall not offer a fine-tuning service to third parties with the Software. '.repeat(20)}`
const files = {
  'README.md': '# Hanbit LM\n',
  LICENSE: spdxText('Apache-2.0'),
  'src/plugins/LICENSE.md': own,
  'src/plugins/loss/LICENSE': spdxText('AML'),
  'src/plugins/loss/loss.py': 'LOSS = 1\n',
}

test('three licences of one repository stand in the verdict, each with its reach', async () => {
  const verdict = await audit(files, {})
  expect(
    verdict.licenses?.map(({ id, match, reach, location }) => [id, match, reach, location.path]),
  ).toEqual([
    ['Apache-2.0', 'exact', { folder: '.', except: ['src/plugins/'] }, 'LICENSE'],
    [
      'LicenseRef-HANBIT-COMMUNITY-LICENSE-AGREEMENT',
      'unknown',
      { folder: 'src/plugins/', except: ['src/plugins/loss/'] },
      'src/plugins/LICENSE.md',
    ],
    ['AML', 'exact', { folder: 'src/plugins/loss/', except: [] }, 'src/plugins/loss/LICENSE'],
  ])
  const text = renderText(verdict, { language: 'en', color: false, width: 120, verbose: false })
  expect(text).toContain('Licences found, each with its reach')
  expect(text).toContain('Apache-2.0 · text unchanged · whole repository · without src/plugins/ · LICENSE:')
})

test('several licence files of one folder are several entries, never a choice', async () => {
  const verdict = await audit(
    { 'LICENSE-MIT': spdxText('MIT'), 'LICENSE-APACHE': spdxText('Apache-2.0') },
    {},
  )
  expect(verdict.licenses?.map(({ id }) => id).sort()).toEqual(['Apache-2.0', 'MIT'])
})

test('a changed text is told with its words, and one plain licence is no section', async () => {
  const changed = await audit(
    { LICENSE: `${spdxText('MIT')}\nThe Software must not be used by weapons manufacturers.\n` },
    {},
  )
  expect(changed.licenses).toMatchObject([{ id: 'LicenseRef-modified-MIT', match: 'modified' }])
  const options = { language: 'en', color: false, width: 120, verbose: false } as const
  expect(renderText(changed, options)).toMatch(/weapons\s+manufacturers/)
  const plain = await audit({ LICENSE: spdxText('MIT') }, {})
  expect(renderText(plain, options)).not.toContain('Licences found')
})
