import type { Texts } from './catalogue.js'

/** What git history and digests show. */
export const historyTexts = {
  'finding.digest-mismatch': {
    en: '`{name}`: `{path}` has the digest `{found}…`; the manifest states `{declared}…`.',
    ko: '`{name}`: `{path}`의 해시는 `{found}…`, 선언 파일에 적힌 값은 `{declared}…`입니다.',
  },
  'finding.digest-mismatch-pointer': {
    en: '`{name}`: the Git LFS pointer `{path}` stands for `{found}…`; the manifest states `{declared}…`.',
    ko: '`{name}`: Git LFS 포인터 `{path}`가 가리키는 파일은 `{found}…`, 선언 파일에 적힌 값은 `{declared}…`입니다.',
  },
  'finding.digest-mismatch-several': {
    en: '`{name}`: the manifest states `{declared}…`, which none of {count} files has; `{path}` has `{found}…`.',
    ko: '`{name}`: 선언 파일에 적힌 값 `{declared}…`을(를) 가진 파일이 {count}개 가운데 없습니다. `{path}`의 해시는 `{found}…`입니다.',
  },
  'finding.digest-mismatch-list': {
    en: '`{name}` states `{declared}…` for `{path}`, and the file has `{found}…`.',
    ko: '`{name}`에 적힌 `{path}`의 해시는 `{declared}…`인데 파일의 해시는 `{found}…`입니다.',
  },
  'help.digest-mismatch-list': {
    en: 'Write the list of checksums again, or put back the file it is about.',
    ko: '해시 목록을 다시 만들거나 목록이 말하는 파일을 되돌려 놓습니다.',
  },
  'help.digest-mismatch': {
    en: 'State the digest of the file that is here, or put back the file the manifest is about.',
    ko: '현재 파일의 해시를 적거나 선언 파일이 말하는 파일을 되돌려 놓습니다.',
  },
  'finding.history-credit-added': {
    en: '`{path}` credits {holders} since commit {commit} ({date}), after the release.',
    ko: '`{path}`: {holders} 표시가 공개 이후 커밋 {commit}({date})에서 추가되었습니다.',
  },
  'finding.history-credit-added-files': {
    en: '{count} files, `{path}` among them, credit {holders} since commit {commit} ({date}), after the release.',
    ko: '`{path}` 등 파일 {count}개: {holders} 표시가 공개 이후 커밋 {commit}({date})에서 추가되었습니다.',
  },
  'finding.history-credit-removed': {
    en: '`{path}` credited {holders} until commit {commit} ({date}), after the release.',
    ko: '`{path}`: {holders} 표시가 공개 이후 커밋 {commit}({date})에서 삭제되었습니다.',
  },
  'finding.history-credit-removed-files': {
    en: '{count} files, `{path}` among them, credited {holders} until commit {commit} ({date}), after the release.',
    ko: '`{path}` 등 파일 {count}개: {holders} 표시가 공개 이후 커밋 {commit}({date})에서 삭제되었습니다.',
  },
  'finding.history-page-base-added': {
    en: '`{path}` names `{name}` as what a model comes from since commit {commit} ({date}), after the release; before, its text did not name it: “{quote}”',
    ko: '`{path}`: 모델의 출처로 `{name}`을(를) 적은 문장이 공개 이후 커밋 {commit}({date})에서 추가되었습니다. 공개 당시 본문에는 이 이름이 없었습니다: “{quote}”',
  },
  'finding.history-page-base-removed': {
    en: '`{path}` named `{name}` as what a model comes from until commit {commit} ({date}), after the release; its text no longer names it. It said: “{quote}”',
    ko: '`{path}`: 모델의 출처로 `{name}`을(를) 적은 문장이 공개 이후 커밋 {commit}({date})에서 삭제되었고, 지금 본문에는 이 이름이 없습니다. 당시 문장: “{quote}”',
  },
  'finding.history-page-tokenizer-added': {
    en: '`{path}` names `{name}` as the maker of the tokenizer since commit {commit} ({date}), after the release; before, its text did not name it: “{quote}”',
    ko: '`{path}`: 토크나이저의 출처로 `{name}`을(를) 적은 문장이 공개 이후 커밋 {commit}({date})에서 추가되었습니다. 공개 당시 본문에는 이 이름이 없었습니다: “{quote}”',
  },
  'finding.history-page-tokenizer-removed': {
    en: '`{path}` named `{name}` as the maker of the tokenizer until commit {commit} ({date}), after the release; its text no longer names it. It said: “{quote}”',
    ko: '`{path}`: 토크나이저의 출처로 `{name}`을(를) 적은 문장이 공개 이후 커밋 {commit}({date})에서 삭제되었고, 지금 본문에는 이 이름이 없습니다. 당시 문장: “{quote}”',
  },
  'finding.history-page-code-added': {
    en: '`{path}` credits `{name}` for code since commit {commit} ({date}), after the release; before, its text did not name it: “{quote}”',
    ko: '`{path}`: 코드의 출처로 `{name}`을(를) 적은 문장이 공개 이후 커밋 {commit}({date})에서 추가되었습니다. 공개 당시 본문에는 이 이름이 없었습니다: “{quote}”',
  },
  'finding.history-page-code-removed': {
    en: '`{path}` credited `{name}` for code until commit {commit} ({date}), after the release; its text no longer names it. It said: “{quote}”',
    ko: '`{path}`: 코드의 출처로 `{name}`을(를) 적은 문장이 공개 이후 커밋 {commit}({date})에서 삭제되었고, 지금 본문에는 이 이름이 없습니다. 당시 문장: “{quote}”',
  },
  'finding.history-page-notice-added': {
    en: '`{path}` shows `{name}`, a notice that a licence asks for, since commit {commit} ({date}), after the release: “{quote}”',
    ko: '`{path}`: 라이선스가 요구하는 고지 `{name}`이(가) 공개 이후 커밋 {commit}({date})에서 추가되었습니다: “{quote}”',
  },
  'finding.history-page-notice-removed': {
    en: '`{path}` showed `{name}`, a notice that a licence asks for, until commit {commit} ({date}), after the release. It said: “{quote}”',
    ko: '`{path}`: 라이선스가 요구하는 고지 `{name}`이(가) 공개 이후 커밋 {commit}({date})에서 삭제되었습니다. 당시 문장: “{quote}”',
  },
  'finding.history-license-added': {
    en: '`{path}` (`{license}`) came with commit {commit} ({date}), after the release; before it there was no such file.',
    ko: '`{path}`(`{license}`): 공개 이후 커밋 {commit}({date})에서 추가되었으며 그 전에는 이런 파일이 없었습니다.',
  },
  'finding.history-text-added': {
    en: '`{path}` came with commit {commit} ({date}), after the release; before it there was no such file.',
    ko: '`{path}`: 공개 이후 커밋 {commit}({date})에서 추가되었으며 그 전에는 이런 파일이 없었습니다.',
  },
  'finding.history-license-removed': {
    en: '`{path}` (`{license}`) was there at the release; commit {commit} ({date}) removed it, and no other file has that licence.',
    ko: '`{path}`(`{license}`): 공개 당시 있었으나 커밋 {commit}({date})에서 삭제되었으며 같은 라이선스의 다른 파일이 없습니다.',
  },
  'finding.history-text-removed': {
    en: '`{path}` was there at the release; commit {commit} ({date}) removed it.',
    ko: '`{path}`: 공개 당시 있었으나 커밋 {commit}({date})에서 삭제되었습니다.',
  },
  'finding.history-license-changed': {
    en: 'The licence in `{path}` went from `{from}` to `{to}` in commit {commit} ({date}), after the release.',
    ko: '`{path}`의 라이선스가 공개 이후 커밋 {commit}({date})에서 `{from}`에서 `{to}`(으)로 변경되었습니다.',
  },
  'finding.history-weights': {
    en: 'Weight files replaced up to commit {commit} ({date}): {count}, `{path}` among them. `{manifest}` was last changed before, on {manifestDate}.',
    ko: '커밋 {commit}({date})까지 교체된 가중치 파일: `{path}` 등 {count}개. `{manifest}`의 마지막 변경은 그보다 앞선 {manifestDate}입니다.',
  },
  'finding.history-weights-digests': {
    en: 'Weight files replaced up to commit {commit} ({date}): {count}, `{path}` among them (sha256 {from}… to {to}…). `{manifest}` was last changed before, on {manifestDate}.',
    ko: '커밋 {commit}({date})까지 교체된 가중치 파일: `{path}` 등 {count}개(sha256 {from}… → {to}…). `{manifest}`의 마지막 변경은 그보다 앞선 {manifestDate}입니다.',
  },
  'help.history-weights': {
    en: 'Check that the manifest still says what these weights are, and commit it with the date of the claim or the new digests.',
    ko: '선언 파일이 현재 가중치에 대해서도 맞는지 확인하고 주장 날짜나 새 해시와 함께 커밋합니다.',
  },
  'help.history-release-weights': {
    en: 'Taken as the release: commit {commit} ({date}), the first with weights. If parts are named late for a reason, say it in the declaration: name whose work they are under `components`.',
    ko: '공개 시점으로 본 것: 가중치가 처음 올라온 커밋 {commit}({date}). 뒤늦게 표시한 사유가 있으면 선언에 밝히고 `components`에 누구의 작업인지 적습니다.',
  },
  'help.history-release-tag': {
    en: 'Taken as the release: commit {commit} ({date}), the first with a tag. If parts are named late for a reason, say it in the declaration: name whose work they are under `components`.',
    ko: '공개 시점으로 본 것: 태그가 처음 붙은 커밋 {commit}({date}). 뒤늦게 표시한 사유가 있으면 선언에 밝히고 `components`에 누구의 작업인지 적습니다.',
  },
  'help.history-release-description': {
    en: 'Taken as the release: commit {commit} ({date}), the first with a declaration or a model card. If parts are named late for a reason, say it in the declaration: name whose work they are under `components`.',
    ko: '공개 시점으로 본 것: 선언 파일 또는 모델 카드가 처음 올라온 커밋 {commit}({date}). 뒤늦게 표시한 사유가 있으면 선언에 밝히고 `components`에 누구의 작업인지 적습니다.',
  },
  'help.history-release-page': {
    en: 'Taken as the release: commit {commit} ({date}), the first whose README links to the published weights. If parts are named late for a reason, say it in the declaration: name whose work they are under `components`.',
    ko: '공개 시점으로 본 것: README가 공개된 가중치를 처음 링크한 커밋 {commit}({date}). 뒤늦게 표시한 사유가 있으면 선언에 밝히고 `components`에 누구의 작업인지 적습니다.',
  },
  'help.history-start': {
    en: 'The history here begins at commit {commit} ({date}), by then released. If parts are named late for a reason, say it in the declaration: name whose work they are under `components`.',
    ko: '여기 있는 이력은 이미 공개된 뒤인 커밋 {commit}({date})에서 시작합니다. 뒤늦게 표시한 사유가 있으면 선언에 밝히고 `components`에 누구의 작업인지 적습니다.',
  },
} as const satisfies Texts
