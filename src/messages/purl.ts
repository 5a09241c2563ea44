import type { Texts } from './catalogue.js'

/**
 * What is not as the package URL standard (ECMA-427) wants it. `found` is the whole text, `part` the piece concerned,
 * `type` the package type.
 */
export const purlTexts = {
  'manifest.purl.scheme': {
    en: '`{found}`: a package URL begins with `pkg:` and an unencoded colon.',
    ko: '`{found}`: package URL은 인코딩하지 않은 `pkg:`로 시작해야 합니다.',
  },
  'manifest.purl.slashes': {
    en: '`{found}`: no slash belongs between `pkg:` and the type.',
    ko: '`{found}`: `pkg:`와 타입 사이에는 슬래시를 쓰지 않습니다.',
  },
  'manifest.purl.type-missing': {
    en: '`{found}`: a package URL needs a type and a name, separated by a slash.',
    ko: '`{found}`: package URL에는 슬래시로 구분한 타입과 이름이 있어야 합니다.',
  },
  'manifest.purl.type-form': {
    en: '`{found}`: the type `{part}` may hold only letters, digits, `.` and `-`, and begins with a letter.',
    ko: '`{found}`: 타입 `{part}` 값에는 영문자, 숫자, `.`, `-`만 쓸 수 있고 첫 글자는 영문자여야 합니다.',
  },
  'manifest.purl.type-case': {
    en: '`{found}`: `{part}` is written in lower case.',
    ko: '`{found}`: `{part}` 부분은 소문자로 적습니다.',
  },
  'manifest.purl.name-missing': {
    en: '`{found}`: the name of the package is missing.',
    ko: '`{found}`: 패키지 이름이 없습니다.',
  },
  'manifest.purl.name-form': {
    en: '`{found}`: packages of type `{type}` cannot have the name `{part}`.',
    ko: '`{found}`: 타입 `{type}` 패키지에는 이름 `{part}` 값을 쓸 수 없습니다.',
  },
  'manifest.purl.version-form': {
    en: '`{found}`: packages of type `{type}` cannot have the version `{part}`.',
    ko: '`{found}`: 타입 `{type}` 패키지에는 버전 `{part}` 값을 쓸 수 없습니다.',
  },
  'manifest.purl.namespace-required': {
    en: '`{found}`: type `{type}` needs the owner or group before the name `{part}`.',
    ko: '`{found}`: 타입 `{type}`에서는 이름 `{part}` 앞에 소유자나 그룹을 적어야 합니다.',
  },
  'manifest.purl.namespace-prohibited': {
    en: '`{found}`: type `{type}` has names only, so `{part}` cannot stand before the name.',
    ko: '`{found}`: 타입 `{type}`에는 이름만 쓰므로 이름 앞에 `{part}` 값을 둘 수 없습니다.',
  },
  'manifest.purl.blank': {
    en: '`{found}`: a package URL holds no blanks; a blank in a name is written as `%20`.',
    ko: '`{found}`: package URL에는 공백을 쓸 수 없습니다. 이름에 있는 공백은 `%20`으로 적습니다.',
  },
  'manifest.purl.percent': {
    en: '`{found}`: the percent sign in `{part}` begins no UTF-8 octet; a percent sign itself is written as `%25`.',
    ko: '`{found}`: `{part}` 안의 퍼센트 기호가 올바른 UTF-8 인코딩이 아닙니다. 퍼센트 기호 자체는 `%25`로 적습니다.',
  },
  'manifest.purl.segment-slash': {
    en: '`{found}`: the segment `{part}` holds an encoded slash; only a plain slash separates segments.',
    ko: '`{found}`: 구간 `{part}` 안에 인코딩된 슬래시가 있습니다. 구간은 일반 슬래시로만 나눕니다.',
  },
  'manifest.purl.unencoded': {
    en: '`{found}`: the character `{part}` has to be percent-encoded there.',
    ko: '`{found}`: 그 자리의 문자 `{part}`는 퍼센트 인코딩으로 적어야 합니다.',
  },
  'manifest.purl.qualifier-form': {
    en: '`{found}`: the qualifier `{part}` has no `=`.',
    ko: '`{found}`: 한정자 `{part}`에 `=`가 없습니다.',
  },
  'manifest.purl.qualifier-key': {
    en: '`{found}`: the qualifier key `{part}` may hold only letters, digits, `.`, `-` and `_`, and begins with a letter.',
    ko: '`{found}`: 한정자 키 `{part}`에는 영문자, 숫자, `.`, `-`, `_`만 쓸 수 있고 첫 글자는 영문자여야 합니다.',
  },
  'manifest.purl.qualifier-case': {
    en: '`{found}`: the qualifier key `{part}` is written in lower case.',
    ko: '`{found}`: 한정자 키 `{part}`는 소문자로 적습니다.',
  },
  'manifest.purl.qualifier-repeated': {
    en: '`{found}`: the qualifier `{part}` is given twice.',
    ko: '`{found}`: 한정자 `{part}`가 두 번 적혀 있습니다.',
  },
  'manifest.purl.qualifier-required': {
    en: '`{found}`: type `{type}` needs the qualifier `{part}`.',
    ko: '`{found}`: 타입 `{type}`에는 한정자 `{part}`가 있어야 합니다.',
  },
  'manifest.purl.type-spelling': {
    en: '`{found}`: type `{type}` writes `{part}` differently in its canonical form.',
    ko: '`{found}`: 타입 `{type}`의 표준 형식에서는 `{part}` 부분을 다르게 적습니다.',
  },
  'manifest.purl.unknown-type': {
    en: '`{found}`: the type `{part}` is not registered.',
    ko: '`{found}`: 타입 `{part}`는 등록되어 있지 않습니다.',
  },
  'manifest.purl.write': {
    en: 'Write `{meant}`.',
    ko: '`{meant}` 형태로 적습니다.',
  },
  'manifest.purl.example': {
    en: 'Write `pkg:type/name`, as in `pkg:huggingface/Qwen/Qwen2.5-7B@<revision>` or `pkg:pypi/torch`.',
    ko: '`pkg:type/name` 형태로 적습니다. 예: `pkg:huggingface/Qwen/Qwen2.5-7B@<revision>`, `pkg:pypi/torch`.',
  },
  'manifest.purl.owner': {
    en: 'Write the full id, `pkg:huggingface/owner/name`.',
    ko: '소유자를 포함한 전체 id를 `pkg:huggingface/owner/name` 형태로 적습니다.',
  },
} satisfies Texts
