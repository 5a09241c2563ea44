import { describe, expect, test } from '@jest/globals'
import { shellCollector } from '../../../src/evidence/collect-shell.js'
import { readCommands } from '../../../src/evidence/shell/commands.js'
import { cpuMilliseconds } from '../../support/cpu-time.js'
import { collect, ofKind } from '../prose/support.js'

const words = (text: string, make = false): string[][] =>
  readCommands(text, { make }).map((command) => command.words.map((word) => word.text))

describe('the command scanner', () => {
  test.each([
    ['a "b c" \'d $e\' f\\ g', [['a', 'b c', 'd $e', 'f g']]],
    ['a \\\n  --b=c \\\r\n  d\ne', [['a', '--b=c', 'd'], ['e']]],
    ['X=1; Y="$X-2"\nrun $Y ${X} ${Z:-acme/m}', [['run', '1-2', '1', 'acme/m']]],
    ['pip install torch 2>/dev/null numpy', [['pip', 'install', 'torch', 'numpy']]],
    ['pip install xformers<0.0.27 trl > out.log 2>&1', [['pip', 'install', 'xformers', 'trl']]],
    [
      'run --model <path> --data <your data> --x 1 < in.txt',
      [['run', '--model', 'path', '--data', 'your', 'data', '--x', '1']],
    ],
    ['python x.py >> log.txt; cat <<< word', [['python', 'x.py'], ['cat']]],
    ['diff <(sort a) b', [['diff'], ['sort', 'a'], ['b']]],
    ['a | b && c || d; e &', [['a'], ['b'], ['c'], ['d'], ['e']]],
    ['CUDA_VISIBLE_DEVICES=0 python x.py # comment', [['python', 'x.py']]],
    ['cat <<EOF\nrun inside\nEOF\nrun outside', [['cat'], ['run', 'outside']]],
    [
      "read -r -d '' run <<EOF\nmod.train --a b \\\n --c d\nEOF",
      [['read', '-r', '-d', '', 'run'], ['mod.train', '--a', 'b', '--c', 'd'], ['EOF']],
    ],
    ['for M in acme/a acme/b; do run $M; done', [['run', 'acme/a'], ['done']]],
    ['run "$(hostname -I | cut -d" " -f1)" x', [['run', '$(hostname -I | cut -d" " -f1)', 'x']]],
  ])('%j', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  test('Makefile variables and prefixes', () => {
    expect(words('MODEL ?= acme/m\n\nserve:\n\t@vllm serve $(MODEL)\n', true)).toEqual([
      ['serve:'],
      ['vllm', 'serve', 'acme/m'],
    ])
  })

  test('unclosed quotes and brackets end the scan, not the process', () => {
    const started = process.cpuUsage()
    for (const hostile of [
      '$('.repeat(50_000),
      '"$('.repeat(20_000),
      '${a'.repeat(50_000),
      `cat ${'<<E '.repeat(20_000)}`,
    ])
      readCommands(hostile)
    expect(cpuMilliseconds(started)).toBeLessThan(5000)
  })
})

describe('shell scripts', () => {
  const references = (text: string, path = 'scripts/run.sh', others: string[] = []): string[] =>
    ofKind(collect(shellCollector, path, text, others).facts, 'reference').map(
      (fact) =>
        `${fact.target} ${fact.id} ${fact.form} ${fact.use} ${fact.relation} ${fact.role} ${fact.scope}`,
    )

  test('a fine-tune names its base, its encoder and where the flags stand', () => {
    const text = [
      '#!/bin/bash',
      'MODEL=acme/hanbit-13b',
      'deepspeed train/train_mem.py \\',
      '    --model_name_or_path $MODEL \\',
      '    --vision_tower openai/clip-vit-large-patch14-336 \\',
      '    --data_path ./data/mix.json \\',
      '    --output_dir ./checkpoints/out-13b',
    ].join('\n')
    // The base stands in the flag's line and in the variable's.
    expect(references(text)).toEqual([
      'model acme/hanbit-13b hub-id train finetune backbone training',
      'model acme/hanbit-13b hub-id train finetune backbone training',
      'model openai/clip-vit-large-patch14-336 hub-id train initialized-from vision-encoder training',
    ])
    const { facts } = collect(shellCollector, 'scripts/finetune.sh', text)
    expect(
      ofKind(facts, 'reference').map(({ location }) => [location.startLine, location.startColumn]),
    ).toEqual([
      [4, 5],
      [2, 7],
      [5, 5],
    ])
    expect(ofKind(facts, 'training')).toMatchObject([
      { sign: 'launch', stage: 'finetune', strength: 'D', scope: 'training' },
    ])
  })

  const places = (text: string, path = 'run.sh'): string[] =>
    ofKind(collect(shellCollector, path, text).facts, 'reference').map(
      ({ target, id, via, location }) => `${location.startLine} ${target} ${id} ${via}`,
    )

  test.each([
    [
      'a loop names each of its values, at the flag and where they stand',
      'for m in acme/m-1b acme/m-7b; do\n  python eval.py --model $m\ndone\n',
      ['2 model acme/m-1b --model', '1 model acme/m-1b --model', '1 model acme/m-7b --model'],
    ],
    [
      'a loop over an array of several lines, comments between',
      'MODELS=(\n  acme/m-1b # small\n  "acme/m-7b"\n)\nfor m in "${MODELS[@]}"; do\n  vllm serve --port 1 --model "$m"\ndone\n',
      ['6 model acme/m-1b --model', '2 model acme/m-1b --model', '3 model acme/m-7b --model'],
    ],
    [
      'arguments kept in an array keep their places',
      'ARGS=(\n  --tokenizer-type HuggingFaceTokenizer\n  --tokenizer-model acme/tok-32k\n  --wandb-project acme/runs\n)\ntorchrun pretrain_gpt.py ${ARGS[@]}\n',
      ['3 tokenizer acme/tok-32k --tokenizer-model'],
    ],
    [
      'arguments kept in a text do too',
      'ARGS="\n  --tokenizer-model acme/tok-32k \\\n  --load acme/m-7b\n"\ntorchrun train.py $ARGS\n',
      ['2 tokenizer acme/tok-32k --tokenizer-model', '3 model acme/m-7b --load'],
    ],
    [
      'a variable that goes to a program the text does not show',
      'export BASE_MODEL=acme/m-7b\nIMAGE=acme/server\nexport OUTPUT_MODEL=acme/out-7b\n./launch\n',
      ['1 model acme/m-7b BASE_MODEL'],
    ],
    [
      'downloads, whatever stands before the repository',
      'hf download --repo-type dataset acme/chat\nhuggingface-cli download --token $T acme/m-7b --local-dir x\ntune download acme/m-8b --output-dir /tmp/x\nmodelscope download --model acme/m-9b\nhuggingface-cli upload acme/out-7b .\n',
      [
        '1 dataset acme/chat hf download',
        '2 model acme/m-7b huggingface-cli download',
        '3 model acme/m-8b tune download',
        '4 model acme/m-9b modelscope download',
      ],
    ],
    [
      'addresses of the hub',
      'git lfs clone https://user:pass@huggingface.co/acme/m-7b\nwget https://huggingface.co/datasets/acme/chat/resolve/main/train.jsonl\nllama-server -hf acme/m-7b-gguf:Q4_K_M\nollama pull hf.co/acme/m-8b-gguf:Q8_0\n',
      [
        '1 model acme/m-7b git clone',
        '2 dataset acme/chat wget',
        '3 model acme/m-7b-gguf -hf',
        '4 model acme/m-8b-gguf ollama pull',
      ],
    ],
    [
      'the evaluation harness',
      'lm_eval --model hf --model_args pretrained=acme/m-7b,tokenizer=acme/tok-32k,dtype=auto\n',
      ['1 model acme/m-7b --model_args', '1 tokenizer acme/tok-32k --model_args'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(places(text)).toEqual(expected)
  })

  test('weights from elsewhere are hosting, and a known name is a reference', () => {
    const { facts } = collect(
      shellCollector,
      'get.sh',
      'wget https://files.example.net/zeta/zeta-v3.safetensors\ncurl -LO https://dl.example.org/llama-2-7b.Q4_K_M.gguf\n',
    )
    expect(ofKind(facts, 'hosting').map(({ url }) => url)).toEqual([
      'https://files.example.net/zeta/zeta-v3.safetensors',
    ])
    expect(ofKind(facts, 'reference')).toMatchObject([{ target: 'model', form: 'name', via: 'curl' }])
  })

  test('flags in groups, of a command that a variable keeps for the launcher', () => {
    const script = [
      "read -r -d '' command <<EOF",
      'ourlab.cli.train_ppo \\',
      '   --actor.model_name_or_path acme/base-7b \\',
      '   --reward.model_name_or_path acme/rm-7b \\',
      '   --data.prompt_dataset acme/prompts \\',
      '   --eval.dataset acme/held-out \\',
      '   --ckpt.output_dir ./checkpoint/acme-ppo \\',
      '   --logger.model_run acme/run',
      'EOF',
      'deepspeed --module $command',
    ].join('\n')
    expect(references(script, 'train_ppo.sh')).toEqual([
      'model acme/base-7b hub-id train finetune backbone training',
      'model acme/rm-7b hub-id train null reward-model training',
      'dataset acme/prompts hub-id train null null data',
      'dataset acme/held-out hub-id train null null evaluation',
    ])
  })

  test('pre-training without a base is no fine-tune', () => {
    const { facts } = collect(
      shellCollector,
      'run.sh',
      'torchrun --nproc_per_node 8 pretrain.py --n_layer 24 --save out\n',
    )
    expect(ofKind(facts, 'training')).toMatchObject([{ stage: 'pretrain' }])
    expect(ofKind(facts, 'reference')).toEqual([])
  })

  test.each([
    [
      'LoRA flags make an adapter',
      'python sft.py --model_name_or_path acme/m-7b --lora_r 8',
      ['model acme/m-7b hub-id train adapter backbone training'],
    ],
    [
      'a local path is resolved to the model its last part names',
      'torchrun train.py --model_name_or_path /workspace/llama/llama-7b',
      ['model llama-7b name train finetune backbone training'],
    ],
    [
      'own checkpoints are not references',
      'python train.py --model_name_or_path ./checkpoints/step-100 --resume outputs/x',
      [],
    ],
    ['files of the repository are not references', 'python train.py --model_name_or_path weights/base', []],
    [
      'placeholders are not references',
      'python train.py --model_name_or_path path/to/model --tokenizer your-org/tok',
      [],
    ],
    [
      'serving loads',
      'vllm serve acme/m-7b --port 8000',
      ['model acme/m-7b hub-id load null backbone product'],
    ],
    [
      'evaluation is evaluation',
      'python -m app.eval.model_vqa --model-path acme/m-7b',
      ['model acme/m-7b hub-id load null backbone evaluation'],
    ],
    [
      'a demo is an example',
      'python demo.py --model acme/m-7b',
      ['model acme/m-7b hub-id example null backbone product'],
    ],
    [
      'the tokenizer that prepares data is the model’s',
      'python scripts/prepare_corpus.py --tokenizer_path acme/tok-32k',
      ['tokenizer acme/tok-32k hub-id train tokenizer-of tokenizer training'],
    ],
    [
      'Hydra overrides',
      'python -u train.py model.name_or_path=acme/m-7b loss=sft',
      ['model acme/m-7b hub-id train finetune backbone training'],
    ],
    [
      'data of a training',
      'accelerate launch finetune.py --dataset acme/chat-10k',
      ['dataset acme/chat-10k hub-id train null null data'],
    ],
    [
      'downloads of the hub',
      'huggingface-cli download acme/set --repo-type dataset\ngit clone https://huggingface.co/acme/m-7b\nwget https://huggingface.co/acme/m-gguf/resolve/v1/model.gguf',
      [
        'dataset acme/set hub-id load null null data',
        'model acme/m-7b hub-url load null null product',
        'model acme/m-gguf hub-url load null null product',
      ],
    ],
    ['ollama', 'ollama pull llama3:8b', ['model llama3 name load null null product']],
    ['a command of no interest', 'echo --model_name_or_path acme/m-7b', []],
  ])('%s', (_, text, expected) => {
    expect(references(text, 'run.sh', ['weights/base/config.json'])).toEqual(expected)
  })

  test('the folder of an evaluation script decides', () => {
    expect(references('python -m app.model_loader --model-path acme/m-7b', 'scripts/eval/mme.sh')).toEqual([
      'model acme/m-7b hub-id load null backbone evaluation',
    ])
  })

  test('a base given only at run time is unresolved, never invented', () => {
    const { facts } = collect(
      shellCollector,
      'train.sh',
      'python train.py --model_name_or_path $1 --num_train_epochs 3',
    )
    expect(ofKind(facts, 'unresolved-reference')).toMatchObject([
      { expression: '$1', via: '--model_name_or_path' },
    ])
    expect(ofKind(facts, 'training')).toMatchObject([{ stage: 'finetune' }])
  })

  test('conda install lines, and what uv and Poetry add', () => {
    const facts = collect(
      shellCollector,
      'setup.sh',
      'conda create -y -n env python=3.10 pip\nconda install -n env -c pytorch -c https://mirrors.bfsu.edu.cn/anaconda/cloud/nvidia faiss-gpu=1.8.0 "numpy<2" $EXTRA\nuv add accelerate\npoetry add --dev pytest\nconda activate env\n',
    ).facts
    expect(
      ofKind(facts, 'dependency').map(({ ecosystem, name, version, specifier, scope }) => [
        ecosystem,
        name,
        version,
        specifier,
        scope,
      ]),
    ).toEqual([
      ['conda', 'faiss-gpu', '1.8.0', '=1.8.0', 'product'],
      ['conda', 'numpy', null, '<2', 'product'],
      ['pypi', 'accelerate', null, null, 'product'],
      ['pypi', 'pytest', null, null, 'development'],
    ])
    expect(ofKind(facts, 'hosting').map(({ url }) => url)).toEqual([
      'https://conda.anaconda.org/pytorch',
      'https://mirrors.bfsu.edu.cn/anaconda/cloud/nvidia',
    ])
  })

  test('pip install lines are dependencies with extras, pins, addresses and indexes', () => {
    const text = [
      'pip install -U "torch>=2.1" sglang[all]==0.3.0 ./local -e . -r requirements.txt',
      'python -m pip install git+https://user:secret@github.com/acme/tool.git@main#egg=acme-tool --index-url https://download.pytorch.org/whl/cu118',
      'uv pip install flash-attn --no-build-isolation',
      'pip install $PACKAGES pip',
    ].join('\n')
    const { facts } = collect(shellCollector, 'setup.sh', text)
    expect(
      ofKind(facts, 'dependency').map((fact) => [
        fact.name,
        fact.specifier,
        fact.version,
        fact.extras.join(),
        fact.url,
      ]),
    ).toEqual([
      ['torch', '>=2.1', null, '', null],
      ['sglang', '==0.3.0', '0.3.0', 'all', null],
      ['acme-tool', null, null, '', 'git+https://github.com/acme/tool.git@main#egg=acme-tool'],
      ['flash-attn', null, null, '', null],
    ])
    expect(ofKind(facts, 'hosting').map(({ url }) => url)).toEqual(['https://download.pytorch.org/whl/cu118'])
  })
})
