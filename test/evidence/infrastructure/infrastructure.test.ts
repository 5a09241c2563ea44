import { describe, expect, test } from '@jest/globals'
import { dockerfileCollector } from '../../../src/evidence/collect-dockerfile.js'
import { endpointsCollector } from '../../../src/evidence/collect-endpoints.js'
import {
  acceleratorSourceCollector,
  infrastructureCollector,
} from '../../../src/evidence/collect-infrastructure.js'
import { collect, ofKind } from '../prose/support.js'

describe('Dockerfiles', () => {
  const run = (text: string, path = 'docker/serve.dockerfile') =>
    collect(dockerfileCollector, path, text).facts
  const images = (text: string): string[] =>
    ofKind(run(text), 'reference')
      .filter(({ target }) => target === 'image')
      .map(({ id, revision }) => `${id} ${revision}`)

  test.each([
    ['FROM vllm/vllm-openai:v0.11.2', ['vllm/vllm-openai v0.11.2']],
    [
      'ARG TAG=24.02-py3\nFROM nvcr.io/nvidia/pytorch:${TAG} AS build\nFROM build\nFROM --platform=linux/amd64 python@sha256:abc',
      ['nvcr.io/nvidia/pytorch 24.02-py3', 'python sha256:abc'],
    ],
    ['FROM localhost:5000/acme/base:1\nfrom scratch', ['localhost:5000/acme/base 1']],
    ['FROM acme/base:$UNKNOWN', ['acme/base null']],
    [
      'FROM python:3.12\nRUN python - <<EOF\nfrom torch import nn\nFROM fake/image:1\nEOF\nRUN echo \\\n  # FROM other/image\n  ok',
      ['python 3.12'],
    ],
  ])('%j', (text, expected) => {
    expect(images(text)).toEqual(expected)
  })

  test('an image known only at build time is unresolved', () => {
    expect(ofKind(run('ARG BASE\nFROM ${BASE}'), 'unresolved-reference')).toMatchObject([
      { target: 'image', expression: '${BASE}' },
    ])
  })

  test.each([
    ['FROM nvidia/cuda:12.1.0-devel', 'NVIDIA US'],
    ['FROM pytorch/pytorch:2.6.0-cuda12.4-cudnn9-devel', 'NVIDIA US'],
    ['FROM registry.acme.kr/furiosa/server:1', 'FuriosaAI KR'],
    ['FROM rebellions/rbln-base:1', 'Rebellions KR'],
    ['FROM rocm/pytorch:latest', 'AMD US'],
    ['FROM python:3.12', undefined],
  ])('accelerator of %s', (text, expected) => {
    const fact = ofKind(run(text), 'infrastructure')[0]
    expect(fact === undefined ? undefined : `${fact.vendor} ${fact.country}`).toBe(expected)
  })

  test('what is installed and served is read through variables', () => {
    const facts = run(
      'FROM python:3.12\nENV MODEL=acme/m-7b\nRUN --mount=type=cache,target=/root pip install --no-cache-dir \\\n    vllm==0.6.0 && \\\n    huggingface-cli download $MODEL\nCMD ["vllm", "serve", "acme/m-7b", "--port", "8000"]',
    )
    expect(ofKind(facts, 'dependency')).toMatchObject([
      { name: 'vllm', version: '0.6.0', strength: 'D', location: { startLine: 4 } },
    ])
    expect(
      ofKind(facts, 'reference')
        .filter(({ target }) => target === 'model')
        .map(({ id, via }) => `${id} ${via}`),
    ).toEqual(['acme/m-7b huggingface-cli download', 'acme/m-7b vllm serve'])
  })

  test('files copied from an image, and neither from a stage nor from a number', () => {
    expect(
      images(
        'FROM python:3.12 AS build\nFROM debian:12\nCOPY --from=build /a /a\nCOPY --from=0 /b /b\nCOPY --chown=1:1 --from=ghcr.io/astral-sh/uv:0.4.9 /uv /bin/',
      ),
    ).toEqual(['python 3.12', 'debian 12', 'ghcr.io/astral-sh/uv 0.4.9'])
  })

  test('a here-document of the shell is read as commands, one of another program is not', () => {
    const facts = run(
      'FROM python:3.12\nRUN --mount=type=cache,target=/c <<EOF\nset -e\npip install vllm==0.6.0\nEOF\nRUN python3 <<PY\npip install nobody\nPY\nRUN <<EOF\n#!/usr/bin/env python3\npip install nothing\nEOF',
    )
    expect(ofKind(facts, 'dependency')).toMatchObject([{ name: 'vllm', location: { startLine: 4 } }])
  })

  test('a model that the environment gives to the program of the image', () => {
    const facts = run(
      'FROM ghcr.io/huggingface/text-generation-inference:2.3\nENV PORT=80 \\\n    MODEL_ID=acme/m-7b\nENV HF_HOME=/data',
    )
    expect(ofKind(facts, 'reference').filter(({ target }) => target === 'model')).toMatchObject([
      { id: 'acme/m-7b', via: 'MODEL_ID', strength: 'D', location: { startLine: 3 } },
    ])
  })

  test('a comment at the head names the component and its model', () => {
    const facts = run(
      '# Vision encoder for track A (Qwen2.5-VL)\nFROM python:3.12\n# Qwen3 backbone\nRUN true',
    )
    expect(ofKind(facts, 'reference').filter(({ target }) => target === 'model')).toMatchObject([
      {
        id: 'Qwen2.5-VL',
        role: 'vision-encoder',
        use: 'state',
        relation: null,
        strength: 'E',
        location: { startLine: 1 },
      },
    ])
  })
})

