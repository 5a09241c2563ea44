import type { Texts } from './catalogue.js'

/**
 * What is wrong with a manifest, and below the same key with `.help` what to do. Words between backticks are shown as
 * code. Korean avoids particles right after a gap, because their form depends on how the filled word is read aloud.
 */
export const manifestTexts = {
  'manifest.json.tooLarge': {
    en: 'The manifest has {bytes} bytes; at most {limit} are read.',
    ko: '매니페스트 크기가 {bytes}바이트입니다. 최대 {limit}바이트까지 읽습니다.',
  },
  'manifest.json.tooLarge.help': {
    en: 'Keep logs and bills of materials in files of their own and name them under `evidence` or `coveredBy`.',
    ko: '로그와 BOM은 별도 파일로 두고 `evidence` 또는 `coveredBy`에 그 경로를 적습니다.',
  },
  'manifest.json.notUtf8': {
    en: 'Byte {byte} is not valid UTF-8.',
    ko: '바이트 {byte} 값은 올바른 UTF-8이 아닙니다.',
  },
  'manifest.json.notUtf8.help': { en: 'Save the file as UTF-8.', ko: '파일을 UTF-8로 저장합니다.' },
  'manifest.json.utf16': {
    en: 'The file is UTF-16; JSON files are UTF-8.',
    ko: '파일 인코딩이 UTF-16입니다. JSON 파일은 UTF-8이어야 합니다.',
  },
  'manifest.json.utf16.help': { en: 'Save the file as UTF-8.', ko: '파일을 UTF-8로 저장합니다.' },
  'manifest.json.byteOrderMark': {
    en: 'The file begins with a byte-order mark, which JSON does not allow.',
    ko: '파일이 BOM(바이트 순서 표시)으로 시작합니다. JSON에서는 허용되지 않습니다.',
  },
  'manifest.json.byteOrderMark.help': {
    en: 'Save the file as UTF-8 without byte-order mark.',
    ko: '파일을 BOM 없는 UTF-8로 저장합니다.',
  },
  'manifest.json.empty': { en: 'The file is empty.', ko: '파일이 비어 있습니다.' },
  'manifest.json.empty.help': {
    en: 'Begin with `{"schemaVersion": "1.0.0", "subject": {"name": "…"}, "claim": {"level": "…"}}`, or run `sovereignty init`.',
    ko: '`{"schemaVersion": "1.0.0", "subject": {"name": "…"}, "claim": {"level": "…"}}` 형태로 시작하거나 `sovereignty init` 명령을 실행합니다.',
  },
  'manifest.json.textAfterEnd': {
    en: 'There is text after the end of the document.',
    ko: '문서가 끝난 뒤에 내용이 더 있습니다.',
  },
  'manifest.json.textAfterEnd.help': {
    en: 'Remove it, or move the closing bracket behind it. The file holds exactly one object.',
    ko: '해당 내용을 지우거나 닫는 괄호를 그 뒤로 옮깁니다. 파일에는 객체가 하나만 있어야 합니다.',
  },
  'manifest.json.endsEarly': {
    en: 'The file ends where a value is expected.',
    ko: '값이 있어야 할 자리에서 파일이 끝났습니다.',
  },
  'manifest.json.endsEarly.help': {
    en: 'Add the value and the closing brackets.',
    ko: '값과 닫는 괄호를 추가합니다.',
  },
  'manifest.json.unclosed': {
    en: 'The `{bracket}` opened at line {line}, column {column} is never closed.',
    ko: '{line}행 {column}열에서 연 `{bracket}` 괄호가 닫히지 않았습니다.',
  },
  'manifest.json.unclosed.help': {
    en: 'Add `{close}` where it ends.',
    ko: '끝나는 자리에 `{close}` 괄호를 추가합니다.',
  },
  'manifest.json.wrongBracket': {
    en: 'Found `{found}` where `{close}` is expected, which closes the bracket opened on line {line}.',
    ko: '{line}행에서 연 괄호를 닫는 `{close}` 자리에 `{found}` 문자가 있습니다.',
  },
  'manifest.json.wrongBracket.help': {
    en: 'Write `{close}`, or add the bracket that is missing before it.',
    ko: '`{close}` 괄호로 고치거나 그 앞에 빠진 괄호를 추가합니다.',
  },
  'manifest.json.tooDeep': {
    en: 'Brackets are nested deeper than {limit} levels.',
    ko: '괄호가 {limit}단계보다 깊게 중첩되어 있습니다.',
  },
  'manifest.json.tooDeep.help': {
    en: 'Keep deeply nested data in a file of its own and name it under `evidence`.',
    ko: '깊게 중첩된 데이터는 별도 파일로 두고 `evidence`에 그 경로를 적습니다.',
  },
  'manifest.json.tooManyValues': {
    en: 'The manifest holds more than {limit} values.',
    ko: '매니페스트에 값이 {limit}개보다 많습니다.',
  },
  'manifest.json.tooManyValues.help': {
    en: 'Keep logs and bills of materials in files of their own and name them under `evidence` or `coveredBy`.',
    ko: '로그와 BOM은 별도 파일로 두고 `evidence` 또는 `coveredBy`에 그 경로를 적습니다.',
  },
  'manifest.json.unexpected': {
    en: 'Found `{found}` where a value, a comma or a closing bracket is expected.',
    ko: '값, 쉼표 또는 닫는 괄호가 있어야 할 자리에 `{found}` 문자가 있습니다.',
  },
  'manifest.json.unexpected.help': {
    en: 'A value is a text in double quotes, a number, true, false, null, `[…]` or `{…}`.',
    ko: '값은 큰따옴표로 감싼 문자열, 숫자, true, false, null, `[…]`, `{…}` 중 하나입니다.',
  },
  'manifest.json.keyExpected': {
    en: 'Found `{found}` where a key in double quotes is expected.',
    ko: '큰따옴표로 감싼 키가 있어야 할 자리에 `{found}` 문자가 있습니다.',
  },
  'manifest.json.keyExpected.help': {
    en: 'Members have the form `"key": value`.',
    ko: '멤버는 `"key": value` 형태로 적습니다.',
  },
  'manifest.json.unquotedKey': {
    en: 'The key `{found}` is not in double quotes.',
    ko: '키 `{found}` 앞뒤에 큰따옴표가 없습니다.',
  },
  'manifest.json.unquotedKey.help': { en: 'Write `"{found}"`.', ko: '`"{found}"` 형태로 적습니다.' },
  'manifest.json.unquotedText': {
    en: '`{found}` is neither a number, true, false, null nor a text in double quotes.',
    ko: '`{found}` 값은 숫자, true, false, null, 큰따옴표 문자열 중 어느 것도 아닙니다.',
  },
  'manifest.json.unquotedText.help': { en: 'Write `"{found}"`.', ko: '`"{found}"` 형태로 적습니다.' },
  'manifest.json.foreignWord': {
    en: '`{found}` is not a word of JSON.',
    ko: '`{found}` 값은 JSON에 없는 낱말입니다.',
  },
  'manifest.json.foreignWord.help': { en: 'Write `{meant}`.', ko: '`{meant}` 값으로 적습니다.' },
  'manifest.json.notANumber': {
    en: '`{found}` cannot be written in JSON.',
    ko: '`{found}` 값은 JSON으로 적을 수 없습니다.',
  },
  'manifest.json.notANumber.help': {
    en: 'Write a finite number, or leave the field out.',
    ko: '유한한 숫자를 적거나 필드를 생략합니다.',
  },
  'manifest.json.badNumber': {
    en: '`{found}` is not a number as JSON writes it.',
    ko: '`{found}` 값은 JSON 숫자 형식이 아닙니다.',
  },
  'manifest.json.badNumber.help': {
    en: 'Numbers are decimal: no leading zero or plus, digits on both sides of the point, no separators. Versions and dates are texts in double quotes.',
    ko: '숫자는 십진수로 적습니다. 앞자리 0이나 더하기 기호, 구분 기호를 쓰지 않고 소수점 양쪽에 숫자를 둡니다. 버전과 날짜는 큰따옴표 문자열로 적습니다.',
  },
  'manifest.json.numberOutOfRange': {
    en: 'The number {found} is too large to be represented.',
    ko: '숫자 {found} 값이 너무 커서 표현할 수 없습니다.',
  },
  'manifest.json.numberOutOfRange.help': {
    en: 'Write a number below 1.8e308.',
    ko: '1.8e308보다 작은 숫자를 적습니다.',
  },
  'manifest.json.duplicateKey': {
    en: 'The key `{key}` already stands on line {line} of the same object.',
    ko: '같은 객체의 {line}행에 키 `{key}` 항목이 이미 있습니다.',
  },
  'manifest.json.duplicateKey.help': {
    en: 'Keep one of the two: readers of JSON disagree on which one counts.',
    ko: '둘 중 하나만 남깁니다. 어느 쪽이 유효한지는 JSON 처리기마다 다릅니다.',
  },
  'manifest.json.comment': { en: 'JSON has no comments.', ko: 'JSON에는 주석이 없습니다.' },
  'manifest.json.comment.help': {
    en: 'Use an x- field, such as `"x-note": "…"`.',
    ko: '`"x-note": "…"`처럼 x-로 시작하는 필드에 적습니다.',
  },
  'manifest.json.unclosedComment': {
    en: 'A comment opens here and never ends; JSON has no comments.',
    ko: '여기서 시작한 주석이 끝나지 않습니다. JSON에는 주석이 없습니다.',
  },
  'manifest.json.unclosedComment.help': {
    en: 'Use an x- field, such as `"x-note": "…"`.',
    ko: '`"x-note": "…"`처럼 x-로 시작하는 필드에 적습니다.',
  },
  'manifest.json.trailingComma': {
    en: 'There is a comma after the last entry, before `{close}`.',
    ko: '마지막 항목 뒤, `{close}` 앞에 쉼표가 있습니다.',
  },
  'manifest.json.trailingComma.help': { en: 'Remove the comma.', ko: '쉼표를 지웁니다.' },
  'manifest.json.extraComma': {
    en: 'There is a comma with no entry before it.',
    ko: '앞에 항목이 없는 쉼표가 있습니다.',
  },
  'manifest.json.extraComma.help': { en: 'Remove the comma.', ko: '쉼표를 지웁니다.' },
  'manifest.json.commaMissing': {
    en: 'A comma is missing between this entry and the next.',
    ko: '이 항목과 다음 항목 사이에 쉼표가 없습니다.',
  },
  'manifest.json.commaMissing.help': { en: 'Add a comma after it.', ko: '항목 뒤에 쉼표를 추가합니다.' },
  'manifest.json.colonMissing': {
    en: 'The key `{key}` is not followed by a colon.',
    ko: '키 `{key}` 뒤에 쌍점(:)이 없습니다.',
  },
  'manifest.json.colonMissing.help': {
    en: 'Write `"{key}": value`.',
    ko: '`"{key}": value` 형태로 적습니다.',
  },
  'manifest.json.valueMissing': {
    en: 'The key `{key}` has no value.',
    ko: '키 `{key}` 항목에 값이 없습니다.',
  },
  'manifest.json.valueMissing.help': {
    en: 'Add the value, or remove the key.',
    ko: '값을 추가하거나 키를 지웁니다.',
  },
  'manifest.json.wrongQuotes': {
    en: 'Found the quotation mark {found}; JSON uses double quotes.',
    ko: '따옴표 {found} 문자가 쓰였습니다. JSON은 큰따옴표를 사용합니다.',
  },
  'manifest.json.wrongQuotes.help': {
    en: 'Put the text between `"` and `"`.',
    ko: '문자열을 `"` 문자로 감쌉니다.',
  },
  'manifest.json.unclosedString': {
    en: 'The text is not closed on its line.',
    ko: '문자열이 같은 줄에서 닫히지 않았습니다.',
  },
  'manifest.json.unclosedString.help': {
    en: 'Add the closing `"`. A line break inside a text is written `\\n`.',
    ko: '닫는 `"` 문자를 추가합니다. 문자열 안의 줄바꿈은 `\\n`으로 적습니다.',
  },
  'manifest.json.controlCharacter': {
    en: 'The text contains the control character {code}.',
    ko: '문자열에 제어 문자({code})가 들어 있습니다.',
  },
  'manifest.json.controlCharacter.help': {
    en: 'Write it as `{code}`, or a tab as `\\t`, or remove it.',
    ko: '`{code}` 형태로 적거나(탭은 `\\t`) 지웁니다.',
  },
  'manifest.json.loneSurrogate': {
    en: '{found} is one half of a character (a lone surrogate).',
    ko: '{found} 값은 문자의 절반(짝 없는 서로게이트)입니다.',
  },
  'manifest.json.loneSurrogate.help': {
    en: 'Write the character itself, or both halves.',
    ko: '문자를 그대로 적거나 두 절반을 모두 적습니다.',
  },
  'manifest.json.badEscape': {
    en: '`{found}` is not an escape that JSON knows.',
    ko: '`{found}` 값은 JSON에 없는 이스케이프입니다.',
  },
  'manifest.json.badEscape.help': {
    en: 'A backslash itself is written `\\\\`; paths use `/`.',
    ko: '역슬래시 자체는 `\\\\`로 적고, 경로에는 `/`를 씁니다.',
  },
  'manifest.json.blank': {
    en: 'The blank {code} between entries is none that JSON knows.',
    ko: '항목 사이의 공백 {code} 문자는 JSON이 인정하는 공백이 아닙니다.',
  },
  'manifest.json.blank.help': { en: 'Replace it by a plain space.', ko: '일반 공백으로 바꿉니다.' },
  'manifest.json.tooMany': {
    en: 'There are more problems than are listed; reading stopped here.',
    ko: '문제가 너무 많아 여기서 읽기를 멈췄습니다.',
  },
  'manifest.json.tooMany.help': {
    en: 'Resolve those above and run the check again.',
    ko: '위의 문제를 해결한 뒤 다시 검사합니다.',
  },
  'manifest.more': {
    en: '{count} more problems are not listed.',
    ko: '표시하지 않은 문제가 {count}건 더 있습니다.',
  },
  'manifest.more.help': {
    en: 'Resolve those above and run the check again.',
    ko: '위의 문제를 해결한 뒤 다시 검사합니다.',
  },

  'manifest.help.nearest': {
    en: 'Write `{nearest}`, if that is what is meant.',
    ko: '뜻이 맞으면 `{nearest}`로 적습니다.',
  },
  'manifest.schema.unknownKey': {
    en: '`{key}` is not a field of `{where}`. Fields: {allowed}.',
    ko: '`{where}` 위치에는 `{key}` 필드가 없습니다. 사용할 수 있는 필드: {allowed}.',
  },
  'manifest.schema.unknownKey.help': {
    en: 'Remove it, or call it `x-{key}` if it is your own.',
    ko: '지우거나, 자체 필드라면 이름을 `x-{key}` 형태로 바꿉니다.',
  },
  'manifest.schema.missing': {
    en: '`{where}` lacks the field `{key}`.',
    ko: '`{where}` 위치에 필수 필드 `{key}` 항목이 없습니다.',
  },
  'manifest.schema.missing.help': { en: 'Add `"{key}": …`.', ko: '`"{key}": …` 항목을 추가합니다.' },
  'manifest.schema.wrongWord': {
    en: '`{field}` is {found}. Allowed: {allowed}.',
    ko: '`{field}` 값이 {found}입니다. 허용되는 값: {allowed}.',
  },
  'manifest.schema.wrongWord.help': {
    en: 'Write one of the allowed words.',
    ko: '허용되는 값 중 하나를 적습니다.',
  },
  'manifest.schema.type': {
    en: '`{field}` is {found}, of type {type}. Expected: {expected}.',
    ko: '`{field}` 값이 {found}({type} 형식)입니다. 기대하는 형식: {expected}.',
  },
  'manifest.schema.type.help': {
    en: 'Write a value of type {expected}.',
    ko: '{expected} 형식의 값을 적습니다.',
  },
  'manifest.schema.nameless': {
    en: 'The entry names nothing. At least one of these fields is needed: {allowed}.',
    ko: '항목이 가리키는 대상이 없습니다. 다음 필드 중 하나 이상이 필요합니다: {allowed}.',
  },
  'manifest.schema.nameless.help': {
    en: 'Add the field that says what the entry is about.',
    ko: '항목의 대상을 나타내는 필드를 추가합니다.',
  },
  'manifest.schema.form': {
    en: '`{field}` is {found}, which is not of the form expected, as in `{example}`.',
    ko: '`{field}` 값이 {found}입니다. 기대하는 형식이 아닙니다. 예: `{example}`.',
  },
  'manifest.schema.form.help': {
    en: 'Write it in the form of `{example}`.',
    ko: '`{example}` 형식으로 적습니다.',
  },
  'manifest.schema.date': {
    en: '`{field}` is {found}, which is not a day of the calendar in the form `{example}`.',
    ko: '`{field}` 값이 {found}입니다. `{example}` 형식의 날짜가 아닙니다.',
  },
  'manifest.schema.date.help': {
    en: 'Write year, month and day as in `{example}`.',
    ko: '연, 월, 일을 `{example}` 형식으로 적습니다.',
  },
  'manifest.schema.tooFew': {
    en: '`{field}` is {found}: empty.',
    ko: '`{field}` 값이 비어 있습니다({found}).',
  },
  'manifest.schema.tooFew.help': {
    en: 'Fill it in, or leave the field out.',
    ko: '값을 채우거나 필드를 생략합니다.',
  },
  'manifest.schema.minimum': {
    en: '`{field}` is {found}; the least allowed value is {limit}.',
    ko: '`{field}` 값이 {found}입니다. 허용되는 최솟값은 {limit}입니다.',
  },
  'manifest.schema.minimum.help': {
    en: 'Write a number from {limit} upwards.',
    ko: '{limit} 이상의 숫자를 적습니다.',
  },
  'manifest.schema.maximum': {
    en: '`{field}` is {found}; the greatest allowed value is {limit}.',
    ko: '`{field}` 값이 {found}입니다. 허용되는 최댓값은 {limit}입니다.',
  },
  'manifest.schema.maximum.help': {
    en: 'Write a number up to {limit}. Shares are fractions: 0.25, not 25.',
    ko: '{limit} 이하의 숫자를 적습니다. 비율은 25가 아니라 0.25처럼 소수로 적습니다.',
  },
  'manifest.schema.repeated': {
    en: '{found} already stands on line {line} of the same list.',
    ko: '같은 목록의 {line}행에 {found} 값이 이미 있습니다.',
  },
  'manifest.schema.repeated.help': { en: 'Remove one of the two.', ko: '둘 중 하나를 지웁니다.' },
  'manifest.schema.other': {
    en: '`{field}` is {found}, which the schema does not allow (`{keyword}`).',
    ko: '`{field}` 값이 {found}입니다. 스키마가 허용하지 않습니다(`{keyword}`).',
  },
  'manifest.schema.other.help': {
    en: 'See the description of the field in schemas/sovereignty.schema.json.',
    ko: 'schemas/sovereignty.schema.json에서 해당 필드의 설명을 확인합니다.',
  },

  'manifest.reference.repeatedId': {
    en: 'The {what} id `{id}` is already taken on line {line}.',
    ko: '{what} id `{id}` 값은 {line}행에서 이미 쓰였습니다.',
  },
  'manifest.reference.repeatedId.help': {
    en: 'Give each entry an id of its own.',
    ko: '항목마다 서로 다른 id를 붙입니다.',
  },
  'manifest.reference.unknownComponent': {
    en: 'No component has the id `{name}`. Ids: {allowed}.',
    ko: 'id가 `{name}`인 구성 요소가 없습니다. 선언된 id: {allowed}.',
  },
  'manifest.reference.unknownComponent.help': {
    en: 'Declare it under `components`, or use the id of one that is.',
    ko: '`components`에 선언하거나 이미 선언된 구성 요소의 id를 적습니다.',
  },
  'manifest.reference.unknownRequirement': {
    en: 'The scale has no requirement `{name}`. Requirements: {allowed}.',
    ko: '척도에 `{name}` 요구사항이 없습니다. 요구사항: {allowed}.',
  },
  'manifest.reference.unknownRequirement.help': {
    en: 'Use an id of the scale; `sovereignty explain` lists them.',
    ko: '척도에 있는 id를 적습니다. `sovereignty explain` 명령으로 목록을 볼 수 있습니다.',
  },
  'manifest.reference.unknownLevel': {
    en: 'The scale has no level `{name}`. Levels: {allowed}.',
    ko: '척도에 `{name}` 등급이 없습니다. 등급: {allowed}.',
  },
  'manifest.reference.unknownLevel.help': {
    en: 'Use a level of the scale.',
    ko: '척도에 있는 등급을 적습니다.',
  },
  'manifest.reference.pathOutside': {
    en: 'The path `{found}` leads out of the repository.',
    ko: '경로 `{found}` 위치는 저장소 밖입니다.',
  },
  'manifest.reference.pathOutside.help': {
    en: 'Write a path relative to the root of the repository, without `..`.',
    ko: '저장소 루트 기준의 상대 경로를 `..` 없이 적습니다.',
  },
  'manifest.reference.backslash': {
    en: 'The path `{found}` uses backslashes.',
    ko: '경로 `{found}`에 역슬래시가 쓰였습니다.',
  },
  'manifest.reference.backslash.help': { en: 'Write `{meant}`.', ko: '`{meant}` 형태로 적습니다.' },
  'manifest.reference.addressAsPath': {
    en: '`{found}` is an address where a path of this repository is expected.',
    ko: '저장소 안의 경로가 있어야 할 자리에 주소 `{found}` 값이 있습니다.',
  },
  'manifest.reference.addressAsPath.help': {
    en: 'Use the `uri` or `source` field of the same entry.',
    ko: '같은 항목의 `uri` 또는 `source` 필드에 적습니다.',
  },
} as const satisfies Texts
