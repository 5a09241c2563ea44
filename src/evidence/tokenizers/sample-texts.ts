/**
 * Texts on which tokens a character are counted. Korean: the preamble of the Constitution of the Republic of Korea (1987),
 * which article 7 of the Copyright Act keeps out of copyright, and the opening of Kim You-jeong's "동백꽃" (1936; the author
 * died in 1937). English: the preamble of the Constitution of the United States (1787) and the opening of Jane Austen's
 * "Pride and Prejudice" (1813). All are in NFKC, without line ends and doubled spaces, so that normalisers leave them as
 * they are.
 */
export const SAMPLE_TEXTS = {
  ko:
    '유구한 역사와 전통에 빛나는 우리 대한국민은 3·1운동으로 건립된 대한민국임시정부의 법통과 불의에 항거한 4·19민주이념을 계승하고, ' +
    '조국의 민주개혁과 평화적 통일의 사명에 입각하여 정의·인도와 동포애로써 민족의 단결을 공고히 하고, 모든 사회적 폐습과 불의를 타파하며, ' +
    '자율과 조화를 바탕으로 자유민주적 기본질서를 더욱 확고히 하여 정치·경제·사회·문화의 모든 영역에 있어서 각인의 기회를 균등히 하고, ' +
    '능력을 최고도로 발휘하게 하며, 자유와 권리에 따르는 책임과 의무를 완수하게 하여, 안으로는 국민생활의 균등한 향상을 기하고 밖으로는 ' +
    '항구적인 세계평화와 인류공영에 이바지함으로써 우리들과 우리들의 자손의 안전과 자유와 행복을 영원히 확보할 것을 다짐하면서 ' +
    '1948년 7월 12일에 제정되고 8차에 걸쳐 개정된 헌법을 이제 국회의 의결을 거쳐 국민투표에 의하여 개정한다. ' +
    '오늘도 또 우리 수탉이 막 쫓기었다. 내가 점심을 먹고 나무를 하러 갈 양으로 나올 때이었다. 산으로 올라서려니까 등뒤에서 푸드득푸드득, ' +
    '하고 닭의 횃소리가 야단이다. 깜짝 놀라서 고개를 돌려 보니 아니나다르랴, 두 놈이 또 얼리었다.',
  en:
    'We the People of the United States, in Order to form a more perfect Union, establish Justice, insure domestic ' +
    'Tranquility, provide for the common defence, promote the general Welfare, and secure the Blessings of Liberty to ' +
    'ourselves and our Posterity, do ordain and establish this Constitution for the United States of America. ' +
    'It is a truth universally acknowledged, that a single man in possession of a good fortune, must be in want of a wife. ' +
    'However little known the feelings or views of such a man may be on his first entering a neighbourhood, this truth is ' +
    'so well fixed in the minds of the surrounding families, that he is considered as the rightful property of some one or ' +
    'other of their daughters.',
} as const

export type SampleLanguage = keyof typeof SAMPLE_TEXTS
