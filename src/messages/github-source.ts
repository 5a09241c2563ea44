import type { Texts } from './catalogue.js'

/** What is said while a repository on GitHub is read. */
export const githubSourceTexts = {
  'remote.not-found': {
    en: '{name}: GitHub shows no such repository ({page}). Check the name; if it is private, set GITHUB_TOKEN to a token that may read its contents. For a folder of this machine, give a path that exists',
    ko: '{name}: GitHub에서 이런 저장소를 찾을 수 없습니다({page}). 이름을 확인하십시오. 비공개 저장소라면 내용을 읽을 수 있는 토큰을 GITHUB_TOKEN에 설정하십시오. 이 컴퓨터의 폴더라면 존재하는 경로를 지정하십시오',
  },
  'remote.not-found-with-token': {
    en: '{name}: GitHub shows no such repository ({page}) to the token in GITHUB_TOKEN or GH_TOKEN. Check the name, and that the token may read the contents of this repository',
    ko: '{name}: GITHUB_TOKEN 또는 GH_TOKEN의 토큰으로는 GitHub에서 이런 저장소를 찾을 수 없습니다({page}). 이름과 함께, 토큰에 이 저장소의 내용을 읽을 권한이 있는지 확인하십시오',
  },
  'remote.empty': {
    en: '{name}: the repository has no commit yet ({page}). There is nothing to check',
    ko: '{name}: 저장소에 아직 커밋이 없습니다({page}). 검사할 것이 없습니다',
  },
  'remote.no-such-revision': {
    en: '{name}: the repository has no branch, tag or commit {revision}. See {page}/branches and {page}/tags',
    ko: '{name}: 저장소에 {revision}(이)라는 브랜치, 태그, 커밋이 없습니다. {page}/branches 와 {page}/tags 를 참고하십시오',
  },
  'remote.no-such-branch-or-folder': {
    en: '{name}: the repository has no branch or tag {revision}. Where it is a branch with a folder behind it, leave the folder out: whole repositories are read. See {page}/branches and {page}/tags',
    ko: '{name}: 저장소에 {revision}(이)라는 브랜치나 태그가 없습니다. 브랜치 뒤에 폴더가 붙은 것이라면 폴더를 빼십시오. 저장소 전체를 읽습니다. {page}/branches 와 {page}/tags 를 참고하십시오',
  },
  'remote.bad-token': {
    en: '{name}: GitHub does not accept the token in GITHUB_TOKEN or GH_TOKEN ({status}). Make a new one, or unset it: public repositories need none',
    ko: '{name}: GitHub이 GITHUB_TOKEN 또는 GH_TOKEN의 토큰을 받아들이지 않습니다({status}). 새로 만들거나 설정을 지우십시오. 공개 저장소에는 토큰이 필요 없습니다',
  },
  'remote.malformed-token': {
    en: 'GITHUB_TOKEN or GH_TOKEN holds characters that no token has. Set it again, or unset it: public repositories need none',
    ko: 'GITHUB_TOKEN 또는 GH_TOKEN에 토큰에 쓰이지 않는 문자가 있습니다. 다시 설정하거나 설정을 지우십시오. 공개 저장소에는 토큰이 필요 없습니다',
  },
  'remote.sso': {
    en: '{name}: the organisation asks for single sign-on (SAML). Authorise the token in GITHUB_TOKEN for it at {page}',
    ko: '{name}: 조직이 SAML 단일 로그인을 요구합니다. {page} 에서 GITHUB_TOKEN의 토큰을 이 조직에 승인하십시오',
  },
  'remote.forbidden': {
    en: '{name}: GitHub refuses ({status}: {said}). Set GITHUB_TOKEN to a token that may read the contents of this repository',
    ko: '{name}: GitHub이 거부했습니다({status}: {said}). 이 저장소의 내용을 읽을 수 있는 토큰을 GITHUB_TOKEN에 설정하십시오',
  },
  'remote.blocked': {
    en: '{name}: GitHub has blocked this repository ({status}: {said}). Its files cannot be read there',
    ko: '{name}: GitHub이 이 저장소를 차단했습니다({status}: {said}). 그곳에서는 파일을 읽을 수 없습니다',
  },
  'remote.rate-limit': {
    en: "GitHub's rate limit for requests without a token is used up; it is free again in {minutes} min. Set GITHUB_TOKEN for a higher one, or wait and try again: what was read is kept",
    ko: '토큰 없는 요청에 대한 GitHub의 한도를 모두 썼습니다. {minutes}분 뒤에 다시 쓸 수 있습니다. GITHUB_TOKEN을 설정하면 한도가 늘어납니다. 아니면 기다렸다가 다시 실행하십시오. 읽은 것은 보관됩니다',
  },
  'remote.rate-limit-with-token': {
    en: "GitHub's rate limit of this token is used up; it is free again in {minutes} min. Wait and try again: what was read is kept",
    ko: '이 토큰에 대한 GitHub의 한도를 모두 썼습니다. {minutes}분 뒤에 다시 쓸 수 있습니다. 기다렸다가 다시 실행하십시오. 읽은 것은 보관됩니다',
  },
  'remote.secondary-limit': {
    en: 'GitHub holds back too many requests at once (secondary rate limit). Wait {minutes} min and try again: what was read is kept',
    ko: 'GitHub이 한꺼번에 온 많은 요청을 제한하고 있습니다(secondary rate limit). {minutes}분 기다렸다가 다시 실행하십시오. 읽은 것은 보관됩니다',
  },
  'remote.unavailable': {
    en: '{name}: GitHub answered {status}. Try again later; https://www.githubstatus.com says whether it has a failure',
    ko: '{name}: GitHub의 응답은 {status}입니다. 나중에 다시 실행하십시오. 장애 여부는 https://www.githubstatus.com 에서 확인할 수 있습니다',
  },
  'remote.unreachable': {
    en: '{origin} does not answer ({reason}). Try again, or clone the repository and give its folder',
    ko: '{origin}의 응답이 없습니다({reason}). 다시 실행하거나, 저장소를 복제하여 그 폴더를 지정하십시오',
  },
  'remote.cut-off': {
    en: '{name}: the download broke off ({reason}). Try again, or clone the repository and give its folder',
    ko: '{name}: 내려받기가 중간에 끊겼습니다({reason}). 다시 실행하거나, 저장소를 복제하여 그 폴더를 지정하십시오',
  },
  'remote.odd-answer': {
    en: '{name}: {api} answers as no GitHub does ({found}). Check GITHUB_API_URL and GITHUB_SERVER_URL',
    ko: '{name}: {api}의 응답이 GitHub의 형식이 아닙니다({found}). GITHUB_API_URL과 GITHUB_SERVER_URL을 확인하십시오',
  },
  'remote.not-an-address': {
    en: '{variable} {value} is not a web address',
    ko: '{variable}의 값 {value}은(는) 웹 주소가 아닙니다',
  },
  'remote.renamed': {
    en: '{name} is called {now} today; it is read under this name',
    ko: '{name}의 현재 이름은 {now}입니다. 이 이름으로 읽습니다',
  },
  'remote.folder-taken': {
    en: '{target} is a folder here and is checked as such. For the repository on GitHub write github:{target}',
    ko: '{target}은(는) 이 컴퓨터의 폴더이며, 폴더로 검사합니다. GitHub의 저장소는 github:{target}(으)로 지정하십시오',
  },
  'remote.repository-taken': {
    en: '{target} is read from GitHub. For the folder {folder} here use --revision',
    ko: '{target}은(는) GitHub에서 읽습니다. 이 컴퓨터의 폴더 {folder}는 --revision으로 지정하십시오',
  },
} as const satisfies Texts
