import { describe, expect, test } from '@jest/globals'
import { parseLfsPointer } from '../../../src/evidence/weights/lfs-pointer.js'

const OID = 'b94c25d7c2f3c204e76e4ce0b9fb244117f911fa98af27919ee008669e43f084'
const VERSION = 'version https://git-lfs.github.com/spec/v1\n'
const POINTER = `${VERSION}oid sha256:${OID}\nsize 9948693272\n`

describe('parseLfsPointer', () => {
  test.each([
    ['a pointer', POINTER],
    ['one of the time when it was called hawser', POINTER.replace('git-lfs.github', 'hawser.github')],
    ['one with an extension', POINTER.replace('oid', `ext-0-shout sha256:${'a'.repeat(64)}\noid`)],
  ])('reads %s', (_, text) => {
    expect(parseLfsPointer(Buffer.from(text))).toEqual({ sha256: OID, bytes: 9_948_693_272 })
  })

  test.each([
    ['nothing', ''],
    ['other text', 'version 2\n'],
    ['another version', POINTER.replace('v1', 'v2')],
    ['no version', POINTER.slice(VERSION.length)],
    ['keys out of order', `${VERSION}size 1\noid sha256:${OID}\n`],
    ['a repeated key', `${POINTER}size 5\n`],
    ['an unknown key', POINTER.replace('size', 'path /etc/passwd\nsize')],
    ['another hash', POINTER.replace('sha256', 'sha1')],
    ['a short hash', POINTER.replace(OID, OID.slice(1))],
    ['upper case in the hash', POINTER.replace(OID, OID.toUpperCase())],
    ['a negative size', POINTER.replace('9948693272', '-1')],
    ['a size of 2^53', POINTER.replace('9948693272', '9007199254740992')],
    ['a size with a leading zero', POINTER.replace('9948693272', '01')],
    ['no last line feed', POINTER.trimEnd()],
    ['Windows line ends', POINTER.replaceAll('\n', '\r\n')],
    ['text after it', `${POINTER}\nsome more\n`],
    ['a pointer of 1024 bytes', POINTER.replace('oid', `ext-0-pad ${'a'.repeat(1024)}\noid`)],
  ])('refuses %s', (_, text) => {
    expect(parseLfsPointer(Buffer.from(text))).toBeNull()
  })
})