describe('deployment files', () => {
  const vendors = (path: string, text: string): string[] =>
    ofKind(collect(infrastructureCollector, path, text).facts, 'infrastructure').map(
      ({ layer, vendor, country }) => `${layer} ${vendor} ${country}`,
    )

  test.each([
    [
      'main.tf',
      'terraform {\n  required_providers {\n    ncloud = {\n      source = "NaverCloudPlatform/ncloud"\n    }\n    aws = { source = "hashicorp/aws" }\n  }\n}\nprovider "ncloud" {}',
      ['cloud NAVER Cloud KR', 'cloud Amazon Web Services US'],
    ],
    ['k8s/deploy.yaml', 'resources:\n  limits:\n    nvidia.com/gpu: 1', ['accelerator NVIDIA US']],
    ['docker-compose.yml', 'devices:\n  - driver: nvidia\n    count: 1', ['accelerator NVIDIA US']],
    [
      'k8s/npu.yaml',
      'limits:\n  furiosa.ai/rngd: 1\n  rebellions.ai/ATOM: 1',
      ['accelerator FuriosaAI KR', 'accelerator Rebellions KR'],
    ],
    ['values.yaml', '# nvidia.com/gpu: 1\nname: x', []],
    [
      'values.yaml',
      'resources:\n  limits:\n    # nvidia.com/gpu: 1\n    nvidia.com/gpu: 8\n',
      ['accelerator NVIDIA US'],
    ],
    ['k8s/npu.yaml', 'limits:\n  beta.furiosa.ai/npu: 2', ['accelerator FuriosaAI KR']],
    ['k8s/npu.yaml', 'limits:\n  rebellions.ai/npu: "4"', ['accelerator Rebellions KR']],
    ['k8s/npu.yaml', 'docs: https://furiosa.ai/rngd\nhome: https://www.rebellions.ai/ATOM', []],
    [
      'k8s/select.yaml',
      'nodeSelector:\n  cloud.google.com/gke-tpu-accelerator: tpu-v5-lite-podslice',
      ['accelerator Google US'],
    ],
    [
      'k8s/select.yaml',
      'nodeSelector:\n  cloud.google.com/gke-accelerator: nvidia-h100-80gb',
      ['accelerator NVIDIA US'],
    ],
    [
      'k8s/select.yaml',
      'nodeSelector:\n  node.kubernetes.io/instance-type: trn1.32xlarge',
      ['accelerator Amazon US'],
    ],
    ['k8s/gaudi.yaml', 'limits:\n  habana.ai/gaudi: 8', ['accelerator Intel US']],
    ['k8s/ascend.yaml', 'limits:\n  huawei.com/Ascend910: 8', ['accelerator Huawei CN']],
    [
      'sky.yaml',
      'resources:\n  cloud: gcp\n  accelerators: {H100: 8}\nrun: vllm serve m',
      ['cloud Google Cloud US', 'accelerator NVIDIA US'],
    ],
    [
      'gpu.tf',
      'resource "aws_instance" "train" {\n  instance_type = "p5.48xlarge"\n}',
      ['accelerator NVIDIA US'],
    ],
    ['gpu.tf', 'guest_accelerator {\n  type = "nvidia-tesla-a100"\n}', ['accelerator NVIDIA US']],
    ['web.tf', 'resource "aws_instance" "web" {\n  instance_type = "m5.large"\n}', []],
    ['job.sbatch', '#!/bin/bash\n#SBATCH --gres=gpu:a100:4\nsrun python train.py', ['accelerator NVIDIA US']],
    ['job.sh', '#SBATCH --gpus-per-node=mi250x:8\nsrun python train.py', ['accelerator AMD US']],
    ['job.sh', '#SBATCH --gres=npu:rngd:2\n', ['accelerator FuriosaAI KR']],
    ['job.sh', '#SBATCH --gres=gpu:8\n#SBATCH --gpus=4\n', []],
    ['run.sh', 'echo --gres=gpu:a100:4', []],
    [
      'infra/template.yaml',
      'AWSTemplateFormatVersion: "2010-09-09"\nResources:\n  Gpu:\n    Type: AWS::EC2::Instance\n    Properties:\n      InstanceType: p4d.24xlarge',
      ['accelerator NVIDIA US', 'cloud Amazon Web Services US'],
    ],
    [
      'infra/stack.template.json',
      '{\n  "Resources": {\n    "Data": {\n      "Type": "AWS::S3::Bucket"\n    }\n  }\n}',
      ['cloud Amazon Web Services US'],
    ],
    [
      'azuredeploy.json',
      '{"$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#"}',
      ['cloud Microsoft Azure US'],
    ],
    ['notes.yaml', 'text: we talked with nvidia about a driver', []],
  ])('%s', (path, text, expected) => {
    expect(vendors(path, text)).toEqual(expected)
  })

  test('a Slurm job is training unless it serves', () => {
    const use = (text: string) =>
      ofKind(collect(infrastructureCollector, 'job.sbatch', text).facts, 'infrastructure').map(
        (fact) => fact.use,
      )
    expect(use('#SBATCH --gres=gpu:h100:8\nsrun python run.py')).toEqual(['training'])
    expect(use('#SBATCH --gres=gpu:h100:8\nsrun vllm serve nuri')).toEqual(['inference'])
  })

  test('models compiled for an accelerator are told by their files', async () => {
    const entries = ['npu/decoder.rbln', 'edge/yolo.dxnn', 'a.py'].map((path) => ({
      path,
      size: 1,
      type: 'file' as const,
      executable: false,
      target: null,
    }))
    const facts = await acceleratorSourceCollector.collect(
      entries,
      () => Promise.reject(new Error('nothing is read')),
      {
        paths: new Set(),
        exists: () => false,
        follow: () => false,
        scopeOf: () => 'product',
        skip: () => undefined,
      },
    )
    expect(facts).toMatchObject([
      { vendor: 'Rebellions', country: 'KR', strength: 'C' },
      { vendor: 'DEEPX', country: 'KR', strength: 'C' },
    ])
  })

  test('CUDA sources are one fact a folder, from the listing alone', async () => {
    const entries = ['csrc/a.cu', 'csrc/b.cuh', 'csrc/b.cpp', 'k/c.cu'].map((path) => ({
      path,
      size: 1,
      type: 'file' as const,
      executable: false,
      target: null,
    }))
    const facts = await acceleratorSourceCollector.collect(
      entries,
      () => Promise.reject(new Error('nothing is read')),
      {
        paths: new Set(),
        exists: () => false,
        follow: () => false,
        scopeOf: () => 'product',
        skip: () => undefined,
      },
    )
    expect(facts.map(({ location }) => location.path)).toEqual(['csrc/a.cu', 'k/c.cu'])
  })
})

