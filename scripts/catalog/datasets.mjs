/**
 * Data sets that cards, scripts and prose name: who publishes them, under which licence, and whose outputs they hold. Each
 * value was read at the place named beside it; a licence or a generator nobody looked up stays out.
 *
 * `hub`: id on the hub, `ids`: further ids of the same publisher's copy, as anchored, case-insensitive patterns.
 * Re-uploads and changed copies by others are not listed: nobody looked under which licence they are.
 */
const CARD = (path) => `huggingface/datasets datasets/${path}/README.md@d7dfbc83d68e (card of the hub)`
const row = (name, supplier, country, source, more = {}) => ({
  name,
  names: more.names ?? [],
  hub: more.hub ?? null,
  ids: more.ids ?? [],
  supplier,
  country,
  source,
  license: more.license ?? null,
  licenseSource: more.licenseSource ?? null,
  generators: more.generators ?? [],
  generatorSource: more.generatorSource ?? null,
})
const openai = (model) => ({ provider: 'openai', model })

export const DATASETS = [
  row('KsponSpeech', 'AI Hub (National Information Society Agency)', 'KR', 'https://aihub.or.kr/aidata/105'),
  row('KorQuAD', 'LG CNS', 'KR', 'https://korquad.github.io'),
  row('The Pile', 'EleutherAI', 'US', 'https://pile.eleuther.ai', { hub: 'EleutherAI/pile' }),
  row('Stanford Alpaca', 'Stanford University', 'US', 'https://github.com/tatsu-lab/stanford_alpaca', {
    hub: 'tatsu-lab/alpaca',
    license: 'CC-BY-NC-4.0',
    licenseSource: 'tatsu-lab/stanford_alpaca README.md and DATA_LICENSE@761dc5bfbdee',
    generators: [openai('text-davinci-003')],
    generatorSource: 'tatsu-lab/stanford_alpaca README.md@761dc5bfbdee',
  }),
  row('Dolma', 'Allen Institute for AI', 'US', 'https://github.com/allenai/dolma', {
    hub: 'allenai/dolma',
    license: 'ODC-By-1.0',
    licenseSource: 'allenai/dolma README.md@669f534823b0',
  }),
  row('SlimPajama', 'Cerebras', 'US', 'https://huggingface.co/cerebras', { hub: 'cerebras/SlimPajama-627B' }),
  row(
    'Alpaca-GPT4',
    'GPT-4-LLM project',
    null,
    'https://github.com/Instruction-Tuning-with-GPT-4/GPT-4-LLM',
    {
      license: 'CC-BY-NC-4.0',
      licenseSource: 'Instruction-Tuning-with-GPT-4/GPT-4-LLM README.md and DATA_LICENSE@80cda626ea30',
      generators: [openai('GPT-4')],
      generatorSource: 'Instruction-Tuning-with-GPT-4/GPT-4-LLM README.md@80cda626ea30',
    },
  ),
  row('UltraChat', 'Tsinghua University', 'CN', 'https://github.com/thunlp/UltraChat', {
    hub: 'stingning/ultrachat',
    ids: ['openbmb/UltraChat'],
    license: 'MIT',
    licenseSource: 'thunlp/UltraChat README.md@1f613e1b8dfc',
    generators: [openai('ChatGPT')],
    generatorSource: 'thunlp/UltraChat README.md@1f613e1b8dfc',
  }),
  row('UltraFeedback', 'OpenBMB', 'CN', 'https://github.com/OpenBMB/UltraFeedback', {
    hub: 'openbmb/UltraFeedback',
    license: 'MIT',
    licenseSource: 'OpenBMB/UltraFeedback LICENSE@bf80fd46a8c6',
    generators: [openai('GPT-4')],
    generatorSource: 'OpenBMB/UltraFeedback README.md@bf80fd46a8c6',
  }),
  row('HH-RLHF', 'Anthropic', 'US', 'https://github.com/anthropics/hh-rlhf', {
    hub: 'Anthropic/hh-rlhf',
    license: 'MIT',
    licenseSource: 'anthropics/hh-rlhf LICENSE@354e5c3cb896',
  }),
  row('GSM8K', 'OpenAI', 'US', 'https://github.com/openai/grade-school-math', {
    hub: 'openai/gsm8k',
    license: 'MIT',
    licenseSource: 'openai/grade-school-math LICENSE@3101c7d50724',
  }),
  row('databricks-dolly-15k', 'Databricks', 'US', 'https://github.com/databrickslabs/dolly', {
    names: ['Dolly 15k'],
    hub: 'databricks/databricks-dolly-15k',
  }),
  row('KoAlpaca data', 'Junbum Lee (individual)', 'KR', 'https://github.com/Beomi/KoAlpaca', {
    license: 'CC-BY-NC-4.0',
    licenseSource: 'Beomi/KoAlpaca DATA_LICENSE@fb5c84e20575',
    generators: [openai('gpt-3.5-turbo')],
    generatorSource: 'Beomi/KoAlpaca README.md@fb5c84e20575',
  }),
  row('KLUE', 'KLUE', 'KR', 'https://github.com/KLUE-benchmark/KLUE', {
    hub: 'klue/klue',
    license: 'CC-BY-SA-4.0',
    licenseSource: 'KLUE-benchmark/KLUE README.md@3efd98708a40',
  }),
  row('KorNLI and KorSTS', 'Kakao Brain', 'KR', 'https://github.com/kakaobrain/KorNLUDatasets', {
    names: ['KorNLI', 'KorSTS', 'KorNLUDatasets', 'kor_nli'],
    hub: 'kakaobrain/kor_nli',
    license: 'CC-BY-SA-4.0',
    licenseSource: 'kakaobrain/KorNLUDatasets README.md and LICENSE@0df0fe7d496e',
  }),
  row('kor_hate', 'Korean Hate Speech authors', 'KR', 'https://github.com/kocohub/korean-hate-speech', {
    hub: 'inmoonlight/kor_hate',
    license: 'CC-BY-SA-4.0',
    licenseSource: CARD('kor_hate'),
  }),
  row('Chatbot_data', 'songys (individual)', 'KR', 'https://github.com/songys/Chatbot_data', {
    license: 'MIT',
    licenseSource: 'songys/Chatbot_data LICENSE@4cf20d13fc46',
  }),
  row('LibriSpeech', 'OpenSLR', null, 'https://www.openslr.org/12', {
    names: ['librispeech_asr'],
    hub: 'openslr/librispeech_asr',
    license: 'CC-BY-4.0',
    licenseSource: CARD('librispeech_asr'),
  }),
  row('Multilingual LibriSpeech', 'Meta', 'US', 'https://www.openslr.org/94', {
    names: ['multilingual_librispeech'],
    hub: 'facebook/multilingual_librispeech',
    license: 'CC-BY-4.0',
    licenseSource: CARD('multilingual_librispeech'),
  }),
  row('Common Voice', 'Mozilla', 'US', 'https://commonvoice.mozilla.org', {
    names: ['common_voice'],
    ids: ['mozilla-foundation/common_voice(?:_\\d+_\\d+)?'],
    license: 'CC0-1.0',
    licenseSource: CARD('common_voice'),
  }),
  row('VCTK', 'University of Edinburgh', 'GB', 'https://datashare.ed.ac.uk/handle/10283/3443', {
    hub: 'CSTR-Edinburgh/vctk',
    license: 'CC-BY-4.0',
    licenseSource: CARD('vctk'),
  }),
  row('C4', 'Allen Institute for AI', 'US', 'https://huggingface.co/datasets/allenai/c4', {
    names: ['mC4'],
    hub: 'allenai/c4',
    license: 'ODC-By-1.0',
    licenseSource: CARD('c4'),
  }),
  row('Natural Questions', 'Google', 'US', 'https://ai.google.com/research/NaturalQuestions', {
    names: ['natural_questions'],
    hub: 'google-research-datasets/natural_questions',
    license: 'CC-BY-SA-3.0',
    licenseSource: CARD('natural_questions'),
  }),
  row('DailyDialog', 'DailyDialog authors', null, 'http://yanran.li/dailydialog', {
    names: ['daily_dialog'],
    hub: 'li2017dailydialog/daily_dialog',
    license: 'CC-BY-NC-SA-4.0',
    licenseSource: CARD('daily_dialog'),
  }),
  row('EmpatheticDialogues', 'Meta', 'US', 'https://github.com/facebookresearch/EmpatheticDialogues', {
    names: ['empathetic_dialogues'],
    hub: 'facebook/empathetic_dialogues',
    license: 'CC-BY-NC-4.0',
    licenseSource: CARD('empathetic_dialogues'),
  }),
  row('TED Talks IWSLT', 'IWSLT', null, 'https://wit3.fbk.eu', {
    names: ['ted_talks_iwslt'],
    hub: 'IWSLT/ted_talks_iwslt',
    license: 'CC-BY-NC-ND-4.0',
    licenseSource: CARD('ted_talks_iwslt'),
  }),
  row('GPTeacher', 'Teknium (individual)', 'US', 'https://github.com/teknium1/GPTeacher', {
    hub: 'teknium1/GPTeacher',
    license: 'MIT',
    licenseSource: 'teknium1/GPTeacher LICENSE@481075123c29',
    generators: [openai('GPT-4')],
    generatorSource: 'teknium1/GPTeacher README.md@481075123c29',
  }),
  row('ShareGPT4V', 'ShareGPT4V authors', 'CN', 'https://github.com/ShareGPT4Omni/ShareGPT4V', {
    hub: 'Lin-Chen/ShareGPT4V',
    license: 'CC-BY-NC-4.0',
    licenseSource: 'ShareGPT4Omni/ShareGPT4V README.md@b6f70e9ac742',
    generators: [openai('GPT-4V')],
    generatorSource: 'ShareGPT4Omni/ShareGPT4V README.md@b6f70e9ac742',
  }),
  row('WizardLM Evol-Instruct', 'Microsoft', 'US', 'https://github.com/nlpxucan/WizardLM', {
    hub: 'WizardLMTeam/WizardLM_evol_instruct_70k',
    ids: ['WizardLM(?:Team)?/WizardLM_evol_instruct_(?:70k|V2_196k)'],
    license: 'CC-BY-NC-4.0',
    licenseSource: 'nlpxucan/WizardLM README.md and WizardLM/DATA_LICENSE@cd4b4cc022b6',
  }),
]
