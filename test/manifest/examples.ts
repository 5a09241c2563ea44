/** Three declarations as their makers might write them, and the smallest one. */

export const smallest = `{
  "schemaVersion": "1.0.0",
  "subject": {
    "name": "Haneul-7B"
  },
  "claim": {
    "level": "T2"
  }
}
`

/** Trained from random weights on a known design with other dimensions. */
export const fromScratch = `{
  "$schema": "https://sovereignty-check.dev/schemas/sovereignty.schema.json",
  "schemaVersion": "1.0.0",
  "framework": {
    "id": "t-class-2.0",
    "name": "T-Class",
    "version": "2.0",
    "revision": "ba7981a",
    "uri": "https://github.com/epoko77-ai/sovereign-ai-tclass-2.0"
  },
  "subject": {
    "name": "Haneul-7B",
    "version": "1.0",
    "purl": "pkg:huggingface/haneul-lab/Haneul-7B@v1.0",
    "repo": "https://github.com/haneul-lab/haneul",
    "supplier": "Haneul Lab",
    "country": "KR"
  },
  "claim": {
    "level": "T4-2",
    "perspective": "producer",
    "statement": "Pre-trained from random weights on 2.1 trillion tokens.",
    "date": "2026-10-02"
  },
  "components": [
    {
      "id": "language-model",
      "type": "model",
      "role": "backbone",
      "paths": ["model.safetensors.index.json"],
      "owner": "self",
      "license": { "declared": "Apache-2.0", "text": "LICENSE" }
    },
    {
      "id": "megatron",
      "type": "code",
      "relation": "code-from",
      "purl": "pkg:github/nvidia/megatron-lm@core_v0.9.0",
      "stage": "pretrain",
      "scope": "training",
      "license": { "declared": "BSD-3-Clause", "source": "https://github.com/NVIDIA/Megatron-LM/blob/main/LICENSE" }
    },
    {
      "name": "Python packages",
      "type": "library",
      "purl": "pkg:pypi/*",
      "coveredBy": "uv.lock",
      "evidence": "required"
    }
  ],
  "architecture": {
    "modelType": "haneul",
    "class": "HaneulForCausalLM",
    "references": [
      "meta-llama/Llama-3.1-8B",
      { "name": "QK-Norm", "uri": "https://arxiv.org/abs/2010.04245" }
    ],
    "delta": [
      { "kind": "numeric", "what": "layers", "from": 32, "to": 40 },
      { "kind": "technique", "what": "query and key normalisation", "to": true }
    ]
  },
  "tokenizer": { "origin": "native", "languages": ["ko", "en"] },
  "training": {
    "initialization": "random",
    "initEvidence": ["loss-log", "logs/step0.sha256"],
    "stages": [
      { "name": "pre-training", "stage": "pretrain", "kind": "pretraining", "tokens": 2.1e12 },
      "instruction tuning"
    ],
    "synthetic": [
      { "generator": "haneul-lab/Haneul-3B-Instruct", "owner": "self", "stage": "post-train", "share": 0.2 }
    ],
    "data": [
      "HuggingFaceFW/fineweb-2",
      { "name": "Haneul web corpus", "owner": "self", "stage": "pretrain", "share": 0.6 }
    ]
  },
  "infrastructure": {
    "training": { "accelerator": "H100", "vendor": "NVIDIA", "country": "KR", "cloud": "on-premises" },
    "inference": { "accelerator": "ATOM", "vendor": "Rebellions", "country": "KR" }
  },
  "evidence": [
    { "id": "loss-log", "requirement": "T4-INIT", "component": "language-model", "kind": "log", "path": "logs/pretrain.jsonl" },
    { "id": "summary", "requirement": ["T4-DATA"], "kind": "training-summary", "uri": "https://haneul.example/data.pdf" }
  ],
  "attestations": [
    { "by": "Korea AI Audit", "thirdParty": true, "requirement": "T4-INIT", "uri": "https://audit.example/42", "date": "2026-09-30", "expires": "2027-09-30" }
  ],
  "waivers": [
    { "requirement": "T4-DATA", "reason": "The web corpus cannot be published before the licence review ends.", "owner": "data team", "expires": "2026-12-31" }
  ],
  "aliases": { "haneul-lab": "self", "mirror/llama-3.1-8b": "meta-llama/Llama-3.1-8B" },
  "policy": { "minLevel": "T4", "failOn": "contradicted", "forbiddenLicenseFacts": ["revocable", "territoryExcluded"] },
  "jurisdiction": "KR",
  "x-contact": { "mail": "open@haneul.example" }
}
`

/** A language model of one's own with somebody else's vision tower. */
export const borrowedEncoder = `{
  "schemaVersion": "1.0.0",
  "subject": { "name": "Haneul-VL-8B", "supplier": "Haneul Lab", "country": "KR" },
  "claim": {
    "level": "T2",
    "components": { "language-model": "T4-2", "vision-encoder": "T2" }
  },
  "components": [
    {
      "id": "language-model",
      "role": "backbone",
      "supplier": "haneul lab"
    },
    {
      "id": "vision-encoder",
      "name": "vision tower of Qwen2.5-VL",
      "role": "vision-encoder",
      "relation": "frozen",
      "base": "Qwen/Qwen2.5-VL-32B-Instruct@7cfb30d71a1f4f49a57592323337a4a4727301da",
      "supplier": "Alibaba Cloud",
      "country": "CN",
      "license": "Apache-2.0"
    },
    {
      "id": "projector",
      "role": "projector"
    }
  ],
  "training": { "initialization": "random" },
  "nationalLanguages": ["ko", "ja"]
}
`

/** Somebody's base, trained further on Korean text. */
export const continued = `{
  "schemaVersion": "1.2.0",
  "subject": { "name": "Haneul-Ko-14B", "supplier": "Haneul Lab" },
  "claim": { "level": "T4", "perspective": "adopter" },
  "components": [
    {
      "name": "Qwen2.5 14B",
      "relation": "initialized-from",
      "purl": "pkg:huggingface/Qwen/Qwen2.5-14B@97e1e76335b7017d8f67c08a19d103c0504298c9",
      "license": { "declared": "Apache-2.0", "concluded": "Apache-2.0" },
      "digest": "sha256:9F86D081884C7D659A2FEAA0C55AD015A3BF4F1B2B0B822CD15D6C15B0F00A08",
      "x-note": "weights taken on 2025-03-01"
    },
    { "type": "data", "purl": "pkg:huggingface/HAERAE-HUB/KOREAN-WEBTEXT?repository_url=https://huggingface.co/datasets" },
    { "type": "application", "uri": "https://github.com/vllm-project/vllm", "stage": "inference" },
    { "role": "teacher", "relation": "distilled-from", "base": ["deepseek-ai/DeepSeek-R1"], "owner": "third-party" }
  ],
  "tokenizer": { "origin": "expanded", "base": "Qwen/Qwen2.5-14B", "languages": ["ko"] },
  "training": {
    "initialization": "pretrained",
    "stages": [{ "kind": "continual-pretraining", "tokens": 8e10, "base": "Qwen/Qwen2.5-14B" }]
  }
}
`