describe('closed APIs outside Python', () => {
  const services = (path: string, text: string): string[] =>
    ofKind(collect(endpointsCollector, path, text).facts, 'service').map(
      (fact) =>
        `${fact.provider} ${fact.sign} ${fact.model} ${fact.overridden} ${fact.scope} ${fact.strength}`,
    )

  test.each([
    [
      'src/chat.ts',
      "import OpenAI from 'openai'\nconst client = new OpenAI()\nclient.chat({ model: 'gpt-4o' })",
      ['openai sdk-import null false product C', 'openai model-name gpt-4o false product C'],
    ],
    [
      'src/chat.ts',
      "import OpenAI from 'openai'\nnew OpenAI({ baseURL: 'http://localhost:8000/v1' })",
      ['openai sdk-import null true product C'],
    ],
    [
      'src/chat.js',
      "const Anthropic = require('@anthropic-ai/sdk')",
      ['anthropic sdk-import null false product C'],
    ],
    [
      'main.go',
      'url := "https://api.anthropic.com/v1/messages"',
      ['anthropic endpoint null false product C'],
    ],
    ['.env.example', 'OPENAI_API_KEY=\n', ['openai environment null false product D']],
    [
      'docker-compose.yml',
      'environment:\n  - OPENAI_API_KEY=${OPENAI_API_KEY}',
      ['openai environment null false development D'],
    ],
    [
      '.github/workflows/ci.yml',
      'env:\n  OPENAI_API_KEY: x',
      ['openai environment null false development D'],
    ],
    ['src/a.ts', "// import OpenAI from 'openai'\nimport { api } from './openai'", []],
    ['.env', 'HF_TOKEN=x\nAWS_ACCESS_KEY_ID=y', []],
    ['README.md', 'Set OPENAI_API_KEY', []],
  ])('%s: %j', (path, text, expected) => {
    expect(services(path, text)).toEqual(expected)
  })
})

describe('what machines are for', () => {
  const accelerator = (path: string, text: string) => {
    const collector = /dockerfile$/i.test(path) ? dockerfileCollector : infrastructureCollector
    const [fact] = ofKind(collect(collector, path, text).facts, 'infrastructure').filter(
      ({ layer }) => layer === 'accelerator',
    )
    return fact === undefined ? null : `${fact.use} ${fact.strength}`
  }

  test.each([
    [
      'train/Dockerfile',
      'FROM nvcr.io/nvidia/pytorch:24.07-py3\nCMD ["torchrun", "pretrain.py"]\n',
      'training B',
    ],
    ['Dockerfile', 'FROM nvidia/cuda:12.4.1-devel\nRUN pip install vllm\n', 'inference B'],
    // What was rented says nothing of what runs on it.
    ['gpu.tf', 'resource "aws_instance" "gpu" {\n  instance_type = "p5.48xlarge"\n}', 'unknown C'],
    ['gpu.tf', 'resource "aws_instance" "inference" {\n  instance_type = "p5.48xlarge"\n}', 'inference B'],
    [
      'template.yaml',
      'Resources:\n  Gpu:\n    Type: AWS::EC2::Instance\n    InstanceType: p4d.24xlarge',
      'unknown C',
    ],
    ['k8s/select.yaml', 'nodeSelector:\n  node.kubernetes.io/instance-type: p4d.24xlarge', 'unknown B'],
  ])('%s', (path, text, expected) => {
    expect(accelerator(path, text)).toBe(expected)
  })
})
